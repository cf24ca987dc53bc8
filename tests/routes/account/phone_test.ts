// Another phone from her own pages: a certificate is asked, the number twice, its code; and a day to take it back (RG-20 to RG-24, RG-82, RG-84).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { registeredIn } from "../../support/accounts.ts";
import { es } from "../../../views/text/es.ts";
import { type Browser, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  type CertificateHouse,
  entryUrl,
  fnmtOf,
  openHouse,
} from "../../support/pki/house.ts";
import {
  ana,
  askForPin,
  carmen,
  comeIn,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";
const start = `${base}/es/account/phone`;
const words = es.account.phone;
const minute = 60 * 1000;
const hour = 60 * minute;
const fresh = "+34622333444";

/** Registered, and in with a certificate: at the page that asks for the number. */
async function atNumber(house: CertificateHouse): Promise<Browser> {
  await registeredIn(house.clave, ana);
  return await inWithCertificate(house);
}

async function inWithCertificate(house: CertificateHouse, path = "/phone") {
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/account${path}`);
  await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  return b;
}

const twice = (phone: string) => ({ phone, phone_again: phone });

async function changeTo(house: CertificateHouse, b: Browser, phone: string) {
  says(await b.send(twice(phone)), es.register.code.title);
  return await b.send({ code: await house.clave.lastCodeTo(phone) });
}

async function undoCode(house: CertificateHouse, phone: string) {
  const { body } = await house.clave.lastMessageTo(phone);
  if (body.kind !== "phone-given-up") throw new Error(body.kind);
  return body.code;
}

async function takeBack(house: CertificateHouse, code: string, b?: Browser) {
  const other = b ?? visitor(house.clave);
  await other.open(`${base}/undo`);
  return await other.send({ document: ana.document, code });
}

Deno.test("with a certificate the new phone is hers once it has answered; both phones and the e-mail are told, and there is a receipt (RG-82, RG-86)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  says(b.page, words.askTitle);
  const before = await accountNow(clave, ana);
  clave.clock.advance(1000);
  says(await b.send(twice("622 333 444")), es.register.code.title);
  equal((await accountNow(clave, ana)).phone, ana.phone);
  const done = await b.send({ code: await clave.lastCodeTo(fresh) });
  equal(done.hops[0]?.status, 303);
  says(done, words.done("444"));
  says(done, words.told(24));
  ok(!done.text.includes(words.basic));
  equal(done.headers.get("content-encoding"), null);
  const after = await accountNow(clave, ana);
  equal(after.phone, fresh);
  deepEqual(after.registration, before.registration);
  deepEqual(after.activation, before.activation);
  equal((await kindsTo(clave, fresh))[0], "phone-bound");
  equal((await kindsTo(clave, ana.phone))[0], "phone-given-up");
  equal((await kindsTo(clave, ana.email))[0], "phone-changed");
  equal((await eventsOfPerson(clave, ana))[0], "phone-changed");
  const receipt = await b.follow("/verify/");
  says(receipt, es.receipt.kinds["phone-changed"].lead);
  says(receipt, fresh);
  ok(!receipt.text.includes(es.receipt.activation.title));
  // The PIN goes to the new one.
  await signInWithPin(clave, visitor(clave), { ...ana, phone: fresh });
});

Deno.test("every session ends but the one that proved her (RG-84)", async () => {
  await using house = await openHouse();
  await registeredIn(house.clave, ana);
  const other = visitor(house.clave);
  await comeIn(house.clave, other, ana);
  house.clave.clock.advance(minute);
  const b = await inWithCertificate(house);
  house.clave.clock.advance(1000);
  await changeTo(house, b, fresh);
  match((await other.open(`${base}/es/account`)).url.pathname, /signin/);
  says(await b.open(`${base}/es/account`), es.account.data.endsIn("444"));
});

Deno.test("with a PIN nobody changes it: she is shown what it takes, and the way leads back (RG-82)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await registeredIn(clave, ana);
  const b = house.visitor(await fnmtOf(house));
  await comeIn(clave, b, ana, "/account/phone");
  for (const said of [words.proof, words.present("222"), words.letterGo]) {
    says(b.page, said);
  }
  await b.send({ action: "certificate" });
  match(b.page.url.pathname, /\/signin\/[^/]+\/certificate$/);
  await b.follow(entryUrl);
  says(b.page, words.askTitle);
  // The page of a certificate's session is worth nothing to the PIN's that comes after it in the same browser.
  const { href } = b.page.url;
  const pin = b.newTab();
  await pin.open(`${base}/es/signout`);
  await pin.send({});
  await comeIn(clave, pin, ana);
  says(await pin.open(href), words.proof);
});

Deno.test("where no certificates are asked for, only the letter and the office are offered", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = visitor(clave);
  says(await comeIn(clave, b, ana, "/account/phone"), words.letterGo);
  ok(!b.page.text.includes(words.certificateGo));
  const body = new URLSearchParams({ action: "certificate" });
  const sent = b.request({});
  const answer = await clave.app.fetch(
    new Request(sent.url, { method: "POST", headers: sent.headers, body }),
  );
  equal(answer.status, 200);
});

Deno.test("a proof that is not fresh is asked for again (RG-88)", async () => {
  await using house = await openHouse();
  await registeredIn(house.clave, ana);
  const b = await inWithCertificate(house, "");
  house.clave.clock.advance(15 * minute);
  match((await b.open(start)).url.pathname, /\/signin\//);
});

Deno.test("numbers that are none, are hers already or differ are refused beside the field, and kept", async () => {
  await using house = await openHouse();
  const b = await atNumber(house);
  const problems = es.fields.phone.problems;
  const cases: [string, string, string][] = [
    ["", "", problems.empty],
    ["12", "12", problems["too-short"]],
    ["abc", "abc", problems["not-a-number"]],
    ["913000000", "913000000", problems["not-mobile"]],
    ["600 111 222", "600111222", words.same],
    ["622333444", "622333445", es.fields.phone.different],
    ["9".repeat(5000), "9", problems["too-long"]],
  ];
  for (const [phone, phone_again, said] of cases) {
    const page = await b.send({ phone, phone_again });
    equal(page.status, 422, phone);
    says(page, said);
    const field = page.root.querySelector("[name=phone]")!;
    if (phone.length < 100) equal(field.getAttribute("value") ?? "", phone);
  }
  equal((await kindsTo(house.clave, ana.phone)).length, 0);
});

Deno.test("a foreign phone does as well (RG-12)", async () => {
  await using house = await openHouse();
  const b = await atNumber(house);
  await b.send(twice("0044 7700 900456"));
  await b.send({ code: await house.clave.lastCodeTo("+447700900456") });
  equal((await accountNow(house.clave, ana)).phone, "+447700900456");
});

Deno.test("a wrong code does not pass, five end it, and another can be sent; Back and another number begin again", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await b.send(twice(fresh));
  const code = await clave.lastCodeTo(fresh);
  const wrong = code === "000000" ? "000001" : "000000";
  equal((await b.send({ code: "" })).status, 422);
  equal((await b.send({ code: "12a" })).status, 422);
  for (let left = 4; left > 0; left--) {
    says(await b.send({ code: wrong }), es.register.code.wrong(left));
  }
  says(await b.send({ code: wrong }), es.register.code.spent);
  says(await b.send({ code }), es.register.code.spent);
  equal((await accountNow(clave, ana)).phone, ana.phone);
  equal(
    (await eventsOfPerson(clave, ana))
      .filter((kind) => kind === "phone-code-refused").length,
    4,
  );
  const early = await b.send({ action: "again" });
  equal(early.status, 429);
  clave.clock.advance(minute);
  await b.send({ action: "again" });
  notEqual(await clave.lastCodeTo(fresh), code);
  says(await b.send({ action: "change" }), words.askTitle);
  const third = "+34622333555";
  clave.clock.advance(minute);
  await b.send(twice(third));
  says(
    await b.send({ code: await clave.lastCodeTo(third) }),
    words.doneTitle,
  );
});

Deno.test("a code that is late does not pass, nor does the whole change after half an hour", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await b.send(twice(fresh));
  const code = await clave.lastCodeTo(fresh);
  clave.clock.advance(10 * minute);
  says(await b.send({ code }), es.register.code.spent);
  clave.clock.advance(20 * minute);
  match((await b.send({ action: "again" })).url.pathname, /signin/);
  equal((await accountNow(clave, ana)).phone, ana.phone);
});

Deno.test("the same code sent twice binds once, tells once, and both end at the same receipt; so does Back", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await b.send(twice(fresh));
  const code = await clave.lastCodeTo(fresh);
  const here = b.page.url.href;
  const [first, second] = [b.request({ code }), b.request({ code })];
  for (const request of [first, second]) {
    equal((await clave.app.fetch(request)).status, 303);
  }
  says(await b.open(here), words.doneTitle);
  deepEqual(await kindsTo(clave, ana.email), ["phone-changed"]);
  const { world } = clave;
  const person = world.mac("person", ana.document);
  equal((await world.receipts.list(person)).length, 1);
});

Deno.test("of two tabs with two numbers the last one stands, and the first one's page knows it", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  const other = b.newTab();
  await other.open(start);
  await other.send(twice("+34622333555"));
  const late = other.page.url.href;
  const code = await clave.lastCodeTo("+34622333555");
  clave.clock.advance(minute);
  await changeTo(house, b, fresh);
  says(await other.open(late), es.register.code.title);
  says(await other.send({ code }), words.doneTitle);
  equal((await accountNow(clave, ana)).phone, "+34622333555");
  // The first change's undo takes back both.
  const page = await takeBack(house, await undoCode(house, ana.phone));
  says(page, es.account.phoneUndo.doneTitle);
  equal((await accountNow(clave, ana)).phone, ana.phone);
});

Deno.test("a phone that is another's moves with its code, and she is told (RG-21 to RG-24)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await registeredIn(clave, carmen);
  const b = await atNumber(house);
  await b.send(twice(carmen.phone));
  says(b.page, es.register.code.inUse);
  equal((await accountNow(clave, carmen)).phone, carmen.phone);
  const done = await b.send({ code: await clave.lastCodeTo(carmen.phone) });
  says(done, es.register.done.movedPhone);
  const former = await accountNow(clave, carmen);
  deepEqual([former.phone, former.state], [null, "phone-revoked"]);
  equal((await kindsTo(clave, carmen.email))[0], "phone-moved");
  equal((await eventsOfPerson(clave, carmen))[0], "phone-lost");
  says(
    await askForPin(clave, visitor(clave), carmen),
    es.signin.standing["phone-revoked"].title,
  );
});

Deno.test("her sessions ended meanwhile: the code of a page that is still open binds nothing", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await b.send(twice(fresh));
  const code = await clave.lastCodeTo(fresh);
  clave.clock.advance(1000);
  const { people, now } = clave.world;
  const { document } = await accountNow(clave, ana);
  await people.change(document, null, ({ account }) => ({
    answer: null,
    keep: { ...account!, sessionsFrom: now() },
  }));
  match((await b.send({ code })).url.pathname, /signin/);
  equal((await accountNow(clave, ana)).phone, ana.phone);
});

Deno.test("another person's session, another browser, and junk in the address get nothing", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  const { href } = b.page.url;
  await registeredIn(clave, carmen);
  const other = visitor(clave);
  await comeIn(clave, other, carmen);
  for (const address of [href, `${start}/x`, `${start}/${"a".repeat(3000)}`]) {
    says(await other.open(address), words.proof);
  }
  equal(
    (await visitor(clave).open(href)).url.pathname.includes("signin"),
    true,
  );
});

Deno.test("looking begins nothing: neither a HEAD nor a page fetched ahead", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await b.send(twice(fresh));
  const sent = (await clave.world.outbox.list()).length;
  for (const address of [b.page.url.href, start, `${base}/es/undo`]) {
    for (
      const init of [
        { method: "HEAD" },
        { headers: { "sec-purpose": "prefetch" } },
      ]
    ) {
      const request = new Request(address, { ...init, redirect: "manual" });
      const cookies = b.request({}).headers.get("cookie")!;
      request.headers.set("cookie", cookies);
      ok((await clave.app.fetch(request)).status < 500);
    }
  }
  equal((await clave.world.outbox.list()).length, sent);
  equal((await accountNow(clave, ana)).phone, ana.phone);
});

Deno.test("five SMS an hour, then she waits (PN-23)", async () => {
  await using house = await openHouse();
  const b = await atNumber(house);
  for (let times = 0; times < 5; times++) {
    await b.open(start);
    equal((await b.send(twice(fresh))).status, 200);
  }
  await b.open(start);
  const page = await b.send(twice(fresh));
  equal(page.status, 429);
  ok(page.headers.get("retry-after"));
});

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
