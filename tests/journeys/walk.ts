// The walk: every page in every state and language, judged.

import { type Language, languageTag } from "../../domain/language.ts";
import { browser } from "../support/browser.ts";
import type { Chromium } from "../support/chromium.ts";
import { openStates, type State, type States } from "../support/states.ts";
import type { Exception } from "./exceptions.ts";
import { type Eyes, type Facts, openEyes } from "./eyes.ts";
import { type Found, judged, judgeWith, type Meant } from "./judge.ts";

/**
 * In this language pages with scripts are visited as browsers do. In the others all are looked at as the server answers them
 * to whoever has no scripts.
 */
const visitedIn: Language = "es";

export interface Walked {
  /** Pages in a state and a language. */
  readonly pages: number;
  readonly faults: readonly (Found & { readonly page: string })[];
  /** Exceptions that nothing needs any more. */
  readonly idle: readonly Exception[];
}

export async function walk(chromium: Chromium): Promise<Walked> {
  const states = await openStates();
  await using eyes = await openEyes(chromium);
  const judge = judgeWith(eyes);
  const faults: Walked["faults"][number][] = [];
  const known = new Map<string, string>();
  let count = 0;
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
        ...shown.status === state.status
          ? []
          : [own(null, `answers ${shown.status}`)],
        ...visited ? judged(visited, page, "visited") : [],
        ...found,
        ...namesakes(known, `${language} ${facts.title}`, state),
      ];
      const name = `${state.name} ${language}`;
      faults.push(...all.map((fault) => ({ ...fault, page: name })));
      count++;
    }
  }
  return { pages: count, faults, idle: judge.idle() };
}

function own(clause: string | null, words: string): Found {
  return { by: "Clave", rule: "walk", clause, words, at: "all" };
}

interface Page extends Meant {
  /** What it told of itself where it was visited. */
  readonly visited?: Facts;
}

/** A page as a browser has it that goes there. */
export async function pageOf(
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
): readonly Found[] {
  const [journey] = name.split(" ");
  const [page = ""] = name.split(",");
  const key = `${journey} ${title}`;
  const other = known.get(key) ?? page;
  known.set(key, page);
  if (other === page) return [];
  return [own("9.2.4.2", `${page} and ${other} are both ${title}`)];
}
