// An authenticator app in process, without a script: added, used beside a password, asked to go; RFC 6238 5.2, laws 2, 7 and 8.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { inGroups } from "../../../domain/codes.ts";
import { languages } from "../../../domain/language.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import {
  appKey,
  shownBy,
  withApp,
  wrongFor,
} from "../../support/authenticator.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  accountOfPerson,
  advanced,
  askForPassword,
  better,
  good,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import {
  ana,
  callback,
  carmen,
  comeIn,
  redeem,
  visitor,
} from "../../support/steps.ts";

const words = es.authenticator;
const start = "/account/authenticator";

async function toCode(clave: Clave, b: Browser) {
  await askForPassword(clave, b, "substantial");
  return await b.send({ document: ana.document, password: good });
}

const isIn = (b: Browser) => b.page.url.href.startsWith(callback);

const kindsTo = async (clave: Clave, to: string) =>
  (await clave.world.outbox.list(to)).map(({ body }) => body.kind);

async function adding(clave: Clave, b = visitor(clave)) {
  await comeIn(clave, b, ana, start);
  await b.send({ action: "add" });
  const key = b.page.root.querySelector(".keepsake")!.text.replaceAll("-", "");
  return { b, key };
}

Deno.test("she adds an app with its first code, sees ten recovery codes once, and is told on both channels", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const { b, key } = await adding(clave);
  says(b.page, words.add.title);
  const drawing = b.page.root.querySelector("svg.qr");
  equal(drawing?.getAttribute("aria-label"), words.add.qr);
  const link = b.page.root.querySelector("a[href^='otpauth:']")!;
  const address = new URL(link.getAttribute("href")!.replaceAll("&amp;", "&"));
  equal(address.searchParams.get("secret"), key);
  equal(key.length, 32);
  const shown = await b.send({ code: shownBy(clave, key) });
  says(shown, words.recovery.addedTitle);
  equal(shown.headers.get("content-encoding"), null);
  const codes = codesOn(b);
  equal(new Set(codes).size, 10);
  for (const code of codes) match(code, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  for (const to of [ana.phone, ana.email]) {
    equal((await kindsTo(clave, to)).at(0), "authenticator-added");
  }
  const { authenticator } = await accountOfPerson(clave, ana);
  ok(!JSON.stringify(authenticator).includes(key));
  for (const code of codes) {
    ok(!JSON.stringify(authenticator).includes(code.replaceAll("-", "")));
  }
  // Back finds none of them.
  const back = await b.open(shown.url.href);
  equal(back.url.pathname, `/es${start}`);
  says(back, words.own.left(10));
  ok(!codes.some((code) => back.text.includes(code)));
});

function codesOn(b: Browser): string[] {
  return b.page.root.querySelectorAll("ol.keepsake li").map(({ text }) => text);
}

Deno.test("a wrong code and an empty one add nothing, and the key stays the same", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const { b, key } = await adding(clave);
  for (
    const [code, message] of [
      ["", es.fields.code.empty],
      [shownBy(clave, key, 2), words.add.wrong],
      ["letters", es.fields.code.notACode(6)],
    ] as const
  ) {
    const page = await b.send({ code });
    equal(page.status, 422);
    says(page, message);
    ok(page.text.includes(inGroups(key)));
  }
  equal((await accountOfPerson(clave, ana)).authenticator, null);
});

Deno.test("the page sent twice adds one, and one of the two shows the codes", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const { b, key } = await adding(clave);
  const code = shownBy(clave, key);
  const answers = await Promise.all(
    [b.request({ code }), b.request({ code })]
      .map((request) => Promise.resolve(clave.app.fetch(request))),
  );
  deepEqual(answers.map(({ status }) => status), [303, 303]);
  const [one, other] = answers.map(({ headers }) => headers.get("location")!);
  await b.open(other!);
  equal(codesOn(b).length, 10);
  await b.open(one!);
  equal(codesOn(b).length, 0);
  const added = (await kindsTo(clave, ana.phone))
    .filter((kind) => kind === "authenticator-added");
  equal(added.length, 1);
});

Deno.test("a session by a password alone shows first what nobody else has", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  await signInWithPassword(clave, b, ana);
  const page = await b.open(`${clave.world.config.baseUrl}/es${start}`);
  says(page, words.needs.text);
  // The form of the page that she has not got to, sent all the same.
  const forged = new Request(page.url, {
    method: "POST",
    headers: b.request({}).headers,
    body: new URLSearchParams({ action: "add" }),
  });
  const answer = await clave.app.fetch(forged);
  ok((await answer.text()).includes(words.needs.text));
  await b.send({ action: "reinforced" });
  await b.send({ document: ana.document, password: good });
  const back = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(back.url.pathname, `/es${start}`);
  says(back, words.own.begin);
});

Deno.test("a basic registration comes by a PIN, for no code beside a password raises it", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = visitor(clave);
  await signInWithPassword(clave, b, ana);
  await b.open(`${clave.world.config.baseUrl}/es${start}`);
  ok(!b.page.html.includes('value="reinforced"'));
  await b.send({ action: "pin" });
  ok(b.page.url.pathname.endsWith("/pin"));
});

Deno.test("without a password there is nothing to stand beside", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, { ...advanced, password: null });
  const b = visitor(clave);
  says(await comeIn(clave, b, ana, start), words.own.noPassword);
  const forged = new Request(b.page.url, {
    method: "POST",
    headers: b.request({}).headers,
    body: new URLSearchParams({ action: "add" }),
  });
  const answer = await clave.app.fetch(forged);
  equal(answer.headers.get("location"), `/es${start}`);
  equal((await accountOfPerson(clave, ana)).authenticator, null);
});

Deno.test("an old session proves itself again before anything changes", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, start);
  const remove = b.request({ action: "remove" });
  clave.clock.advance(defaultPolicy.account.freshSeconds * 1000 + 1000);
  const answer = await clave.app.fetch(remove);
  match(answer.headers.get("location")!, /\/signin\//);
  ok((await accountOfPerson(clave, ana)).authenticator);
});

Deno.test("whoever has an app is sent no SMS: its code is beside the password (PM-04), at the level of the SMS and with its names", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  says(await toCode(clave, b), words.code.title);
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
  says(await toCode(clave, visitor(clave)), es.signin.tooLow.title);
});

Deno.test("an SMS is one button away, and then either code will do", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  for (const byApp of [true, false]) {
    const b = visitor(clave);
    await toCode(clave, b);
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
  await toCode(clave, first);
  const code = shownBy(clave);
  await first.send({ code });
  ok(isIn(first));
  const second = visitor(clave);
  await toCode(clave, second);
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
  for (const b of tabs) await toCode(clave, b);
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
  await toCode(clave, b);
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
    await toCode(clave, other);
    for (let in_one = 0; in_one < 4 && tries < most; in_one++, tries++) {
      equal((await other.send({ code: wrongFor(clave) })).status, 422);
    }
  }
  const last = visitor(clave);
  await toCode(clave, last);
  const limited = await last.send({ code: shownBy(clave) });
  equal(limited.status, 429);
  ok(limited.headers.get("retry-after"));
});

Deno.test("what is no code at all is no try", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await toCode(clave, b);
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

Deno.test("a recovery code stands for it once, however it is written, and she is told how many are left", async () => {
  await using clave = await openClave();
  const [code = "", other = ""] = await withApp(clave, ana);
  const b = visitor(clave);
  await toCode(clave, b);
  await b.send({ code: inGroups(code).toLowerCase() });
  ok(isIn(b));
  for (const to of [ana.phone, ana.email]) {
    deepEqual(await kindsTo(clave, to), ["recovery-code-used"]);
  }
  const again = visitor(clave);
  await toCode(clave, again);
  says(await again.send({ code }), es.register.code.wrong(3));
  await again.send({ code: other });
  ok(isIn(again));
  clave.clock.advance(61_000);
  says(await comeIn(clave, visitor(clave), ana, start), words.own.left(8));
});

Deno.test("two at once with one recovery code: one is in, and one message goes", async () => {
  await using clave = await openClave();
  const [code = ""] = await withApp(clave, ana);
  const tabs = [visitor(clave), visitor(clave)];
  for (const b of tabs) await toCode(clave, b);
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

Deno.test("new recovery codes are the death of the former, shown once, and told on both channels", async () => {
  await using clave = await openClave();
  const [former = ""] = await withApp(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, start);
  const hub = b.request({ action: "codes" });
  await b.send({ action: "codes" });
  says(b.page, words.recovery.renewedTitle);
  const [code = ""] = codesOn(b);
  equal(codesOn(b).length, 10);
  for (const to of [ana.phone, ana.email]) {
    equal((await kindsTo(clave, to)).at(0), "recovery-codes-renewed");
  }
  // The page before, sent again: the same ones, which are not shown again, however long one waits.
  clave.clock.advance(10 * 60_000);
  const again = await clave.app.fetch(hub);
  equal(again.status, 303);
  for (const minutes of [0, 25]) {
    clave.clock.advance(minutes * 60_000);
    await b.open(again.headers.get("location")!);
    equal(codesOn(b).length, 0);
  }
  const signing = visitor(clave);
  await toCode(clave, signing);
  equal((await signing.send({ code: former })).status, 422);
  await signing.send({ code });
  ok(isIn(signing));
});

Deno.test("of two pages with new recovery codes the second is told that there are others", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, start);
  const tab = b.newTab();
  await tab.open(b.page.url.href);
  await b.send({ action: "codes" });
  const late = await tab.send({ action: "codes" });
  equal(late.status, 422);
  says(late, words.own.superseded);
});

Deno.test("she takes it away: the SMS is back, the recovery codes are dead, and she is told", async () => {
  await using clave = await openClave();
  const [recovery = ""] = await withApp(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, start);
  const again = b.request({ action: "remove" });
  says(await b.send({ action: "remove" }), words.own.begin);
  equal((await clave.app.fetch(again)).status, 303);
  const removed = (await kindsTo(clave, ana.email))
    .filter((kind) => kind === "authenticator-removed");
  equal(removed.length, 1);
  const signing = visitor(clave);
  says(await toCode(clave, signing), es.register.code.title);
  equal((await signing.send({ code: recovery })).status, 422);
  await signing.send({ code: await clave.lastCodeTo(ana.phone) });
  ok(isIn(signing));
});

Deno.test("a visit that waits for the app's code finds it gone: nothing is accepted, and an SMS goes on", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await toCode(clave, b);
  const own = visitor(clave);
  await comeIn(clave, own, ana, start);
  await own.send({ action: "remove" });
  equal((await b.send({ code: shownBy(clave) })).status, 422);
  clave.clock.advance(61_000);
  await b.send({ action: "again" });
  says(b.page, es.register.code.title);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  ok(isIn(b));
});

Deno.test("nobody opens another's sealed key, and nobody's page is another's", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const { sealed } = (await accountOfPerson(clave, ana)).authenticator!;
  const { seal } = clave.world;
  equal(await seal.open("authenticator", "another", sealed), null);
  const { id } = await accountOfPerson(clave, ana);
  equal(await seal.open("authenticator", id, sealed), appKey);
});

Deno.test("the pages keep to their budget in every language", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  const sizes: Record<string, number> = {};
  for (const language of languages) {
    const { key } = await adding(clave, b);
    await b.open(b.page.url.href.replace("/es/", `/${language}/`));
    const packed = await new Response(
      new Blob([b.page.html]).stream().pipeThrough(
        new CompressionStream("gzip"),
      ),
    ).bytes();
    sizes[`${language}, adding`] = packed.length;
    await b.send({ code: shownBy(clave, key) });
    sizes[`${language}, codes`] = new TextEncoder().encode(b.page.html).length;
    equal(codesOn(b).length, 10);
    await b.open(`${clave.world.config.baseUrl}/es${start}`);
    await b.send({ action: "remove" });
    clave.clock.advance(3600_000 * 25);
  }
  for (const [page, bytes] of Object.entries(sizes)) {
    ok(bytes <= 5000, `${page}: ${bytes}`);
  }
});
