// What is wrong with a page: every page is asked for what hangs on its words, and every skeleton once for all the rest.

import { type Language, languageTag } from "../../domain/language.ts";
import { languages as texts } from "../../views/text/text.ts";
import type { Fault, Reported } from "./engines.ts";
import { exceptions } from "./exceptions.ts";
import type { Eyes, Facts, Shown, Table } from "./eyes.ts";
import { skeletonOf } from "./skeleton.ts";

/** A page, and what it is meant to be. */
export interface Meant {
  readonly shown: Shown;
  /** A state's. */
  readonly name: string;
  readonly language: Language;
}

/** With the width, and the colours if these were looked at. */
export type Found = Fault & { readonly at: string };

export interface Judged {
  /** At the first width. */
  readonly facts: Facts;
  /** Those of structure and of colour only at the first page of its skeleton. */
  readonly faults: readonly Found[];
}

export interface Judge {
  /** One page in its languages, each judged: by all engines in the first, if nothing was built like it before. */
  look(pages: readonly Meant[]): Promise<readonly Judged[]>;
  /** Those exceptions that no page has needed so far. */
  idle(): readonly (typeof exceptions)[number][];
}

export function judgeWith({ tables: [narrow, wide] }: Eyes): Judge {
  const known = new Set<string>();
  const used = new Set<number>();
  const without = (reported: readonly Reported[], at: string): Found[] =>
    reported.flatMap(({ excused, ...fault }) => {
      used.add(excused);
      return excused < 0 ? [{ ...fault, at }] : [];
    });
  const isNew = ({ shown }: Meant) => {
    const { size } = known;
    return known.add(skeletonOf(shown.html)).size > size ? size : null;
  };

  async function broken(
    { shown, first }: { shown: Shown; first: boolean },
    number: number,
  ): Promise<Found[]> {
    const turns = turnOf([narrow, wide], number, first ? "all" : "axe");
    const found = await Promise.all(
      turns.map(async ({ table, rules, colors }) =>
        without(
          await table.broken(shown, rules, colors),
          `${table.width} ${colors}`,
        )
      ),
    );
    return found.flat();
  }

  return {
    async look(pages) {
      const shown = pages.map((page) => page.shown);
      const news = pages.map(isNew);
      // What all engines judge is read as well. The tables share the others.
      const old = shown.filter((_, at) => at > 0 || news[at] === null);
      const half = Math.ceil(old.length / 2);
      const asked = async (table: Table, read: readonly Shown[]) => ({
        facts: await table.facts(shown),
        read: await table.reading(read),
      });
      const [told, spread] = await Promise.all([
        asked(narrow, old.slice(0, half)),
        asked(wide, old.slice(half)),
      ]);
      const read = [...told.read, ...spread.read];
      const judgements: Judged[] = [];
      for (const [at, page] of pages.entries()) {
        const number = news[at] ?? null;
        const first = at === 0;
        const facts = told.facts[at]!;
        const faults = [
          ...judged(facts, page, narrow.width),
          ...judged(spread.facts[at]!, page, wide.width),
          ...first && number !== null ? [] : without(read.shift()!, "words"),
          ...number === null
            ? []
            : await broken({ shown: page.shown, first }, number),
        ];
        judgements.push({ facts, faults });
      }
      return judgements;
    },
    idle: () => exceptions.filter((_, at) => !used.has(at)),
  };
}

interface Turn {
  readonly table: Table;
  readonly rules: "all" | "axe" | "layout";
  readonly colors: "light" | "dark";
}

/**
 * All rules at one width; at the other, in the other colours, those that hang on the layout: no colour of ours hangs on the
 * width. Four skeletons, one after another, meet all rules in all four pairs of width and colours.
 */
function turnOf(
  [narrow, wide]: Eyes["tables"],
  number: number,
  rules: "all" | "axe",
): Turn[] {
  const [first, second] = number % 2 === 0 ? [narrow, wide] : [wide, narrow];
  const dark = (number >> 1) % 2 === 1;
  return [
    { table: first, rules, colors: dark ? "dark" : "light" },
    { table: second, rules: "layout", colors: dark ? "light" : "dark" },
  ];
}

/** What is wrong with what a page tells of itself, at a width or wherever else it was asked. */
export function judged(
  facts: Facts,
  { name, language }: Omit<Meant, "shown">,
  at: number | string,
): readonly Found[] {
  const heading = facts.headings[0] ?? "";
  const { errorPrefix } = texts[language].layout;
  const sound: readonly (readonly [string | null, boolean, string])[] = [
    ["9.1.4.10", facts.sideways <= 0, "stands out to the side"],
    ["9.3.1.1", facts.lang === languageTag[language], `is in ${facts.lang}`],
    ["9.1.3.1", facts.headings.length === 1, `has ${facts.headings.length} h1`],
    [
      "9.2.4.2",
      name.startsWith("portal dev") || facts.title.includes(`${heading} `),
      `is called ${facts.title}`,
    ],
    [
      "9.2.4.3",
      facts.errors === 0 || facts.focus === "errors",
      `has the focus on ${facts.focus}`,
    ],
    [
      "9.3.3.1",
      facts.errors === 0 || facts.title.startsWith(errorPrefix),
      "does not say first that there is an error",
    ],
    ["9.4.1.1", facts.twice.length === 0, `has ${facts.twice} twice`],
    // The norm asks for 24 pixels, and the engines for the norm.
    [null, facts.small.length === 0, `is hard to hit: ${facts.small}`],
  ];
  return sound.flatMap(([clause, fine, words]) =>
    fine ? [] : [{ by: "Clave", rule: "facts", clause, words, at: String(at) }]
  );
}

/** One line for whoever mends it. */
export function say({ by, rule, words, at }: Found): string {
  return by === "Clave" ? `${at}: ${words}` : `${at} ${by} ${rule}: ${words}`;
}
