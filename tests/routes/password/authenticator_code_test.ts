// The code of an authenticator app beside a password, in process, without a script: RFC 6238 5.2, PM-04, LV-11; laws 2 and 7.

import { deepEqual, equal, ok } from "node:assert/strict";
import { defaultPolicy } from "../../../domain/policy.ts";
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
import { advanced, askForCode } from "../../support/passwords.ts";
import { ana, comeIn, redeem, visitor } from "../../support/steps.ts";

const words = es.authenticator;

Deno.test("whoever has an app is sent no SMS: its code is beside the password (PM-04), at the level of the SMS and with its names", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  says(await askForCode(clave, b), words.code.title);
  deepEqual(await kindsTo(clave, ana.phone), []);
  await b.send({ code: shownBy(clave) });
  ok(isIn(b));
  const code = b.page.url.searchParams.get("code")!;
  const { id_token } = await (await clave.app.fetch(redeem(clave, code)))
    .json();
  const claims = await clave.world.signer.verify(id_token);
  equal(claims?.acr, "http://eidas.europa.eu/LoA/substantial");
  deepEqual(claims?.amr, ["pwd", "otp", "mfa"]);
});

Deno.test("an app raises nobody: a basic registration stays low (LV-11)", async () => {
  await using clave = await openClave();
  await withApp(clave, ana, {
    registration: { ...advanced.registration, level: "basic" },
  });
  says(await askForCode(clave, visitor(clave)), es.signin.tooLow.title);
});

Deno.test("an SMS is one button away, and then either code will do", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  for (const byApp of [true, false]) {
    const b = visitor(clave);
    await askForCode(clave, b);
    await b.send({ action: "again" });
    says(b.page, words.code.title);
    says(b.page, "termina en");
    const soon = await b.send({ action: "again" });
    equal(soon.status, 429);
    ok(soon.headers.get("retry-after"));
    await b.send({
      code: byApp ? shownBy(clave) : await clave.lastCodeTo(ana.phone),
    });
    ok(isIn(b));
    clave.clock.advance(61_000);
  }
});

Deno.test("a code is good once, also in another visit, and she is told to wait for the next (RFC 6238 5.2)", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const first = visitor(clave);
  await askForCode(clave, first);
  const code = shownBy(clave);
  await first.send({ code });
  ok(isIn(first));
  const second = visitor(clave);
  await askForCode(clave, second);
  const again = await second.send({ code });
  equal(again.status, 422);
  says(again, words.code.used);
  clave.clock.advance(30_000);
  await second.send({ code: shownBy(clave) });
  ok(isIn(second));
});

Deno.test("two at once with one code: one is in", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const tabs = [visitor(clave), visitor(clave), visitor(clave)];
  for (const b of tabs) await askForCode(clave, b);
  const code = shownBy(clave);
  const answers = await Promise.all(
    tabs.map((b) => Promise.resolve(clave.app.fetch(b.request({ code })))),
  );
  deepEqual(answers.map(({ status }) => status).sort(), [303, 422, 422]);
});

Deno.test("wrong codes count for the visit and for the day, as those by SMS do; another visit has the next", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await askForCode(clave, b);
  for (const left of [3, 2, 1]) {
    const page = await b.send({ code: wrongFor(clave) });
    equal(page.status, 422);
    says(page, es.register.code.wrong(left));
  }
  says(await b.send({ code: wrongFor(clave) }), words.code.spent);
  // The right one comes too late here, and by SMS it goes on.
  says(await b.send({ code: shownBy(clave) }), words.code.spent);
  await b.send({ action: "again" });
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  ok(isIn(b));
  const { most } = defaultPolicy.limits.wrongPasswordCodesPerDay;
  let tries = 5;
  while (tries < most) {
    const other = visitor(clave);
    await askForCode(clave, other);
    for (let in_one = 0; in_one < 4 && tries < most; in_one++, tries++) {
      equal((await other.send({ code: wrongFor(clave) })).status, 422);
    }
  }
  const last = visitor(clave);
  await askForCode(clave, last);
  const limited = await last.send({ code: shownBy(clave) });
  equal(limited.status, 429);
  ok(limited.headers.get("retry-after"));
});

Deno.test("what is no code at all is no try", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await askForCode(clave, b);
  const { digits, recoveryLength } = defaultPolicy.password.authenticator;
  for (let tries = 0; tries < 6; tries++) {
    says(await b.send({ code: " " }), es.fields.code.empty);
    const page = await b.send({ code: "12345" });
    equal(page.status, 422);
    says(page, words.code.notACode(digits, recoveryLength));
  }
  await b.send({ code: shownBy(clave) });
  ok(isIn(b));
});

Deno.test("a visit that waits for the app's code finds it gone: nothing is accepted, and an SMS goes on", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await askForCode(clave, b);
  const own = visitor(clave);
  await comeIn(clave, own, ana, appPage);
  await own.send({ action: "remove" });
  equal((await b.send({ code: shownBy(clave) })).status, 422);
  clave.clock.advance(61_000);
  await b.send({ action: "again" });
  says(b.page, es.register.code.title);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  ok(isIn(b));
});
