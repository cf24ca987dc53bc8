// What was typed wrong is in the fields of the same page in another language, sealed on the way (design: changing language loses nothing).

import { equal, ok } from "node:assert/strict";
import { mostInLinks } from "../../domain/kept.ts";
import { type Language, languageTag } from "../../domain/language.ts";
import { defaultPolicy as policy } from "../../domain/policy.ts";
import { languages as texts } from "../../views/text/text.ts";
import { type Browser, says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { tells } from "../support/codes.ts";
import { good, withPassword } from "../support/passwords.ts";
import {
  ana,
  authorizeAddress,
  contactOf,
  csvOf,
  identifyFor,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";
const { eu, es } = texts;

function linkTo(b: Browser, language: Language): string {
  const tag = languageTag[language];
  return b.page.root.querySelector(`.languages a[lang="${tag}"]`)!
    .getAttribute("href")!;
}

const switchTo = (b: Browser, language: Language) =>
  b.open(linkTo(b, language));

function valueOf(b: Browser, name: string): string | undefined {
  return b.page.root.querySelector(`[name=${name}]`)?.getAttribute("value");
}

async function atContact(clave: Clave, b = visitor(clave)) {
  await b.open(`${base}/es/register`);
  await identifyFor(b, ana);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  await b.send({ csv: await csvOf(clave) });
  return b;
}

/** Every field is there, and something is wrong with the first of them. */
const wrong = { ...contactOf(ana), phone: "12" };

Deno.test("all that was typed wrong is in the other language, and in a third, and is told there again when sent", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  equal((await b.send(wrong)).status, 422);
  for (const language of ["eu", "va"] as const) {
    const there = await switchTo(b, language);
    equal(there.status, 200);
    says(there, texts[language].time.toCorrect);
    for (const [name, value] of Object.entries(wrong)) {
      equal(valueOf(b, name), value, name);
    }
    ok(b.page.root.querySelector("[name=accept]")!.hasAttribute("checked"));
    equal((await b.send(wrong)).status, 422);
    says(b.page, texts[language].parts.errorSummary);
  }
  await b.send(contactOf(ana));
  says(b.page, texts.va.register.code.title);
});

Deno.test("the links say nothing of it, and are short", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  await b.send(wrong);
  for (const language of Object.keys(texts) as Language[]) {
    const link = linkTo(b, language);
    ok(link.includes("?kept="));
    for (const value of Object.values(wrong).filter((one) => one !== "yes")) {
      ok(!tells(link, encodeURIComponent(value)), value);
    }
  }
  const long = "x".repeat(500);
  await b.send({
    ...{ ...wrong, phone: long, phone_again: long },
    ...{ email: long, email_again: long },
  });
  equal(b.page.status, 422);
  ok(linkTo(b, "eu").length < mostInLinks);
  ok(!linkTo(b, "eu").includes("kept="));
});

Deno.test("a page that was sent empty leaves its links as they were, and sets no cookie for them", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await b.send({ document: "" });
  equal(b.page.status, 422);
  equal(linkTo(b, "eu"), "/eu/register");
  equal(b.cookies.size, 0);
});

Deno.test("a password does not come along, the document beside it does", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base, { acr_values: "low" }));
  await b.send({ action: "password" });
  const password = `not ${good}`;
  await b.send({ document: ana.document, password });
  equal(b.page.status, 422);
  await switchTo(b, "eu");
  equal(valueOf(b, "document"), ana.document);
  ok(!b.page.html.includes(password));
  ok(!valueOf(b, "password"));
});

Deno.test("the answers to the questions come along with a document that must be corrected", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await b.send({ who: "current", has: "letter", action: "propose" });
  const { title } = b.page;
  await b.send({ document: "12345678" });
  ok(b.page.title.endsWith(title));
  await switchTo(b, "en");
  equal(valueOf(b, "document"), "12345678");
  await switchTo(b, "es");
  equal(b.page.title, title);
});

Deno.test("nobody else, no other browser and nobody later finds it", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  await b.send(wrong);
  const link = linkTo(b, "eu");
  const [path = "", kept = ""] = link.split("?");
  const other = b.newTab();
  await other.open(`${base}/es/register`);
  await other.send({ document: "Y2000002M" });
  await other.open(`${other.page.url.href}?${kept}`);
  ok(!other.page.html.includes(wrong.email));
  ok(!other.page.text.includes(es.time.toCorrect));
  const thief = visitor(clave);
  await thief.open(`${base}/es/register?${kept}`);
  ok(!thief.page.html.includes(wrong.email));
  clave.clock.advance(policy.keptSeconds * 1000 - 1);
  await b.open(path);
  await b.open(link);
  clave.clock.advance(1);
  await b.open(`/eu/register?${kept}`);
  ok(!b.page.text.includes(eu.time.toCorrect));
});

Deno.test("more time after an error keeps what was typed, and so does the switch after it", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  await b.send(wrong);
  await b.send({ ...wrong, action: "more" });
  equal(b.page.status, 200);
  equal(valueOf(b, "phone"), wrong.phone);
  await switchTo(b, "eu");
  equal(valueOf(b, "phone"), wrong.phone);
  says(b.page, eu.time.left(policy.extensions - 1));
  ok(!b.page.text.includes(eu.time.toCorrect));
});

Deno.test("what a step gives back that was over survives the switch, errors on the way, and comes to its place", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  clave.clock.advance(policy.registration.stepSeconds * 1000);
  await b.send(contactOf(ana));
  await switchTo(b, "eu");
  ok(b.page.text.includes(eu.time.over("#").split("#")[1]!));
  await b.send({ contrast: "31-02" });
  equal(b.page.status, 422);
  await switchTo(b, "gl");
  equal(valueOf(b, "contrast"), "31-02");
  await b.send({ contrast: ana.contrast });
  await b.send({ action: "have-letter" });
  await b.send({ csv: await csvOf(clave) });
  for (const [name, value] of Object.entries(contactOf(ana))) {
    equal(valueOf(b, name), value, name);
  }
});

Deno.test("a sign-in that was over gives back in another language what was typed", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  clave.clock.advance(policy.signin.attemptSeconds * 1000);
  await b.send({ document: "12345678" });
  says(b.page, es.signin.expired.title);
  says(await switchTo(b, "eu"), eu.signin.expired.title);
  await b.send({ action: "restart" });
  equal(valueOf(b, "document"), "12345678");
});

Deno.test("both in one form come along together", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ document: ana.document, contrast: "31-02" });
  equal(b.page.status, 422);
  await switchTo(b, "eu");
  equal(valueOf(b, "document"), ana.document);
  equal(valueOf(b, "contrast"), "31-02");
  equal(b.page.title.startsWith(eu.signin.both.title), true);
});
