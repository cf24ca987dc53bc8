// A day to take a change of phone back with the code that the former phone got (RG-84).

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import { browser, says } from "../../support/browser.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import { openHouse } from "../../support/pki/house.ts";
import {
  ana,
  carmen,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";
import {
  atNumber,
  changeTo,
  fresh,
  takeBack,
  undoCode,
} from "../../support/own_phone.ts";

const base = "http://localhost:8000";
const minute = 60 * 1000;
const hour = 60 * minute;

Deno.test("whoever holds the former phone takes it back with its code: sessions end, both are told, once", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  clave.clock.advance(1000);
  await changeTo(house, b, fresh);
  const code = await undoCode(house, ana.phone);
  clave.clock.advance(1000);
  const page = await takeBack(
    house,
    code.toLowerCase().replace(/.{4}/, "$& - "),
  );
  equal(page.url.pathname, "/es/undone");
  equal((await accountNow(clave, ana)).phone, ana.phone);
  for (const to of [ana.phone, fresh, ana.email]) {
    equal((await kindsTo(clave, to))[0], "phone-restored");
  }
  equal((await eventsOfPerson(clave, ana))[0], "phone-restored");
  match((await b.open(`${base}/es/account`)).url.pathname, /signin/);
  await takeBack(house, code);
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "phone-restored").length, 1);
  await signInWithPin(clave, visitor(clave), ana);
});

Deno.test("an undo is over after a day; wrong code, wrong document and nobody's are one answer (law 7)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await changeTo(house, b, fresh);
  const code = await undoCode(house, ana.phone);
  const other = visitor(clave);
  const answers = [];
  for (
    const sent of [
      { document: ana.document, code: "AAAAAAAA" },
      { document: carmen.document, code },
      { document: "99999999R", code },
    ]
  ) {
    await other.open(`${base}/es/undo`);
    const page = await other.send(sent);
    equal(page.status, 422);
    answers.push(page.text);
  }
  equal(new Set(answers).size, 1);
  says(other.page, es.account.phoneUndo.nothing(24));
  clave.clock.advance(24 * hour);
  says(await takeBack(house, code), es.account.phoneUndo.nothing(24));
  equal((await accountNow(clave, ana)).phone, fresh);
});

Deno.test("what is typed to undo is read kindly, and what cannot be read costs no try", async () => {
  await using house = await openHouse();
  const other = visitor(house.clave);
  await other.open(`${base}/es/undo`);
  for (let times = 0; times < 7; times++) {
    says(
      await other.send({ document: "1", code: "x" }),
      es.account.phoneUndo.title,
    );
    equal(other.page.status, 422);
    await other.send({ document: ana.document, code: "" });
    says(other.page, es.account.phoneUndo.empty);
    equal(
      (await other.send({ document: ana.document, code: "AB" })).status,
      422,
    );
  }
});

Deno.test("five wrong codes an hour from one network; somebody elsewhere is not shut out", async () => {
  await using house = await openHouse();
  const b = await atNumber(house);
  await changeTo(house, b, fresh);
  const code = await undoCode(house, ana.phone);
  for (let times = 0; times < 5; times++) {
    equal((await takeBack(house, "AAAAAAAA")).status, 422);
  }
  const page = await takeBack(house, code);
  equal(page.status, 429);
  equal((await accountNow(house.clave, ana)).phone, fresh);
  house.clave.clock.advance(hour);
  says(await takeBack(house, code), es.account.phoneUndo.doneTitle);
});

Deno.test("a former phone that is another's by now is not taken back", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await changeTo(house, b, fresh);
  const code = await undoCode(house, ana.phone);
  await registerByLetter(clave, visitor(clave), {
    ...carmen,
    phone: ana.phone,
  });
  says(await takeBack(house, code), es.account.phoneUndo.taken);
  equal((await accountNow(clave, ana)).phone, fresh);
  equal((await accountNow(clave, carmen)).phone, ana.phone);
});

Deno.test("the address in the SMS, typed by hand, leads to the page in the reader's language", async () => {
  await using house = await openHouse();
  const answer = await house.clave.app.request(`${base}/undo`, {
    headers: { "accept-language": "eu" },
  });
  deepEqual([answer.status, answer.headers.get("location")], [302, "/eu/undo"]);
});

Deno.test("strangers in many networks keep nobody from taking a change back: wrong codes are counted by how they begin", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await changeTo(house, b, fresh);
  const code = await undoCode(house, ana.phone);
  const from = (network: number) =>
    browser((request) =>
      clave.app.fetch(request, {
        remoteAddr: { hostname: `192.0.2.${network}` },
      })
    );
  const { undosPerVisitor, undosPerStart } = defaultPolicy.limits;
  const start = code.startsWith("A") ? "B" : "A";
  let sent = 0;
  // Twice as many as there were for one document, when it was counted by that alone.
  for (let network = 0; network < 20; network++) {
    const stranger = from(network);
    for (let time = 0; time < undosPerVisitor.most; time++) {
      const wrong = `${start}${String(sent++).padStart(2, "0")}00000`;
      equal((await takeBack(house, wrong, stranger)).status, 422);
    }
  }
  // Who knows how it begins has few guesses, however many networks are his.
  const end = (time: number) => `${start}ZZ${String(time).padStart(5, "0")}`;
  for (let time = 0; time < undosPerStart.most; time++) {
    const page = await takeBack(house, end(time), from(100 + time));
    equal(page.status, 422);
  }
  const page = await takeBack(house, end(99), from(200));
  equal(page.status, 429);
  ok(page.headers.get("retry-after"));
  says(
    await takeBack(house, code, from(201)),
    es.account.phoneUndo.doneTitle,
  );
  equal((await accountNow(clave, ana)).phone, ana.phone);
});
