// An authenticator app at her own pages, in process, without a script: added, renewed, taken away; laws 2, 7 and 8.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { inGroups } from "../../../domain/codes.ts";
import { languages } from "../../../domain/language.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import {
  adding,
  appKey,
  appPage,
  codesOn,
  isIn,
  shownBy,
  withApp,
} from "../../support/authenticator.ts";
import { cookieOf, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { kindsTo } from "../../support/mailbox.ts";
import {
  accountOfPerson,
  advanced,
  askForCode,
  good,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import { ana, comeIn, visitor } from "../../support/steps.ts";

const words = es.authenticator;

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
  equal(back.url.pathname, `/es${appPage}`);
  says(back, words.own.left(10));
  ok(!codes.some((code) => back.text.includes(code)));
});

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
  const page = await b.open(`${clave.world.config.baseUrl}/es${appPage}`);
  says(page, words.needs.text);
  // The form of the page that she has not got to, sent all the same.
  const forged = new Request(page.url, {
    method: "POST",
    headers: { cookie: cookieOf(b), origin: b.page.url.origin },
    body: new URLSearchParams({ action: "add" }),
  });
  const answer = await clave.app.fetch(forged);
  ok((await answer.text()).includes(words.needs.text));
  await b.send({ action: "reinforced" });
  await b.send({ document: ana.document, password: good });
  const back = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(back.url.pathname, `/es${appPage}`);
  says(back, words.own.begin);
});

Deno.test("a basic registration comes by a PIN, for no code beside a password raises it", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = visitor(clave);
  await signInWithPassword(clave, b, ana);
  await b.open(`${clave.world.config.baseUrl}/es${appPage}`);
  ok(!b.page.html.includes('value="reinforced"'));
  await b.send({ action: "pin" });
  ok(b.page.url.pathname.endsWith("/pin"));
});

Deno.test("without a password there is nothing to stand beside", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, { ...advanced, password: null });
  const b = visitor(clave);
  says(await comeIn(clave, b, ana, appPage), words.own.noPassword);
  const forged = new Request(b.page.url, {
    method: "POST",
    headers: { cookie: cookieOf(b), origin: b.page.url.origin },
    body: new URLSearchParams({ action: "add" }),
  });
  const answer = await clave.app.fetch(forged);
  equal(answer.headers.get("location"), `/es${appPage}`);
  equal((await accountOfPerson(clave, ana)).authenticator, null);
});

Deno.test("an old session proves itself again before anything changes", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, appPage);
  const remove = b.request({ action: "remove" });
  clave.clock.advance(defaultPolicy.account.freshSeconds * 1000 + 1000);
  const answer = await clave.app.fetch(remove);
  match(answer.headers.get("location")!, /\/signin\//);
  ok((await accountOfPerson(clave, ana)).authenticator);
});

Deno.test("new recovery codes are the death of the former, shown once, and told on both channels", async () => {
  await using clave = await openClave();
  const [former = ""] = await withApp(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, appPage);
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
  await askForCode(clave, signing);
  equal((await signing.send({ code: former })).status, 422);
  await signing.send({ code });
  ok(isIn(signing));
});

Deno.test("of two pages with new recovery codes the second is told that there are others", async () => {
  await using clave = await openClave();
  await withApp(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, appPage);
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
  await comeIn(clave, b, ana, appPage);
  const again = b.request({ action: "remove" });
  says(await b.send({ action: "remove" }), words.own.begin);
  equal((await clave.app.fetch(again)).status, 303);
  const removed = (await kindsTo(clave, ana.email))
    .filter((kind) => kind === "authenticator-removed");
  equal(removed.length, 1);
  const signing = visitor(clave);
  says(await askForCode(clave, signing), es.register.code.title);
  equal((await signing.send({ code: recovery })).status, 422);
  await signing.send({ code: await clave.lastCodeTo(ana.phone) });
  ok(isIn(signing));
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
    await b.open(`${clave.world.config.baseUrl}/es${appPage}`);
    await b.send({ action: "remove" });
    clave.clock.advance(3600_000 * 25);
  }
  for (const [page, bytes] of Object.entries(sizes)) {
    ok(bytes <= 5000, `${page}: ${bytes}`);
  }
});
