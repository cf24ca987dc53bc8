// Every page in every state and language, at 320 and at 1280 pixels, light and dark: WCAG 2.2 AA by axe, and what axe does not see.

import { deepEqual, ok } from "node:assert/strict";
import { type Language, languageTag } from "../../domain/language.ts";
import { browser } from "../support/browser.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { openServer } from "../support/server.ts";
import { openStates, type State, type States } from "../support/states.ts";
import { type Eyes, type Facts, openEyes } from "./eyes.ts";
import { judged, judgeWith, type Meant } from "./judge.ts";

/**
 * In this language pages with scripts are visited as browsers do. In the others all are looked at as the server answers them
 * to whoever has no scripts.
 */
const visitedIn: Language = "es";

chromiumTest(
  "every page and state is accessible in six languages",
  async () => {
    await using chromium = await openChromium();
    const states = await openStates();
    await using eyes = await openEyes(chromium);
    const judge = judgeWith(eyes);
    const faults: string[] = [];
    const known = new Map<string, string>();
    for (const state of states.list) {
      const pages: Page[] = [];
      for (const language of state.languages) {
        pages.push(await pageOf({ states, eyes }, state, language));
      }
      const judgements = await judge.look(pages);
      for (const [at, page] of pages.entries()) {
        const { facts, faults: found } = judgements[at]!;
        const { shown, language, visited } = page;
        const all = [
          ...shown.status === state.status ? [] : [`answers ${shown.status}`],
          ...visited ? judged(visited, page) : [],
          ...found,
        ];
        faults.push(
          ...all.map((fault) => `${state.name} ${language}: ${fault}`),
          ...namesakes(known, `${language} ${facts.title}`, state),
        );
      }
    }
    if (faults.length > 0) throw new Error(faults.join("\n"));
  },
);

/** What is put into the page that begins a registration, and what must be said of it. */
const injected: Readonly<Record<string, readonly [string, RegExp]>> = {
  "grey on white": [
    '<p><font color="#bbb">Grey</font></p>',
    /: color-contrast/,
  ],
  "grey on black": [
    '<p><font color="#666">Grey</font></p>',
    /: color-contrast/,
  ],
  "a box without a label": ['<input name="other">', /: label:/],
  "a button without a name": ["<button></button>", /: button-name/],
  "an id twice": ['<i id="twice"></i><i id="twice"></i>', /: has twice twice/],
  "a picture that is too wide": [
    '<img alt="" width="900" height="9">',
    /^320: stands out to the side/,
  ],
  "a small target": ['<p><a href="/es">A</a></p>', /: is hard to hit/],
  "a second heading": ["<h1>Other</h1>", /: has 2 h1/],
  "a level of headings left out": ["<h6>Deep</h6>", /: heading-order/],
};

/** What is sound in Spanish, what becomes of it in Basque, and what must be said of that. */
const translated: Readonly<Record<string, readonly [string, string, RegExp]>> =
  {
    "a label without words": [
      '<p><label for="i">Uno</label><input id="i"></p>',
      '<p><label for="i"></label><input id="i"></p>',
      /: label:/,
    ],
    "a picture without words": [
      '<p><img alt="Uno dos"></p>',
      "<p><img></p>",
      /: image-alt/,
    ],
    "a button without words": [
      '<p><button class="button">Seguir</button></p>',
      '<p><button class="button"> </button></p>',
      /: button-name/,
    ],
    "a heading without words": [
      "<h2>Uno</h2>",
      "<h2> </h2>",
      /: empty-heading/,
    ],
    "two parts of one name": [
      '<nav aria-label="Uno"></nav><nav aria-label="Dos"></nav>',
      '<nav aria-label="Bat"></nav><nav aria-label="bat"></nav>',
      /: landmark-unique/,
    ],
    "words in no language": [
      '<p lang="en">Uno</p>',
      '<p lang="ingelesa">Bat</p>',
      /: valid-lang/,
    ],
    "other colours": [
      '<p><font size="3">Uno</font></p>',
      '<p><font size="3" color="#bbb">Bat</font></p>',
      /: color-contrast/,
    ],
    "a description that is not there": [
      '<p id="d">Uno</p><p><input aria-label="Dos" aria-describedby="d"></p>',
      '<p id="d">Bat</p><p><input aria-label="Bi" aria-invalid="bai"></p>',
      /: aria-valid-attr-value/,
    ],
    "a long word": [
      "<pre>Uno</pre>",
      `<pre>${"luze".repeat(99)}</pre>`,
      /^320: stands out to the side/,
    ],
  };

chromiumTest("whoever looks sees each kind of fault", async () => {
  await using chromium = await openChromium();
  await using server = await openServer();
  await using eyes = await openEyes(chromium);
  const { look } = judgeWith(eyes);
  const pageIn = async (language: Language) =>
    (await browser(fetch).open(`${server.url}/${language}/register`)).html;
  const found = async (html: string, language: Language) => {
    const shown = { status: 200, origin: server.url, html };
    const [judged] = await look([{ name: "register start", language, shown }]);
    return judged!.faults;
  };
  const spanish = await pageIn("es");
  const basque = await pageIn("eu");
  const into = (html: string, more: string) =>
    html.replace("</main>", `${more}$&`);

  deepEqual(await found(spanish, "es"), []);
  for (const [what, [html, fault]] of Object.entries(injected)) {
    const faults = await found(into(spanish, html), "es");
    ok(faults.some((one) => fault.test(one)), `${what}: ${faults}`);
  }
  for (const [what, [sound, ill, fault]] of Object.entries(translated)) {
    deepEqual([what, ...await found(into(spanish, sound), "es")], [what]);
    const faults = await found(into(basque, ill), "eu");
    ok(faults.some((one) => fault.test(one)), `${what}: ${faults}`);
  }
  const foreign = await found(spanish.replace('lang="es"', 'lang="eu"'), "es");
  deepEqual(foreign, ["320: is in eu", "1280: is in eu"]);
});

chromiumTest(
  "whoever looks sees what scripts have made of a page",
  async () => {
    const html = `<!doctype html><html lang="es"><head><title>T</title></head>
    <body><main><h1>T</h1></main><script>
    document.querySelector("main").append(document.createElement("input"));
    </script></body></html>`;
    await using server = Deno.serve(
      { hostname: "127.0.0.1", port: 0, onListen() {} },
      () => new Response(html, { headers: { "content-type": "text/html" } }),
    );
    await using chromium = await openChromium();
    await using eyes = await openEyes(chromium);
    const address = `http://127.0.0.1:${server.addr.port}/`;
    const reached = { address, cookies: new Map(), send: null };
    const shown = await eyes.visit(reached, "es");
    const page = { name: "portal dev", language: "es", shown } as const;
    const [judged] = await judgeWith(eyes).look([page]);
    const { faults } = judged!;
    ok(faults.some((fault) => / label: /.test(fault)), `${faults}`);
  },
);

interface Page extends Meant {
  /** What it told of itself where it was visited. */
  readonly visited?: Facts;
}

async function pageOf(
  { states, eyes }: { states: States; eyes: Eyes },
  state: State,
  language: Language,
): Promise<Page> {
  const { name } = state;
  const tag = languageTag[language];
  const reached = await state.reach(language);
  const b = browser((request) => {
    request.headers.set("accept-language", tag);
    return states.server.fetch(request);
  }, new Map(reached.cookies));
  await b.open(reached.address);
  const before = b.page.html;
  if (reached.send) await b.send(reached.send);
  const { status, url, html } = b.page;
  const scripts = `${before}${html}`.includes("<script");
  if (scripts && (language === visitedIn || state.languages.length === 1)) {
    const shown = await eyes.visit(await state.reach(language), tag);
    return { name, language, shown, visited: shown.facts };
  }
  return { name, language, shown: { status, origin: url.origin, html } };
}

/** WCAG 2.4.2: whoever hears only titles must know one page of a journey from another. */
function namesakes(
  known: Map<string, string>,
  title: string,
  { name }: State,
): readonly string[] {
  const [journey] = name.split(" ");
  const [page = ""] = name.split(",");
  const key = `${journey} ${title}`;
  const other = known.get(key) ?? page;
  known.set(key, page);
  return other === page ? [] : [`${page} and ${other} are both ${title}`];
}
