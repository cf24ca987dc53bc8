// What is wrong with a page: every page is asked for what hangs on its words, and every skeleton once for all the rest.

import { type Language, languageTag } from "../../domain/language.ts";
import { languages as texts } from "../../views/text/text.ts";
import type { Eyes, Facts, Shown, Table } from "./eyes.ts";
import { skeletonOf } from "./skeleton.ts";

/** A page, and what it is meant to be. */
export interface Meant {
  readonly shown: Shown;
  /** A state's. */
  readonly name: string;
  readonly language: Language;
}

export interface Judged {
  /** At the first width. */
  readonly facts: Facts;
  /** Those of structure and of colour only at the first page of its skeleton. */
  readonly faults: readonly string[];
}

export interface Judge {
  /** Pages of one origin, each judged. */
  look(pages: readonly Meant[]): Promise<readonly Judged[]>;
}

export function judgeWith({ tables: [narrow, wide] }: Eyes): Judge {
  const known = new Set<string>();
  async function broken(shown: Shown): Promise<readonly string[]> {
    const skeleton = skeletonOf(shown.html);
    if (known.has(skeleton)) return [];
    const turn = turnOf([narrow, wide], known.size);
    known.add(skeleton);
    return await brokenAt(turn, shown);
  }
  return {
    async look(pages) {
      const shown = pages.map((page) => page.shown);
      const told = await Promise.all([narrow.facts(shown), wide.facts(shown)]);
      const judgements: Judged[] = [];
      for (const [at, page] of pages.entries()) {
        const [facts, spread] = [told[0][at]!, told[1][at]!];
        const faults = [
          ...judged(facts, page).map((it) => `${narrow.width}: ${it}`),
          ...judged(spread, page).map((it) => `${wide.width}: ${it}`),
          ...await broken(page.shown),
        ];
        judgements.push({ facts, faults });
      }
      return judgements;
    },
  };
}

/**
 * All rules at one width; at the other, in the other colours, those that hang on the layout: no colour of ours hangs on the
 * width.
 */
async function brokenAt(
  turn: readonly Turn[],
  shown: Shown,
): Promise<readonly string[]> {
  const found = await Promise.all(
    turn.map(async ({ table, rules, colors }) => {
      const faults = await table.broken(shown, rules, colors);
      return faults.map((fault) => `${table.width} ${colors}: ${fault}`);
    }),
  );
  return found.flat();
}

interface Turn {
  readonly table: Table;
  readonly rules: "all" | "layout";
  readonly colors: "light" | "dark";
}

/** Four skeletons, one after another, meet all rules in all four pairs of width and colours. */
function turnOf([narrow, wide]: Eyes["tables"], number: number): Turn[] {
  const [first, second] = number % 2 === 0 ? [narrow, wide] : [wide, narrow];
  const dark = (number >> 1) % 2 === 1;
  return [
    { table: first, rules: "all", colors: dark ? "dark" : "light" },
    { table: second, rules: "layout", colors: dark ? "light" : "dark" },
  ];
}

/** What is wrong with what a page tells of itself. */
export function judged(
  facts: Facts,
  { name, language }: Omit<Meant, "shown">,
): readonly string[] {
  const heading = facts.headings[0] ?? "";
  const rules: Record<string, boolean> = {
    "stands out to the side": facts.sideways <= 0,
    [`is in ${facts.lang}`]: facts.lang === languageTag[language],
    [`has ${facts.headings.length} h1`]: facts.headings.length === 1,
    [`is called ${facts.title}`]: name.startsWith("portal dev") ||
      facts.title.includes(`${heading} `),
    [`has the focus on ${facts.focus}`]: facts.errors === 0 ||
      facts.focus === "errors",
    "does not say first that there is an error": facts.errors === 0 ||
      facts.title.startsWith(texts[language].layout.errorPrefix),
    [`has ${facts.twice} twice`]: facts.twice.length === 0,
    [`is hard to hit: ${facts.small}`]: facts.small.length === 0,
  };
  return Object.keys(rules).filter((fault) => !rules[fault]);
}
