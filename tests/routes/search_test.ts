// The page of search: what it answers, what it keeps to itself, and what nobody gets it to do.

import { equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { languages } from "../../domain/language.ts";
import { languages as texts } from "../../views/text/text.ts";
import { anyText } from "../domain/any_text.ts";
import { openClave } from "../support/clave.ts";
import { says } from "../support/browser.ts";
import { ana, comeIn, registerByLetter, visitor } from "../support/steps.ts";
import { ask, found } from "./search/asking.ts";

const base = "http://localhost:8000";

Deno.test("an answer says how much it is, marks what was found, and keeps what was asked in the box alone", async () => {
  await using clave = await openClave();
  for (const language of languages) {
    const { search } = texts[language];
    const { title } = texts[language].help.troubles.sms;
    const { root, headers, title: told } = await ask(clave, language, title);
    const hits = root.querySelectorAll(".hits > li");
    const heading = root.querySelector("h1")!.text;
    const { length } = hits;
    ok([search.found(length), search.first(length)].includes(heading));
    equal(told, `${heading} – Clave`);
    equal(root.querySelector("input[name=q]")!.getAttribute("value"), title);
    ok(root.querySelector("mark"));
    equal(headers.get("cache-control"), "no-store");
    equal(headers.get("referrer-policy"), "no-referrer");
    equal(headers.get("set-cookie"), null);
    const others = root.querySelectorAll(".languages a");
    for (const other of others) {
      const { searchParams } = new URL(other.getAttribute("href")!, base);
      equal(searchParams.get("q"), title);
    }
  }
});

Deno.test("the box alone is there for whoever asks nothing, and leads on whoever finds nothing", async () => {
  await using clave = await openClave();
  for (const language of languages) {
    const { search } = texts[language];
    for (const typed of ["", "   ", "?!", "🔑"]) {
      const page = await ask(clave, language, typed);
      equal(page.status, 200);
      equal(page.root.querySelector("h1")!.text, search.title);
      equal(page.root.querySelectorAll("form[role=search]").length, 1);
      equal(found(page).length, 0);
    }
    const page = await ask(clave, language, "zzzz");
    equal(page.status, 200);
    equal(page.root.querySelector("h1")!.text, search.none);
    for (const path of ["/help", "/services", "/sitemap", "/contact"]) {
      ok(page.root.querySelector(`main a[href="/${language}${path}"]`), path);
    }
  }
});

Deno.test("a document, a code or a phone is not searched, and stands in no address, page or log that follows (law 9)", async () => {
  await using clave = await openClave();
  for (
    const [typed, what, path] of [
      ["12345678Z", "document", "/register"],
      ["mi NIE es x-1234567-l", "document", "/account"],
      ["ABCD-EFGH-JKMN-PQ23", "code", "/verify"],
      ["abcdefgh12345678", "code", "/password/activate"],
      ["+34 600 123 456", "contact", "/account/phone"],
      ["ana@correo.example", "contact", "/register"],
    ] as const
  ) {
    clave.sql.statements = 0;
    const page = await ask(clave, "es", typed);
    equal(clave.sql.statements, 0);
    equal(page.url.search, `?withheld=${what}`);
    const { title } = texts.es.search.withheld[what];
    equal(page.root.querySelector("h1")!.text, title);
    ok(page.root.querySelector(`main a[href="/es${path}"]`), path);
    equal(page.root.querySelector("input[name=q]")!.getAttribute("value"), "");
    const [first] = page.hops;
    equal(first!.headers.get("referrer-policy"), "no-referrer");
    const everything = JSON.stringify(clave.lines) + page.html;
    for (const piece of typed.split(/[ @]/).filter((it) => it.length > 4)) {
      equal(everything.includes(piece), false, piece);
    }
  }
});

Deno.test("nor does it stand where another box of an address took it: offices, services, her own services (law 9)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana);
  for (
    const box of [
      "offices?where=",
      "services?words=",
      "account/services?words=",
    ]
  ) {
    for (
      const [typed, what] of [
        ["12345678Z", "document"],
        ["ABCD-EFGH-JKMN-PQ23", "code"],
        ["600 123 456", "contact"],
      ] as const
    ) {
      const before = clave.lines.length;
      const page = await b.open(
        `${base}/es/${box}${encodeURIComponent(typed)}`,
      );
      equal(page.url.pathname + page.url.search, `/es/search?withheld=${what}`);
      const [first] = page.hops;
      equal(first!.headers.get("referrer-policy"), "no-referrer");
      equal(first!.headers.get("cache-control"), "no-store");
      const everything = JSON.stringify(clave.lines.slice(before)) + page.html;
      equal(everything.includes(typed), false, typed);
    }
  }
});

Deno.test("what nobody can have withheld is the empty page", async () => {
  await using clave = await openClave();
  for (const what of ["", "nothing", "__proto__", "<b>"]) {
    const page = await visitor(clave).open(
      `${base}/es/search?withheld=${encodeURIComponent(what)}`,
    );
    equal(page.root.querySelector("h1")!.text, texts.es.search.title, what);
  }
});

Deno.test("whatever is asked is answered, bounded and never as markup", async () => {
  await using clave = await openClave();
  await ask(clave, "es", "pin");
  const hostile = fc.oneof(
    anyText('"*^:()+-{}NEAR AND OR'),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "</title><b>",
      "' or 1=1 --",
      "title:pin",
      "pin NEAR/2 sms",
      '"',
      "pin*",
      "-pin",
      "\u0000",
      "%",
      "\uE010pin\uE011",
      "\uE001\uE002\uE003",
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (typed) => {
      const q = encodeURIComponent(typed.toWellFormed());
      fc.pre(q.length < 10_000);
      const answer = await clave.app.request(`${base}/es/search?q=${q}`);
      const html = await answer.text();
      ok([200, 303].includes(answer.status), `${answer.status}`);
      ok(html.length < 12_000, `${html.length}`);
      ok(!/<script>alert|<\/title><b>/.test(html));
    }),
    { numRuns: 200 },
  );
});

Deno.test("search can only be read", async () => {
  await using clave = await openClave();
  const answer = await clave.app.request(`${base}/es/search`, {
    method: "POST",
    body: new URLSearchParams({ q: "pin" }),
  });
  equal(answer.status, 404);
});

Deno.test("home, help and a page that is not there have the box, and it works without a script", async () => {
  await using clave = await openClave();
  for (const path of ["", "/help", "/nothing/of/the/kind"]) {
    const b = visitor(clave);
    const { root } = await b.open(`${base}/gl${path}`);
    const form = root.querySelectorAll("form[role=search]");
    equal(form.length, 1, path);
    equal(form[0]!.getAttribute("action"), "/gl/search");
    equal(form[0]!.getAttribute("method") ?? "get", "get");
    ok(root.querySelector("label[for=q]"));
  }
});

Deno.test("where nothing is found, she reads that a procedure may open with Clave all the same", async () => {
  await using clave = await openClave();
  const page = await ask(clave, "es", "xyzxyz");
  says(page, texts.es.services.missing.text);
});
