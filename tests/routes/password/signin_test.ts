// Signing in with a password, in process, without a script: rulebook 4.5, acceptance 11; law 7.

import { deepEqual, equal, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import {
  accountOfPerson,
  advanced,
  askForCode,
  askForPassword,
  better,
  good,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import { ana, callback, redeem, visitor } from "../../support/steps.ts";

const words = es.password;

Deno.test("document and password are enough where the service asks low (PM-03)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const end = await signInWithPassword(clave, visitor(clave), ana);
  equal(end.url.origin + end.url.pathname, callback);
  const code = end.url.searchParams.get("code")!;
  const { id_token } = await (await clave.app.fetch(redeem(clave, code)))
    .json();
  const claims = await clave.world.signer.verify(id_token);
  equal(claims?.acr, "http://eidas.europa.eu/LoA/low");
  deepEqual(claims?.amr, ["pwd"]);
});

Deno.test("a service that asks substantial gets a code beside it, from an advanced registration (PM-04)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  const asked = await askForCode(clave, b);
  says(asked, es.register.code.title);
  const end = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  const code = end.url.searchParams.get("code")!;
  const { id_token } = await (await clave.app.fetch(redeem(clave, code)))
    .json();
  const claims = await clave.world.signer.verify(id_token);
  equal(claims?.acr, "http://eidas.europa.eu/LoA/substantial");
  deepEqual(claims?.amr, ["pwd", "otp", "mfa"]);
});

Deno.test("a basic registration does not reach it, and nobody spends an SMS on it (LV-11, LV-14)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = visitor(clave);
  const page = await askForCode(clave, b);
  says(page, es.signin.tooLow.title);
  deepEqual(await clave.world.outbox.list(ana.phone), []);
});

Deno.test("wrong, unknown, locked and without a password are one answer (law 7, PM-43)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const answers = new Set<string>();
  // Each visit has an address and an end of its own.
  const bodyOf = (html: string) =>
    html.replaceAll(/(?:\/signin\/|kept=)[\w-]+/g, "").replaceAll(
      /\d\d:\d\d/g,
      "",
    );
  const b = visitor(clave);
  await askForPassword(clave, b);
  for (const document of ["12345678Z", "87654321X", "99999999R"]) {
    for (let tries = 0; tries < 5; tries++) {
      const page = await b.send({ document, password: better });
      equal(page.status, 422);
      says(page, words.signin.refused);
      answers.add(bodyOf(page.html).replace(`value="${document}"`, ""));
    }
    clave.clock.advance(3600_000);
    await askForPassword(clave, b);
  }
  // Locked now: the right one is answered like the wrong ones.
  const locked = await b.send({ document: "12345678Z", password: good });
  answers.add(bodyOf(locked.html).replace(`value="12345678Z"`, ""));
  const [first, other] = [...answers];
  ok(other === undefined, `${first}\nis not\n${other}`);
});

Deno.test("five wrong ones lock it, she is told, and waiting unlocks nothing (PM-41, PM-42; acceptance 11)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = visitor(clave);
  await askForPassword(clave, b);
  for (let tries = 0; tries < 5; tries++) {
    await b.send({ document: ana.document, password: better });
  }
  equal((await clave.lastMessageTo(ana.phone)).body.kind, "password-locked");
  equal((await clave.lastMessageTo(ana.email)).body.kind, "password-locked");
  clave.clock.advance(400 * 86_400_000);
  const later = await signInWithPassword(clave, visitor(clave), ana);
  equal(later.status, 422);
  ok((await accountOfPerson(clave, ana)).password?.lockedAt);
});

Deno.test("whoever guesses elsewhere does not lock her out of the browser where she has signed in", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const hers = visitor(clave);
  await signInWithPassword(clave, hers, ana);
  const stranger = visitor(clave);
  await askForPassword(clave, stranger);
  for (let tries = 0; tries < 5; tries++) {
    await stranger.send({ document: ana.document, password: better });
  }
  equal((await signInWithPassword(clave, stranger, ana)).status, 422);
  const end = await signInWithPassword(clave, hers, ana);
  equal(end.url.origin + end.url.pathname, callback);
  // But who guesses in her own browser locks it everywhere.
  await askForPassword(clave, hers);
  for (let tries = 0; tries < 5; tries++) {
    await hers.send({ document: ana.document, password: better });
  }
  equal((await signInWithPassword(clave, hers, ana)).status, 422);
});

Deno.test("whoever turns from the code to a PIN, or back, goes on with her document", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  await askForCode(clave, b);
  const { pathname } = b.page.url;
  const pin = await b.open(pathname.replace(/reinforced$/, "pin"));
  equal(pin.status, 200);
  ok(pin.root.querySelector("#contrast"));
  await b.send({ contrast: ana.contrast });
  const at = b.page.url.pathname.replace(/pin$/, "reinforced");
  const back = await b.open(at);
  says(back, words.signin.title);
  equal(
    back.root.querySelector("#document")?.getAttribute("value"),
    ana.document,
  );
});

Deno.test("a browser in which a former password was right is a stranger's: whoever once knew it does not lock her out at home", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const thief = visitor(clave);
  await signInWithPassword(clave, thief, ana);
  clave.clock.advance(731 * 86_400_000);
  const hers = visitor(clave);
  await signInWithPassword(clave, hers, ana);
  await hers.send({ new_password: better, new_password_again: better });
  await hers.send({ code: await clave.lastCodeTo(ana.phone) });
  await askForPassword(clave, thief);
  for (let tries = 0; tries < 5; tries++) {
    await thief.send({ document: ana.document, password: good });
  }
  const { password } = await accountOfPerson(clave, ana);
  deepEqual(password?.wrong, { known: 0, stranger: 5 });
  // Where she has just chosen it she is at home, though she has not typed it again.
  const end = await signInWithPassword(clave, hers, ana, better);
  equal(end.url.origin + end.url.pathname, callback);
});

Deno.test("both are asked for together, and what is missing is said beside its box", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await askForPassword(clave, b);
  const empty = await b.send({ document: "", password: "" });
  equal(empty.status, 422);
  says(empty, es.fields.document.problems.empty);
  says(empty, words.field.empty);
  const half = await b.send({ document: "12345678Z", password: "" });
  says(half, words.field.empty);
  equal(
    half.root.querySelector("#document")?.getAttribute("value"),
    "12345678Z",
  );
});

Deno.test("what she typed is never sent back unless she asks to read it", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = visitor(clave);
  await askForPassword(clave, b);
  const wrong = await b.send({ document: ana.document, password: better });
  ok(!wrong.html.includes(better));
  const shown = await b.send({
    document: ana.document,
    password: good,
    action: "show",
  });
  equal(shown.status, 200);
  const box = shown.root.querySelector("#password");
  equal(box?.getAttribute("type"), "text");
  equal(box?.getAttribute("value"), good);
  const hidden = await b.send({
    document: ana.document,
    password: good,
    action: "hide",
  });
  ok(!hidden.html.includes(good));
});

Deno.test("on day 730 it is good, on day 731 another one is chosen on the way (PM-30, PM-32; acceptance 10)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  clave.clock.advance(699 * 86_400_000);
  const before = await signInWithPassword(clave, visitor(clave), ana);
  equal(before.url.origin + before.url.pathname, callback);
  clave.clock.advance(86_400_000);
  const b = visitor(clave);
  says(await signInWithPassword(clave, b, ana), words.ending.title);
  const later = await b.send({ action: "later" });
  equal(later.url.origin + later.url.pathname, callback);
  clave.clock.advance(30 * 86_400_000);
  says(await signInWithPassword(clave, b, ana), words.ending.days(0));
  clave.clock.advance(86_400_000);
  says(await signInWithPassword(clave, b, ana), words.choose.expired);
  const same = await b.send({ new_password: good, new_password_again: good });
  equal(same.status, 422);
  says(same, `${words.choose.notMet}: ${words.choose.rules.former()}`);
  await b.send({ new_password: better, new_password_again: better });
  const end = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(end.url.origin + end.url.pathname, callback);
  ok(end.url.searchParams.get("code"));
  const again = await signInWithPassword(clave, visitor(clave), ana, better);
  equal(again.url.origin + again.url.pathname, callback);
});
