// What is wrong with a page: what the engines find in it and no exception excuses, and what it tells of itself.

import { type Language, languageTag } from "../../domain/language.ts";
import { languages as texts } from "../../views/text/text.ts";
import type { Fault, Reported } from "./engines.ts";
import { exceptions } from "./exceptions.ts";
import type { Ask, Eyes, Facts, Shown } from "./eyes.ts";
import type { Plan } from "./plan.ts";

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
  readonly faults: readonly Found[];
}

export interface Judge {
  /** One page in its languages. */
  look(pages: readonly Meant[]): Promise<readonly Judged[]>;
  /** How often all engines have judged a page in one of its colours. */
  looks(): number;
  /** Those exceptions that no page has needed so far. */
  idle(): readonly (typeof exceptions)[number][];
}

export function judgeWith({ tables }: Eyes, plan: Plan): Judge {
  const used = new Set<number>();
  let looks = 0;
  const without = (reported: readonly Reported[], at: string): Found[] =>
    reported.flatMap(({ excused, ...fault }) => {
      used.add(excused);
      return excused < 0 ? [{ ...fault, at }] : [];
    });
  const where = (width: number, { rules, color }: Ask) =>
    rules === "none" ? "words" : `${width} ${color}`;

  return {
    async look(pages) {
      const asked = plan(pages);
      looks += asked.flat().filter(({ rules }) => rules === "all").length;
      const seen = await Promise.all(
        tables.map((table, nth) =>
          table.look(pages.map(({ shown }, at) => [shown, asked[at]![nth]!]))
        ),
      );
      return pages.map((page, at) => ({
        facts: seen[0]![at]!.facts,
        faults: tables.flatMap(({ width }, nth) => {
          const { facts, reported } = seen[nth]![at]!;
          return [
            ...judged(facts, page, width),
            ...without(reported, where(width, asked[at]![nth]!)),
          ];
        }),
      }));
    },
    looks: () => looks,
    idle: () => exceptions.filter((_, at) => !used.has(at)),
  };
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
