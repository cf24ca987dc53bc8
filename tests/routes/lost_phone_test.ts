// Registered, and the phone is gone: a letter to the tax address binds another one and gives another activation code (X-09, X-17, RG-36).

import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import type { Registration } from "../../domain/account.ts";
import { es } from "../../views/text/es.ts";
import { registeredIn } from "../support/accounts.ts";
import { type Browser, says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../support/mailbox.ts";
import {
  ana,
  comeIn,
  contactOf,
  csvOf,
  identifyFor,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../support/steps.ts";
import { atStop } from "./lost_phone.ts";

const base = "http://localhost:8000";
const words = es.register.lost;
const minute = 60 * 1000;
const day = 24 * 60 * minute;
const fresh = "+34622333444";

const advanced = (clave: Clave): Registration => ({
  level: "advanced",
  route: "certificate",
  at: clave.world.now(),
});

async function atLetter(clave: Clave): Promise<Browser> {
  const b = await atStop(clave);
  says(await b.send({ action: "lost-phone" }), words.letter.title);
  return b;
}

async function atNumber(clave: Clave): Promise<Browser> {
  const b = await atLetter(clave);
  says(await b.send({ action: "send-letter" }), words.letter.steps[2]!);
  await b.send({ action: "have-letter" });
  says(await b.send({ csv: await csvOf(clave) }), es.account.phone.askTitle);
  return b;
}

async function changeTo(clave: Clave, b: Browser, phone = fresh) {
  await b.send({ phone, phone_again: phone });
  return await b.send({ code: await clave.lastCodeTo(phone) });
}

Deno.test("a letter binds another phone, gives another activation code and its receipt, and tells the old one", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const before = await accountNow(clave, ana);
  const b = await atNumber(clave);
  const page = await changeTo(clave, b);
  says(page, es.account.phone.doneTitle);
  says(page, es.register.done.codeTitle);
  equal(page.headers.get("content-encoding"), null);
  const after = await accountNow(clave, ana);
  equal(after.phone, fresh);
  notEqual(after.activation?.mac, before.activation?.mac);
  deepEqual(after.registration, before.registration);
  ok(after.letters[0]?.usedAt);
  const receipt = await b.follow("/verify/");
  says(receipt, es.receipt.activation.title);
  equal((await kindsTo(clave, ana.phone))[0], "phone-given-up");
  equal((await kindsTo(clave, ana.email))[0], "phone-changed");
  await signInWithPin(clave, visitor(clave), { ...ana, phone: fresh });
  deepEqual((await eventsOfPerson(clave, ana)).slice(0, 1), ["identified"]);
});

Deno.test("that the letter is asked for is told to the phone and the e-mail that she has, ten days before it comes", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = await atLetter(clave);
  says(b.page, words.letter.warned);
  await b.send({ action: "send-letter" });
  for (const to of [ana.phone, ana.email]) {
    deepEqual(await kindsTo(clave, to), ["phone-letter"]);
  }
  const { body } = (await clave.world.outbox.list())
    .find(({ channel }) => channel === "letter")!;
  ok(body.kind === "invitation" && body.purpose === "phone");
});

Deno.test("whoever is warned of a letter that she did not ask for says so, and it moves no phone", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = await atLetter(clave);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  const csv = await csvOf(clave);
  const hers = visitor(clave);
  await comeIn(clave, hers, ana, "/account/report");
  await hers.send({});
  says(await b.send({ csv }), es.register.csv.used);
});

Deno.test("with a letter an advanced registration becomes basic: she is told before each step, and an undo makes it advanced again", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana, { registration: advanced(clave) });
  const asked = await atLetter(clave);
  says(asked.page, es.account.phone.lowers);
  const b = await atNumber(clave);
  says(b.page, es.account.phone.lowers);
  says(await changeTo(clave, b), es.account.phone.basic);
  equal((await accountNow(clave, ana)).registration?.level, "basic");
  const { body } = await clave.lastMessageTo(ana.phone);
  const code = body.kind === "phone-given-up" ? body.code : "";
  const other = visitor(clave);
  await other.open(`${base}/es/undo`);
  await other.send({ document: ana.document, code });
  const back = await accountNow(clave, ana);
  deepEqual([back.phone, back.registration?.level], [ana.phone, "advanced"]);
  equal(back.activation, null);
});

Deno.test("the level of whoever comes back by letter after another took her phone is what a letter gives, and she is told", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana, {
    registration: advanced(clave),
    state: "phone-revoked",
    phone: null,
  });
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await identifyFor(b, ana);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  says(await b.send({ csv: await csvOf(clave) }), es.account.phone.lowers);
  await b.send(contactOf(ana));
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal((await accountNow(clave, ana)).registration?.level, "basic");
});

Deno.test("one letter a day, three in thirty days, whatever they are for (RG-36)", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = await atLetter(clave);
  const page = await b.send({ action: "send-letter" });
  equal(page.status, 429);
  says(page, es.register.limited.title);
  for (let times = 0; times < 2; times++) {
    clave.clock.advance(day);
    await (await atLetter(clave)).send({ action: "send-letter" });
  }
  clave.clock.advance(day);
  const fourth = await (await atLetter(clave)).send({ action: "send-letter" });
  equal(fourth.status, 429);
});

Deno.test("a letter that was sent to register her moves no phone, however it is typed in", async () => {
  await using clave = await openClave();
  const first = visitor(clave);
  await first.open(`${base}/es/register`);
  await identifyFor(first, ana);
  await first.send({ action: "send-letter" });
  const csv = await csvOf(clave);
  const { letters } = await accountNow(clave, ana);
  await registeredIn(clave, ana, {
    letters,
    id: (await accountNow(clave, ana)).id,
  });
  const b = await atLetter(clave);
  await b.send({ action: "have-letter" });
  const page = await b.send({ csv });
  equal(page.status, 422);
  says(page, es.fields.csv.wrong);
});

Deno.test("wrong, late, used and superseded letters are told apart, and five wrong ones an hour are all", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = await atNumber(clave);
  const number = b.page.url.href;
  const csv = await csvOf(clave);
  await changeTo(clave, b);
  const again = await atLetter(clave);
  await again.send({ action: "have-letter" });
  says(await again.send({ csv }), es.register.csv.used);
  // Back to the page with the number: its letter is spent, and no SMS goes out.
  await b.open(number);
  const page = await b.send({ phone: "622333555", phone_again: "622333555" });
  says(page, es.register.csv.title);
  deepEqual(await kindsTo(clave, "+34622333555"), []);
  clave.clock.advance(day);
  await again.send({ action: "another-letter" });
  const third = await atLetter(clave);
  await third.send({ action: "send-letter" });
  await third.send({ action: "have-letter" });
  for (let times = 0; times < 5; times++) {
    equal((await third.send({ csv: "0".repeat(16) })).status, 422);
  }
  equal((await third.send({ csv: await csvOf(clave) })).status, 429);
});

Deno.test("a letter superseded while she types its phone's code binds nothing", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = await atNumber(clave);
  clave.clock.advance(day);
  const other = await atLetter(clave);
  await b.open(b.page.url.href);
  // Her step is too old by now; a new visit with the same letter is not.
  await other.send({ action: "have-letter" });
  await other.send({ csv: await csvOf(clave) });
  await other.send({ phone: fresh, phone_again: fresh });
  const code = await clave.lastCodeTo(fresh);
  const third = await atLetter(clave);
  await third.send({ action: "send-letter" });
  says(await other.send({ code }), es.register.csv.title);
  equal((await accountNow(clave, ana)).phone, ana.phone);
});

Deno.test("the same code sent twice binds once and ends at one receipt", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = await atNumber(clave);
  await b.send({ phone: fresh, phone_again: fresh });
  const code = await clave.lastCodeTo(fresh);
  const here = b.page.url.href;
  for (const request of [b.request({ code }), b.request({ code })]) {
    equal((await clave.app.fetch(request)).status, 303);
  }
  says(await b.open(here), es.account.phone.doneTitle);
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "phone-changed").length, 1);
});
