// The pages in easy-read Spanish: there, plain, in one column, and joined to the pages of everybody (issue 6, UNE 153101).

import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { languages, languageTag } from "../../domain/language.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";
import { browser } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { sentencesIn, wordsOf } from "../support/reading/huerta.ts";
import { visitor } from "../support/steps.ts";
import {
  easy,
  type EasyLine,
  easyPages,
  type EasyPath,
} from "../../views/text/es_facil.ts";

const base = "http://localhost:8000";
const paths = Object.keys(easyPages) as EasyPath[];

Deno.test("each easy page is there in Spanish whatever the browser prefers, and caches may keep it", async () => {
  await using clave = await openClave();
  for (const path of paths) {
    const basque = browser((request) => {
      request.headers.set("accept-language", "eu");
      return clave.app.fetch(request);
    });
    const { status, root, title, headers } = await basque
      .open(`${base}/es-facil${path}`);
    equal(status, 200);
    equal(headers.get("cache-control"), "public, max-age=300");
    equal(headers.get("set-cookie"), null);
    equal(root.querySelector("html")!.getAttribute("lang"), "es");
    equal(title, `${easyPages[path].title} – Clave`);
    equal(root.querySelector("h1")!.text, easyPages[path].title);
    equal(root.querySelector("main p")!.text, easy.mark);
    equal(root.querySelectorAll("main table, main .pair").length, 0);
  }
});

Deno.test("each easy page leads to the page of everybody in every language, and the Spanish one back", async () => {
  await using clave = await openClave();
  for (const path of paths) {
    const { root } = await visitor(clave).open(`${base}/es-facil${path}`);
    const links = root.querySelectorAll(".languages a");
    deepEqual(
      links.map((a) => [a.getAttribute("href"), a.getAttribute("lang")]),
      languages.map((one) => [`/${one}${path}`, languageTag[one]]),
    );
    for (const language of languages) {
      const page = await visitor(clave).open(`${base}/${language}${path}`);
      equal(page.status, 200);
      const back = page.root.querySelectorAll("main a")
        .filter((a) => a.getAttribute("href")!.startsWith("/es-facil"));
      deepEqual(
        back.map((a) => [a.getAttribute("href"), a.text]),
        language === "es" ? [[`/es-facil${path}`, easy.read]] : [],
      );
    }
    ok(root.querySelector(`main a[href="/es${path}"]`));
  }
});

Deno.test("every link of an easy page leads to a page", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  for (const path of paths) {
    const { root } = await b.open(`${base}/es-facil${path}`);
    for (const a of root.querySelectorAll("main a, footer a")) {
      const href = a.getAttribute("href")!;
      equal((await b.open(`${base}${href}`)).status, 200, href);
    }
  }
});

Deno.test("there is no other easy page, and none in another language", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  for (const path of ["/es-facil/how", "/ca-facil", "/es/es-facil"]) {
    equal((await b.open(`${base}${path}`)).status, 404, path);
  }
});

const said = Object.entries(easyPages).flatMap(([path, words]) => {
  const plain = (line: EasyLine) =>
    typeof line === "string" ? line : line.means;
  return [
    ...words.intro.map(plain),
    ...easy.aboutLines,
    ...words.parts(defaultPolicy).flatMap(({ lines, steps, after }) => [
      ...lines.map(plain),
      ...steps ?? [],
      ...(after ?? []).map(plain),
    ]),
  ].flatMap(sentencesIn).map((sentence) => [path, sentence] as const);
});

Deno.test("an easy sentence has at most fifteen words, and no comma but one", () => {
  const faults = said.filter(([, sentence]) =>
    wordsOf(sentence).length > 15 || sentence.split(",").length > 2
  );
  deepEqual(faults, []);
});

Deno.test("an easy sentence has no words of offices, no passive, no bracket and no semicolon", () => {
  const hard =
    /[;()…%]|\b(?:identific|acredit|electrónica|sede|gestion|efectu|mediante|asimismo|deberá|ha sido|son enviad|será)/i;
  deepEqual(said.filter(([, sentence]) => hard.test(sentence)), []);
});

Deno.test("the numbers of easy pages are the rules' own (law 6)", () => {
  const other = {
    ...defaultPolicy,
    pin: { ...defaultPolicy.pin, digits: 8, seconds: 1260, tries: 7 },
    letter: { ...defaultPolicy.letter, postDays: 23, validDays: 91 },
  };
  const numbers = (path: EasyPath, policy: Policy): readonly string[] =>
    JSON.stringify(easyPages[path].parts(policy)).match(/\d+/g) ?? [];
  for (const path of paths) {
    notEqual(numbers(path, other).join(), numbers(path, defaultPolicy).join());
  }
  for (const number of ["8", "21", "7"]) {
    ok(numbers("/pin", other).includes(number));
  }
});
