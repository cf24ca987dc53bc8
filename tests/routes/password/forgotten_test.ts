// Choosing another password for one forgotten or locked: rulebook 4.6, acceptance 9 and 11.

import { deepEqual, equal } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  accountOfPerson,
  askForPassword,
  better,
  good,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import { ana, callback, visitor } from "../../support/steps.ts";
import { atCode, given } from "./activating.ts";

const words = es.password;
const base = "http://localhost:8000";

Deno.test("forgotten or locked: the code, a link by e-mail, a code by SMS, another password (PM-42, PM-52, X-06; acceptance 11)", async () => {
  await using clave = await openClave();
  const code = await withPassword(clave, ana);
  const b = visitor(clave);
  await askForPassword(clave, b);
  for (let tries = 0; tries < 5; tries++) {
    await b.send({ document: ana.document, password: better });
  }
  await b.open(`${base}/es/password/forgotten`);
  const sent = await b.send(given(code));
  says(sent, words.forgotten.sentTitle);
  const link = await linkTo(clave);
  // A program that reads mail opens it, twice; it spends nothing and sends nothing.
  const before = (await clave.world.outbox.list()).length;
  for (let looks = 0; looks < 2; looks++) await visitor(clave).open(link);
  equal((await clave.world.outbox.list()).length, before);
  // In another browser than the one that asked.
  const elsewhere = visitor(clave);
  says(await elsewhere.open(link), words.forgotten.linkTitle);
  says(await elsewhere.send({}), es.register.code.title);
  await elsewhere.send({ code: await clave.lastCodeTo(ana.phone) });
  const done = await elsewhere.send({
    new_password: better,
    new_password_again: better,
  });
  says(done, words.forgotten.doneTitle);
  equal((await signInWithPassword(clave, visitor(clave), ana)).status, 422);
  const end = await signInWithPassword(clave, visitor(clave), ana, better);
  equal(end.url.origin + end.url.pathname, callback);
  // The link is spent.
  const dead = await visitor(clave).open(link);
  equal(dead.status, 410);
  deepEqual((await accountOfPerson(clave, ana)).password?.reset, null);
});

Deno.test("another password is not the one before, however it is composed (PM-27, acceptance 9)", async () => {
  await using clave = await openClave();
  const former = "Tres \u00f1and\u00faes-7";
  const code = await withPassword(clave, ana, {}, former);
  const b = visitor(clave);
  await b.open(`${base}/es/password/forgotten`);
  await b.send(given(code));
  await b.open(await linkTo(clave));
  await b.send({});
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  for (const typed of [former, former.normalize("NFD")]) {
    const same = await b.send({
      new_password: typed,
      new_password_again: typed,
    });
    equal(same.status, 422);
    says(same, `${words.choose.notMet}: ${words.choose.rules.former()}`);
  }
  const done = await b.send({
    new_password: better,
    new_password_again: better,
  });
  says(done, words.forgotten.doneTitle);
});

Deno.test("a link is good for half an hour, and only the newest", async () => {
  await using clave = await openClave();
  const code = await withPassword(clave, ana);
  const b = visitor(clave);
  const ask = async () => {
    await b.open(`${base}/es/password/forgotten`);
    await b.send(given(code));
    return await linkTo(clave);
  };
  const first = await ask();
  const second = await ask();
  equal((await b.open(first)).status, 410);
  equal((await b.open(second)).status, 200);
  clave.clock.advance(30 * 60_000 - 1);
  equal((await b.open(second)).status, 200);
  clave.clock.advance(1);
  equal((await b.open(second)).status, 410);
});

Deno.test("whoever comes to activate and has a password is sent the link", async () => {
  await using clave = await openClave();
  const code = await withPassword(clave, ana);
  const b = visitor(clave);
  await b.open(`${base}/es/password/activate`);
  const page = await b.send(given(code));
  says(page, words.activate.already);
  equal((await clave.lastMessageTo(ana.email)).body.kind, "password-reset");
});

async function linkTo(clave: Clave): Promise<string> {
  const { body } = await clave.lastMessageTo(ana.email);
  if (body.kind !== "password-reset") throw new Error(body.kind);
  return `${body.link}/${body.code}`;
}

Deno.test("an old page of somebody who had her phone for a moment tells him nothing of the password that she chose since", async () => {
  await using clave = await openClave();
  const { b, code } = await atCode(clave);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  const old = b.page.url.href;
  const hers = visitor(clave);
  clave.clock.advance(61_000);
  await hers.open(`${base}/es/password/activate`);
  await hers.send(given(code));
  await hers.send({ code: await clave.lastCodeTo(ana.phone) });
  await hers.send({ new_password: good, new_password_again: good });
  await b.open(old);
  for (let tries = 0; tries < 5; tries++) {
    const guess = { new_password: better, new_password_again: better };
    says(await b.send(guess), words.activate.expired);
    await b.open(old);
  }
  const right = { new_password: good, new_password_again: good };
  says(await b.send(right), words.activate.expired);
  equal((await accountOfPerson(clave, ana)).password?.wrong.stranger, 5);
});

Deno.test("a visit begun before she had one chooses no other in its place: that takes the link (X-06)", async () => {
  await using clave = await openClave();
  const { b, code } = await atCode(clave);
  const first = await clave.lastCodeTo(ana.phone);
  const hers = visitor(clave);
  clave.clock.advance(61_000);
  await hers.open(`${base}/es/password/activate`);
  await hers.send(given(code));
  await hers.send({ code: await clave.lastCodeTo(ana.phone) });
  await hers.send({ new_password: good, new_password_again: good });
  says(await b.send({ code: first }), words.activate.expired);
  const end = await signInWithPassword(clave, visitor(clave), ana);
  equal(end.url.origin + end.url.pathname, callback);
});

Deno.test("what ends her sessions ends a visit whose code was right: the phone that answered may be hers no more", async () => {
  await using clave = await openClave();
  const { b } = await atCode(clave);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  const account = await accountOfPerson(clave, ana);
  clave.clock.advance(1000);
  const sessionsFrom = clave.world.now();
  await clave.world.people.change(account.document, null, () => ({
    answer: null,
    keep: { ...account, sessionsFrom },
  }));
  const chosen = { new_password: good, new_password_again: good };
  says(await b.send(chosen), words.activate.expired);
  equal((await accountOfPerson(clave, ana)).password, null);
});
