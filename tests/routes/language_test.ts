// In which language one is answered.

import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { languages } from "../../domain/language.ts";
import { bestLanguage } from "../../routes/http/language.ts";
import { portal } from "../support/portal.ts";

const preferences: readonly [string | undefined, string][] = [
  [undefined, "es"],
  ["", "es"],
  ["gl", "gl"],
  ["eu-ES,eu;q=0.9,es;q=0.8", "eu"],
  ["en-US,en;q=0.9", "en"],
  ["es;q=0.5, ca;q=0.7", "ca"],
  ["ca-valencia, es;q=0.9", "va"],
  ["ca-ES-valencia", "va"],
  ["ca-ES", "ca"],
  ["fr, de;q=0.9", "es"],
  ["fr, en;q=0.2", "en"],
  ["ca;q=0, en;q=0.1", "en"],
  ["gl;q=2, en;q=0.1", "en"],
  ["*", "es"],
  ["eu;q=nonsense", "es"],
];

for (const [header, language] of preferences) {
  Deno.test(`bestLanguage() of ${header} is ${language}`, () => {
    equal(bestLanguage(header), language);
  });
}

Deno.test("bestLanguage() answers one of the six whatever is sent", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (header) => {
    equal(languages.includes(bestLanguage(header)), true);
  }));
});

Deno.test("GET / leads to the preferred language and says what it hangs on", async () => {
  const answer = await portal().request("/", {
    headers: { "accept-language": "ca-valencia,es;q=0.5" },
  });
  equal(answer.status, 302);
  equal(answer.headers.get("location"), "/va");
  equal(answer.headers.get("vary"), "Accept-Language");
  // Some caches know no Vary.
  equal(answer.headers.get("cache-control"), "private, max-age=300");
});

Deno.test("pages stand under the six languages and nothing else", async () => {
  const app = portal();
  const status = async (path: string) => (await app.request(path)).status;
  for (const language of languages) {
    equal(await status(`/${language}`), 200);
    equal(await status(`/${language}/how`), 200);
  }
  for (const path of ["/xx", "/esx", "/es/none", "/ES", "/fr/how", "/about"]) {
    equal(await status(path), 404, path);
  }
});

Deno.test("inLanguage keeps path and query under another prefix", async () => {
  const text = await (await portal().request("/gl/none?from=here&x=%22"))
    .text();
  const links = [...text.matchAll(/href="\/(\w\w)\/none\?([^"]*)"/g)];
  deepEqual(links.map(([, language]) => language), [...languages]);
  equal(links[0]![2], "from=here&amp;x=%22");
});

Deno.test("inLanguage answers an unprefixed page in the preferred language", async () => {
  const text = await (await portal().request("/nowhere", {
    headers: { "accept-language": "va, ca-valencia;q=0.9" },
  })).text();
  equal(text.includes('<html lang="ca-valencia">'), true);
});
