// Whoever searches finds a page of the portal in her own language, and nothing of anybody's (issue 6).

import { deepEqual, equal } from "node:assert/strict";
import { languages, languageTag } from "../../domain/language.ts";
import { openClave } from "../support/clave.ts";
import { browser, type Page } from "../support/browser.ts";
import { portal, portalPaths } from "../support/portal.ts";
import { visitor } from "../support/steps.ts";

const origin = "http://localhost:8000";

function alternatesOf({ root }: Page) {
  return root.querySelectorAll("head link[rel=alternate]").map((link) => [
    link.getAttribute("hreflang"),
    link.getAttribute("href"),
  ]);
}
Deno.test("each page of the portal names itself and its five others, and Spanish for everybody else", async () => {
  const app = portal({ baseUrl: origin });
  const b = browser((request) => app.fetch(request));
  for (const path of portalPaths) {
    for (const language of languages) {
      const page = await b.open(`${origin}/${language}${path}`);
      const { lang } = page.root.querySelector("html")!.attributes;
      equal(lang, languageTag[language]);
      deepEqual(alternatesOf(page), [
        ...languages.map((one) => [
          languageTag[one],
          `${origin}/${one}${path}`,
        ]),
        ["x-default", `${origin}/es${path}`],
      ]);
    }
  }
});

Deno.test("no step, no problem and no address with a query names others", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  for (
    const path of [
      ...["/es/register", "/es/nowhere", "/es/how?from=here", "/es/verify"],
      ...["/es-facil", "/es-facil/pin", "/es/account"],
    ]
  ) {
    deepEqual(alternatesOf(await b.open(`${origin}${path}`)), [], path);
  }
});
