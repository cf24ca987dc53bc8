// Activating a password, and choosing another for one forgotten or locked: rulebook 4.2, 4.6, acceptance 8, 9 and 11.

import { deepEqual, equal, ok } from "node:assert/strict";
import { inGroups } from "../../../domain/codes.ts";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { otherThan } from "../../support/codes.ts";
import {
  accountOfPerson,
  askForPassword,
  better,
  good,
  signInWithPassword,
  withActivationCode,
  withPassword,
} from "../../support/passwords.ts";
import {
  ana,
  callback,
  registerByLetter,
  visitor,
} from "../../support/steps.ts";

const words = es.password;
const base = "http://localhost:8000";

const given = (code: string) => ({
  document: ana.document,
  email: ana.email,
  activation_code: code,
});

async function atCode(clave: Clave) {
  const code = await withActivationCode(clave, ana);
  const b = visitor(clave);
  await b.open(`${base}/es/password/activate`);
  says(
    await b.send(given(inGroups(code).toLowerCase())),
    es.register.code.title,
  );
  return { b, code };
}

Deno.test("from the receipt's code to a sign-in: activation code, SMS code, password (4.2)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const end = await registerByLetter(clave, b, ana);
  const code = end.root.querySelectorAll(".keepsake")
    .map((one) => one.text.trim()).find((text) => text.length === 19)!;
  await b.open(`${base}/es/password/activate`);
  await b.send(given(code));
  const choose = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  says(choose, words.choose.title);
  const done = await b.send({ new_password: good, new_password_again: good });
  says(done, words.activate.doneTitle);
  says(done, "21 de noviembre de 2028");
  equal((await clave.lastMessageTo(ana.phone)).body.kind, "password-set");
  equal((await clave.lastMessageTo(ana.email)).body.kind, "password-set");
  const other = await signInWithPassword(clave, visitor(clave), ana);
  equal(other.url.origin + other.url.pathname, callback);
});

Deno.test("whatever is wrong of the three, the answer is one, known or not (law 7)", async () => {
  await using clave = await openClave();
  const code = await withActivationCode(clave, ana);
  const b = visitor(clave);
  await b.open(`${base}/es/password/activate`);
  const wrong = [
    { ...given(code), document: "87654321X" },
    { ...given(code), email: "other@example.org" },
    given("0000-0000-0000-0000"),
  ];
  for (const fields of wrong) {
    const page = await b.send(fields);
    equal(page.status, 422);
    says(page, words.activate.refused);
  }
});

Deno.test("the sixth wrong activation code kills it; five are forgiven (PM-10, acceptance 8)", async () => {
  for (const [wrong, status] of [[5, 200], [6, 422]] as const) {
    await using clave = await openClave();
    const code = await withActivationCode(clave, ana);
    const b = visitor(clave);
    await b.open(`${base}/es/password/activate`);
    for (let tries = 0; tries < wrong; tries++) {
      await b.send(given("0000-0000-0000-0000"));
    }
    const last = await b.send(given(code));
    equal(last.status, status, `after ${wrong}`);
    if (wrong === 6) {
      const { body } = await clave.lastMessageTo(ana.phone);
      equal(body.kind, "activation-blocked");
    }
  }
});

Deno.test("a stranger who has only her document does not kill it", async () => {
  await using clave = await openClave();
  const code = await withActivationCode(clave, ana);
  const stranger = visitor(clave);
  await stranger.open(`${base}/es/password/activate`);
  for (let tries = 0; tries < 9; tries++) {
    await stranger.send({ ...given("0000-0000-0000-0000"), email: "x@y.org" });
  }
  equal((await stranger.send(given(code))).status, 200);
});

Deno.test("the fourth wrong SMS code leads back to the beginning (PM-11, acceptance 8)", async () => {
  await using clave = await openClave();
  const { b, code } = await atCode(clave);
  const step = b.page.url.href;
  const wrong = otherThan(await clave.lastCodeTo(ana.phone));
  for (let left = 3; left > 0; left--) {
    says(await b.send({ code: wrong }), es.register.code.wrong(left));
  }
  const again = await b.send({ code: wrong });
  equal(again.url.pathname, "/es/password/activate");
  says(again, words.code.startAgain);
  // Back does not help.
  await b.open(step);
  const right = await clave.lastCodeTo(ana.phone);
  equal((await b.send({ code: right })).url.pathname, "/es/password/activate");
  clave.clock.advance(61_000);
  await b.send(given(code));
  says(
    await b.send({ code: await clave.lastCodeTo(ana.phone) }),
    words.choose.title,
  );
});

Deno.test("each rule is said met or not met, and what was typed is not sent back (4.3, acceptance 9)", async () => {
  await using clave = await openClave();
  const { b } = await atCode(clave);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  const typed = (text: string) =>
    b.send({ new_password: text, new_password_again: text });
  const short = await typed("Corta-7");
  equal(short.status, 422);
  const { rules, met, notMet, broken } = words.choose;
  const numbers = clave.world.policy.password;
  says(short, broken);
  says(short, `${notMet}: ${rules.length(numbers)}`);
  says(short, `${met}: ${rules.groups(numbers)}`);
  ok(!short.html.includes("Corta-7"));
  says(await typed("Garcia-2026"), `${notMet}: ${rules.personal()}`);
  says(await typed("12345678Z-aB"), `${notMet}: ${rules.personal()}`);
  says(await typed("P@ssw0rd"), `${notMet}: ${rules.common()}`);
  const different = await b.send({
    new_password: good,
    new_password_again: better,
  });
  says(different, words.field.different);
  says(await b.send({ new_password: "" }), words.field.newEmpty);
  // Sixteen letters of one kind will do (PM-22).
  says(await typed("olasnubesycaminos"), words.activate.doneTitle);
});

Deno.test("the last page sent twice ends alike, and once over it chooses nothing more", async () => {
  await using clave = await openClave();
  const { b } = await atCode(clave);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  const chosen = { new_password: good, new_password_again: good };
  const step = b.page.url.href;
  says(await b.send(chosen), words.activate.doneTitle);
  await b.open(step);
  says(await b.send(chosen), words.activate.doneTitle);
  await b.open(step);
  const other = { new_password: better, new_password_again: better };
  says(await b.send(other), words.activate.expired);
  const messages = await clave.world.outbox.list(ana.phone);
  equal(messages.filter(({ body }) => body.kind === "password-set").length, 1);
});

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

Deno.test("so many passwords are judged in an hour, and no more", async () => {
  await using clave = await openClave();
  const { b } = await atCode(clave);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  const short = { new_password: "corta", new_password_again: "corta" };
  for (let tries = 0; tries < 30; tries++) {
    equal((await b.send(short)).status, 422);
  }
  const form = b.request(short);
  equal((await clave.app.fetch(form)).status, 429);
});
