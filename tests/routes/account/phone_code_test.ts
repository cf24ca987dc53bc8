// The number and the code of another phone: what is refused, what is sent again, what is done once (RG-11, RG-12, PN-23).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import { openHouse } from "../../support/pki/house.ts";
import { ana } from "../../support/steps.ts";
import {
  atNumber,
  changeTo,
  fresh,
  start,
  takeBack,
  twice,
  undoCode,
} from "../../support/own_phone.ts";

const words = es.account.phone;
const minute = 60 * 1000;

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
