// Activating a password: rulebook 4.2, 4.3, acceptance 8 and 9.

import { equal, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { otherThan } from "../../support/codes.ts";
import {
  better,
  good,
  signInWithPassword,
  withActivationCode,
} from "../../support/passwords.ts";
import {
  ana,
  callback,
  registerByLetter,
  visitor,
} from "../../support/steps.ts";
import { atCode, given } from "./activating.ts";

const words = es.password;
const base = "http://localhost:8000";

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
