// Every page in every state and language, at 320 and at 1280 pixels, light and dark: WCAG 2.2 AA by axe, and what axe does not see.

import { deepEqual, ok } from "node:assert/strict";
import {
  type Language,
  languages,
  languageTag,
} from "../../domain/language.ts";
import { languages as texts } from "../../views/text/text.ts";
import { browser } from "../support/browser.ts";
import {
  type Chromium,
  chromiumTest,
  openChromium,
} from "../support/chromium.ts";
import { openServer } from "../support/server.ts";
import { openStates, type State } from "../support/states.ts";
import { type Eyes, type Facts, openEyes, type Shown } from "./eyes.ts";

const widths = [320, 1280] as const;
const schemes = ["light", "dark"] as const;

/**
 * In this language pages are visited as browsers do, with scripts. In the others they are looked at as the server answers
 * them to whoever has no scripts.
 */
const visited: Language = "es";

/** The reference, and the language with the longest words: for these axe looks at both widths. */
const measured: readonly Language[] = ["es", "eu"];

chromiumTest(
  "every page and state is accessible in six languages",
  async () => {
    await using chromium = await openChromium();
    const halves = [languages.slice(0, 3), languages.slice(3)];
    const found = await Promise.all(
      halves.map((half) => faultsIn(chromium, half)),
    );
    const faults = found.flat();
    if (faults.length > 0) throw new Error(faults.join("\n"));
  },
);

/** What is put into the page that begins a registration, and what must be said of it at 320 pixels. */
const injected: Readonly<Record<string, readonly [string, RegExp]>> = {
  "grey on white": ['<p><font color="#bbb">Grey</font></p>', /^color-contrast/],
  "a box without a label": ['<input name="other">', /^label:/],
  "a button without a name": ["<button></button>", /^button-name/],
  "an id twice": ['<i id="twice"></i><i id="twice"></i>', /^has twice twice/],
  "a picture that is too wide": [
    '<img alt="" width="900" height="9">',
    /^stands out to the side/,
  ],
  "a small target": ['<p><a href="/es">A</a></p>', /^is hard to hit/],
  "a second heading": ["<h1>Other</h1>", /^has 2 h1/],
  "a level of headings left out": ["<h6>Deep</h6>", /^heading-order/],
};

chromiumTest("whoever looks sees each kind of fault", async () => {
  await using chromium = await openChromium();
  await using server = await openServer();
  await using eyes = await openEyes(chromium, widths[0]);
  const { status, html: whole } = await browser(fetch)
    .open(`${server.url}/es/register`);
  const state = { name: "register start" };
  const turn = { scheme: "light", widths } as const;
  const found = async (html: string) => {
    await eyes.lay({ status, origin: server.url, html });
    const [narrow, wide] = await look(eyes, turn, "es");
    const { broken, facts } = narrow;
    return [...broken, ...judged(facts, state, "es"), ...wide.broken];
  };
  deepEqual(await found(whole), []);
  for (const [what, [html, fault]] of Object.entries(injected)) {
    const faults = await found(whole.replace("</main>", `${html}$&`));
    ok(faults.some((one) => fault.test(one)), `${what}: ${faults}`);
  }
  const foreign = await found(whole.replace('lang="es"', 'lang="eu"'));
  deepEqual(foreign, ["is in eu"]);
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
    await using eyes = await openEyes(chromium, widths[0]);
    const address = `http://127.0.0.1:${server.addr.port}/`;
    const reached = { address, cookies: new Map(), send: null };
    await eyes.lay(await eyes.visit(reached, "es"));
    const faults = await eyes.broken("all");
    ok(faults.some((fault) => fault.startsWith("label:")), `${faults}`);
  },
);

/** Eyes over stores of their own, so that two can go on side by side. */
async function faultsIn(
  chromium: Chromium,
  half: readonly Language[],
): Promise<readonly string[]> {
  await using states = await openStates();
  await using eyes = await openEyes(chromium, widths[0]);
  const faults: string[] = [];
  const pageOf = new Map<string, string>();
  for (const language of half) {
    for (const [at, state] of states.list.entries()) {
      if (!state.languages.includes(language)) continue;
      const name = `${state.name} ${language}`;
      const shown = await show(eyes, state, language);
      if (shown.status !== state.status) {
        faults.push(`${name}: answers ${shown.status}`);
        continue;
      }
      await eyes.lay(shown);
      const turn = turnOf(at, language);
      const looks = await look(eyes, turn, language);
      for (const { width, broken, facts } of looks) {
        const found = [...broken, ...judged(facts, state, language)];
        const where = `${name} ${width} ${turn.scheme}`;
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      }
      const { facts = looks[0].facts } = shown;
      faults.push(
        ...judged(facts, state, language).map((it) => `${name}: ${it}`),
        ...namesakes(pageOf, `${language} ${facts.title}`, state),
      );
    }
  }
  return faults;
}

async function show(
  eyes: Eyes,
  state: State,
  language: Language,
): Promise<Shown & { readonly facts?: Facts }> {
  const tag = languageTag[language];
  const reached = await state.reach(language);
  if (language === visited || state.languages.length === 1) {
    return await eyes.visit(reached, tag);
  }
  const b = browser((request) => {
    request.headers.set("accept-language", tag);
    return fetch(request);
  }, new Map(reached.cookies));
  await b.open(reached.address);
  if (reached.send) await b.send(reached.send);
  const { status, url, html } = b.page;
  return { status, origin: url.origin, html };
}

interface Look {
  readonly width: number;
  readonly broken: readonly string[];
  readonly facts: Facts;
}

/** At one width all rules; at the other those that hang on the layout. */
async function look(
  eyes: Eyes,
  { scheme, widths }: Turn,
  language: Language,
): Promise<readonly [Look, Look]> {
  await eyes.paint(scheme);
  const lookAt = async (width: number, rules: "all" | "layout" | "none") => {
    await eyes.resize(width);
    const broken = rules === "none" ? [] : await eyes.broken(rules);
    return { width, broken, facts: await eyes.facts() };
  };
  const [first, second] = widths;
  return [
    await lookAt(first, "all"),
    await lookAt(second, measured.includes(language) ? "layout" : "none"),
  ];
}

interface Turn {
  readonly scheme: typeof schemes[number];
  readonly widths: readonly [number, number];
}

/** Which width first and which colours: four languages see all four pairs, and a state begins at the width at which the one before ended. */
function turnOf(at: number, language: Language): Turn {
  const number = languages.indexOf(language);
  const [narrow, wide] = widths;
  return {
    scheme: schemes[(at + (number >> 1)) % 2]!,
    widths: (at + number) % 2 === 0 ? [narrow, wide] : [wide, narrow],
  };
}

/** WCAG 2.4.2: whoever hears only titles must know one page of a journey from another. */
function namesakes(
  pageOf: Map<string, string>,
  title: string,
  { name }: State,
): readonly string[] {
  const [journey] = name.split(" ");
  const [page = ""] = name.split(",");
  const key = `${journey} ${title}`;
  const other = pageOf.get(key) ?? page;
  pageOf.set(key, page);
  return other === page ? [] : [`${page} and ${other} are both ${title}`];
}

function judged(
  facts: Facts,
  { name }: Pick<State, "name">,
  language: Language,
): readonly string[] {
  const heading = facts.headings[0] ?? "";
  const rules: Record<string, boolean> = {
    "stands out to the side": facts.sideways <= 0,
    [`is in ${facts.lang}`]: facts.lang === languageTag[language],
    [`has ${facts.headings.length} h1`]: facts.headings.length === 1,
    [`is called ${facts.title}`]: name.startsWith("portal dev") ||
      facts.title.includes(`${heading} `),
    [`focus is on ${facts.focus}`]: facts.errors === 0 ||
      facts.focus === "errors",
    "does not say first that there is an error": facts.errors === 0 ||
      facts.title.startsWith(texts[language].layout.errorPrefix),
    [`has ${facts.twice} twice`]: facts.twice.length === 0,
    [`is hard to hit: ${facts.small}`]: facts.small.length === 0,
  };
  return Object.keys(rules).filter((fault) => !rules[fault]);
}
