// What stands in for an app that is not at hand, and what another password takes of it, in process, without a script (PM-32, PM-50; laws 2 and 8).

import { deepEqual, equal, ok } from "node:assert/strict";
import { inGroups } from "../../../domain/codes.ts";
import { es } from "../../../views/text/es.ts";
import {
  appPage,
  isIn,
  shownBy,
  withApp,
  wrongFor,
} from "../../support/authenticator.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { kindsTo } from "../../support/mailbox.ts";
import {
  accountOfPerson,
  askForCode,
  askForPassword,
  better,
  good,
  signInWithPassword,
} from "../../support/passwords.ts";
import { ana, callback, carmen, comeIn, visitor } from "../../support/steps.ts";

const words = es.authenticator;

Deno.test("a recovery code stands for it once, however it is written, and she is told how many are left", async () => {
  await using clave = await openClave();
  const [code = "", other = ""] = await withApp(clave, ana);
  const b = visitor(clave);
  await askForCode(clave, b);
  await b.send({ code: inGroups(code).toLowerCase() });
  ok(isIn(b));
  for (const to of [ana.phone, ana.email]) {
    deepEqual(await kindsTo(clave, to), ["recovery-code-used"]);
  }
  const again = visitor(clave);
  await askForCode(clave, again);
  says(await again.send({ code }), es.register.code.wrong(3));
  await again.send({ code: other });
  ok(isIn(again));
  clave.clock.advance(61_000);
  says(await comeIn(clave, visitor(clave), ana, appPage), words.own.left(8));
});

Deno.test("two at once with one recovery code: one is in, and one message goes", async () => {
  await using clave = await openClave();
  const [code = ""] = await withApp(clave, ana);
  const tabs = [visitor(clave), visitor(clave)];
  for (const b of tabs) await askForCode(clave, b);
  const answers = await Promise.all(
    tabs.map((b) => Promise.resolve(clave.app.fetch(b.request({ code })))),
  );
  deepEqual(answers.map(({ status }) => status).sort(), [303, 422]);
  equal((await kindsTo(clave, ana.phone)).length, 1);
});

Deno.test("a recovery code of somebody else's is worth nothing, nor is one without the password", async () => {
  await using clave = await openClave();
  const [code = ""] = await withApp(clave, ana);
  const [others = ""] = await withApp(clave, carmen);
  const b = visitor(clave);
  await askForPassword(clave, b, "substantial");
  equal((await b.send({ document: ana.document, password: code })).status, 422);
  await b.send({ document: ana.document, password: good });
  equal((await b.send({ code: others })).status, 422);
  ok(!isIn(b));
  const { recovery } = (await accountOfPerson(clave, ana)).authenticator!;
  equal(recovery.length, 10);
});

Deno.test("an expired password is renewed with the app's code, and with no recovery code (PM-32)", async () => {
  await using clave = await openClave();
  const [recovery = ""] = await withApp(clave, ana);
  clave.clock.advance(731 * 86_400_000);
  const b = visitor(clave);
  await signInWithPassword(clave, b, ana);
  says(b.page, es.password.choose.expired);
  await b.send({ new_password: better, new_password_again: better });
  says(b.page, words.code.title);
  const refused = await b.send({ code: recovery });
  equal(refused.status, 422);
  says(refused, es.fields.code.notACode(6));
  await b.send({ code: shownBy(clave) });
  ok(isIn(b));
  const again = await signInWithPassword(clave, visitor(clave), ana, better);
  ok(again.url.href.startsWith(callback));
});

Deno.test("another password is confirmed with the app's code, with no recovery code, and twice is once (PM-50)", async () => {
  await using clave = await openClave();
  const [recovery = ""] = await withApp(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/password");
  const sent = await kindsTo(clave, ana.phone);
  await b.send({
    password: good,
    new_password: better,
    new_password_again: better,
  });
  says(b.page, words.code.title);
  deepEqual(await kindsTo(clave, ana.phone), sent);
  says(await b.send({ code: recovery }), es.fields.code.notACode(6));
  says(await b.send({ code: wrongFor(clave) }), es.register.code.wrong(3));
  const code = shownBy(clave);
  const answers = await Promise.all(
    [b.request({ code }), b.request({ code })]
      .map((request) => Promise.resolve(clave.app.fetch(request))),
  );
  for (const answer of answers) {
    equal(answer.status, 303);
    says(
      await b.open(answer.headers.get("location")!),
      es.password.change.doneTitle,
    );
  }
  const end = await signInWithPassword(clave, visitor(clave), ana, better);
  ok(end.url.href.startsWith(callback));
});

Deno.test("another password may be confirmed by SMS all the same", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/password");
  clave.clock.advance(61_000);
  await b.send({
    password: good,
    new_password: better,
    new_password_again: better,
  });
  await b.send({ action: "again" });
  equal((await b.send({ action: "again" })).status, 429);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  says(b.page, es.password.change.doneTitle);
});
