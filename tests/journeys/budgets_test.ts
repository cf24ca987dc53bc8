// What pages weigh, as they are served, and whether they are valid: over every state in every language (issue 2, demands D.4).

import { deepEqual } from "node:assert/strict";
import type { HTMLElement } from "node-html-parser";
import { type Language, languageTag } from "../../domain/language.ts";
import { browser, type Page } from "../support/browser.ts";
import { openStates, type State } from "../support/states.ts";
import { weighing, type Weight } from "../support/weigh.ts";
import { invalidIn } from "./validator.ts";

const most = {
  /** Bytes of the body, packed. */
  html: 5_000,
  css: 7_000,
  /** HTML and style sheet with their headers: what TCP sends before it waits for an answer. */
  firstView: 14_600,
  nodes: 250,
  /** The browser's, the session's, and the one by which a password knows where it was used before. */
  cookies: 3,
};

interface Measured {
  readonly name: string;
  readonly html: Weight;
  readonly css: Weight;
  readonly firstView: number;
  readonly nodes: number;
  readonly faults: readonly string[];
  /** What html-validate says. */
  readonly invalid: readonly string[];
}

Deno.test("every page keeps to its budget in six languages", async () => {
  const measured = await measureAll();
  tellHeaviest(measured);
  const faults = measured.flatMap(({ name, faults }) =>
    faults.map((fault) => `${name}: ${fault}`)
  );
  deepEqual(faults, []);
});

Deno.test("every page is valid HTML in six languages", async () => {
  const faults = (await measureAll()).flatMap(({ name, invalid }) =>
    invalid.map((fault) => `${name}: ${fault}`)
  );
  deepEqual(faults, []);
});

/** Once for both tests. */
function measureAll(): Promise<readonly Measured[]> {
  return all ??= (async () => {
    const states = await openStates();
    const measured: Measured[] = [];
    for (const state of states.list) {
      for (const language of state.languages) {
        measured.push(await measure(state, language));
      }
    }
    return measured;
  })();
}

let all: Promise<readonly Measured[]> | null = null;

const skeletons = new Set<string>();

async function measure(state: State, language: Language): Promise<Measured> {
  const { address, cookies, send } = await state.reach(language);
  const weights: Weight[] = [];
  const weigh = weighing((weight) => weights.push(weight));
  const b = browser((request) => {
    request.headers.set("accept-language", languageTag[language]);
    return weigh(request);
  }, new Map(cookies));
  await b.open(address);
  if (send) await b.send(send);
  const { page } = b;
  const html = weights.at(-1)!;
  const sheets = page.root.querySelectorAll("link[rel=stylesheet]");
  const { href } = new URL(sheets[0]?.getAttribute("href") ?? "", page.url);
  const { css, text } = await (sheetsAt[href] ??= sheetAt(href));
  const firstView = html.headers + html.body + css.headers + css.body;
  const nodes = page.root.querySelectorAll("*").length;
  const held = [...b.cookies.keys()]
    .filter((key) => key.startsWith(`${page.url.host} `));
  const faults = [
    // Development's own pages are on nobody's telephone, and not packed.
    ...state.name.startsWith("portal dev") ? [] : over("html", html.body),
    ...over("css", css.body),
    ...over("firstView", firstView),
    ...over("nodes", nodes),
    ...over("cookies", held.length),
    ...(page.status === state.status ? [] : [`answers ${page.status}`]),
    ...(sheets.length === 1 ? [] : [`${sheets.length} style sheets`]),
    ...wasteIn(page),
    ...wasteInCss(text),
  ];
  const name = `${state.name} ${language}`;
  const invalid = await invalidIn(page.html, skeletons);
  return { name, html, css, firstView, nodes, faults, invalid };
}

/** By address, as a browser keeps them. */
const sheetsAt: Record<string, ReturnType<typeof sheetAt>> = {};

async function sheetAt(href: string) {
  const weights: Weight[] = [];
  const weigh = weighing((weight) => weights.push(weight));
  const text = await (await weigh(new Request(href))).text();
  return { css: weights[0]!, text };
}

function over(what: keyof typeof most, is: number): readonly string[] {
  return is <= most[what] ? [] : [`${what} ${is} > ${most[what]}`];
}

/** Whatever a browser would fetch beside the style sheet before the page can be used, or from anybody else. */
function wasteIn({ root, url }: Page): readonly string[] {
  const tell = (element: HTMLElement) => element.toString().slice(0, 120);
  const foreign = (element: HTMLElement) => {
    const to = element.getAttribute("src") ?? element.getAttribute("href");
    const { protocol, origin } = new URL(to ?? "", url);
    return protocol !== "data:" && origin !== url.origin;
  };
  return [
    // Proofs are what an officer's page is for.
    ...root.querySelectorAll(
      "img:not(.proof), picture, video:not(.proof), audio, iframe, object, style",
    ),
    ...root.querySelectorAll("[style]"),
    ...root.querySelectorAll("script")
      .filter((script) => !script.hasAttribute("defer") || script.text !== ""),
    ...root.querySelectorAll("script[src], link[href]").filter(foreign),
    // Browsers read what an app is called when all else is done, and never fetch a page in other languages.
    ...root.querySelectorAll("link:not([rel=stylesheet])")
      .filter((link) =>
        !/^(icon|apple-touch-icon|manifest|alternate)$/.test(
          link.getAttribute("rel")!,
        )
      ),
  ].map(tell);
}

function wasteInCss(css: string): readonly string[] {
  return css.match(/@font-face|@import|url\([^)]*\)/g) ?? [];
}

function tellHeaviest(measured: readonly Measured[]) {
  const heaviest = measured
    .toSorted((a, b) => b.html.body - a.html.body).slice(0, 5);
  for (const { name, html, css, firstView, nodes } of heaviest) {
    console.log(
      `${name}: HTML ${html.body} B ${html.encoding}, ` +
        `CSS ${css.body} B ${css.encoding}, first view ${firstView} B, ` +
        `${nodes} nodes`,
    );
  }
}
