// The walk: every page in every state and language, judged.

import { type Language, languageTag } from "../../domain/language.ts";
import { browser } from "../support/browser.ts";
import type { Chromium } from "../support/chromium.ts";
import { openStates, type State, type States } from "../support/states.ts";
import type { Exception } from "./exceptions.ts";
import { type Eyes, type Facts, openEyes } from "./eyes.ts";
import { type Found, judged, judgeWith, type Meant } from "./judge.ts";
import { everyPage, everySkeleton } from "./plan.ts";

/**
 * In this language pages with scripts are visited as browsers do. In the others all are looked at as the server answers them
 * to whoever has no scripts.
 */
const visitedIn: Language = "es";

export interface Walked {
  /** Pages in a state and a language. */
  readonly pages: number;
  /** How often all engines have judged a page in one of its colours. */
  readonly looks: number;
  readonly faults: readonly Faulty[];
  /** Exceptions that nothing needs any more. */
  readonly idle: readonly Exception[];
}

export type Faulty = Found & { readonly page: string };

export interface Walk {
  /** `pages`: whatever the statement claims, with scripts and without. `skeletons`: what a test has time for. */
  readonly by: "pages" | "skeletons";
  /** Else all are. */
  readonly picked?: (state: string, language: Language) => boolean;
  /** What a state came to, as soon as it is known. */
  readonly tell?: (faults: readonly Faulty[]) => void;
}

export async function walk(
  chromium: Chromium,
  { by, picked = () => true, tell }: Walk,
): Promise<Walked> {
  const states = await openStates();
  await using eyes = await openEyes(chromium);
  const plan = by === "pages" ? everyPage() : everySkeleton();
  const judge = judgeWith(eyes, plan);
  const faults: Faulty[] = [];
  const known = new Map<string, string>();
  let count = 0;

  async function reach(state: State): Promise<readonly Page[]> {
    const pages: Page[] = [];
    for (const language of state.languages) {
      if (!picked(state.name, language)) continue;
      count++;
      const at = { states, eyes };
      if (by === "skeletons") pages.push(await pageOf(at, state, language));
      else pages.push(...await bothOf(at, state, language));
    }
    return pages;
  }

  async function look(state: State, pages: readonly Page[]) {
    const judgements = await judge.look(pages);
    const found = pages.flatMap((page, at) => {
      const { facts, faults } = judgements[at]!;
      const { shown, language, visited } = page;
      const all = [
        ...shown.status === state.status
          ? []
          : [own(null, `answers ${shown.status}`)],
        ...visited ? judged(visited, page, "visited") : [],
        ...faults,
        ...namesakes(known, `${language} ${facts.title}`, state),
      ];
      const name = `${state.name} ${language}`;
      return all.map((fault) => ({ ...fault, page: name }));
    });
    faults.push(...found);
    tell?.(found);
  }

  // While one state is judged, the next is reached.
  let judging = Promise.resolve();
  for (const state of states.list) {
    const [pages] = await Promise.all([reach(state), judging]);
    if (pages.length > 0) judging = look(state, pages);
  }
  await judging;
  return { pages: count, looks: judge.looks(), faults, idle: judge.idle() };
}

function own(clause: string | null, words: string): Found {
  return { by: "Clave", rule: "walk", clause, words, at: "all" };
}

interface Page extends Meant {
  /** What it told of itself where it was visited. */
  readonly visited?: Facts;
}

interface Surroundings {
  readonly states: States;
  readonly eyes: Eyes;
}

/**
 * A page as a browser has it that goes there: in one language with its scripts, where it has any. It is reached once for all
 * tests of a process.
 */
export function pageOf(
  at: Surroundings,
  state: State,
  language: Language,
): Promise<Page> {
  const name = `${state.name} ${language}`;
  return pages[name] ??= reachedOf(at, state, language);
}

const pages: Record<string, Promise<Page>> = {};

async function reachedOf(
  at: Surroundings,
  state: State,
  language: Language,
): Promise<Page> {
  const { page, scripts } = await answered(at, state, language);
  return scripts && (language === visitedIn || state.languages.length === 1)
    ? await visited(at, state, language)
    : page;
}

/** A page without its scripts and, where it has any, with them. */
async function bothOf(
  at: Surroundings,
  state: State,
  language: Language,
): Promise<readonly Page[]> {
  const { page, scripts } = await answered(at, state, language);
  return scripts ? [page, await visited(at, state, language)] : [page];
}

/** As the server answers it, and whether a script stands there or on the page before. */
async function answered(
  { states }: Surroundings,
  { name, reach }: State,
  language: Language,
): Promise<{ readonly page: Page; readonly scripts: boolean }> {
  const reached = await reach(language);
  const b = browser((request) => {
    request.headers.set("accept-language", languageTag[language]);
    return states.server.fetch(request);
  }, new Map(reached.cookies));
  await b.open(reached.address);
  const before = b.page.html;
  if (reached.send) await b.send(reached.send);
  const { status, url, html } = b.page;
  const shown = { status, origin: url.origin, html };
  const scripts = `${before}${html}`.includes("<script");
  return { page: { name, language, shown }, scripts };
}

async function visited(
  { eyes }: Surroundings,
  { name, reach }: State,
  language: Language,
): Promise<Page> {
  const shown = await eyes.visit(await reach(language), languageTag[language]);
  return { name, language, shown, visited: shown.facts };
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
