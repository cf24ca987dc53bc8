// What is asked of which page, at which width and in which colours: everything for the statement, and for a test what it has time for.

import { languages } from "../../domain/language.ts";
import type { Ask } from "./eyes.ts";
import type { Meant } from "./judge.ts";
import { skeletonOf } from "./skeleton.ts";

/** For one page in its languages: what is asked of each at the first width, and at the second. */
export type Plan = (
  pages: readonly Meant[],
) => readonly (readonly [Ask, Ask])[];

export const colors = ["light", "dark"] as const;

/**
 * All engines judge every page in both colours: in one at the first width, in the other at the second. In the next language and
 * in the next state it is the other way about, so that three languages of each state meet dark at 320 pixels and three at 1280:
 * our style sheet has no rule that hangs on a width, so nothing hangs on both together but what words make of it.
 */
export function everyPage(): Plan {
  let states = 0;
  return (pages) => {
    const turn = states++;
    return pages.map(({ language }) => {
      const [one, other] = inTurn(turn + languages.indexOf(language));
      return [{ rules: "all", color: one }, { rules: "all", color: other }];
    });
  };
}

/**
 * Every page is asked for what hangs on its words, and every skeleton for all the rest: by all engines where it is met in a
 * page's first language, and else by axe, since the others would be asked only for its words. They look at it at one width; at
 * the other, in the other colours, axe looks at what hangs on layout and colours. Four skeletons, one after another, meet all
 * rules in all four pairs of width and colours.
 */
export function everySkeleton(): Plan {
  const known = new Set<string>();
  // The two widths share what is only read.
  let reads = 0;

  function ofSkeleton(number: number, rules: "all" | "axe"): [Ask, Ask] {
    const [one, other] = inTurn(number >> 1);
    const whole: Ask = { rules, color: one };
    const rest: Ask = { rules: "layout", color: other };
    return number % 2 === 0 ? [whole, rest] : [rest, whole];
  }

  return (pages) =>
    pages.map(({ shown }, at) => {
      const number = known.size;
      const isNew = known.add(skeletonOf(shown.html)).size > number;
      if (isNew && at === 0) return ofSkeleton(number, "all");
      const [one, other]: [Ask, Ask] = isNew
        ? ofSkeleton(number, "axe")
        : [nothing, nothing];
      const read = (ask: Ask): Ask => ({ ...ask, reads: true });
      return reads++ % 2 === 0 ? [read(one), other] : [one, read(other)];
    });
}

const nothing: Ask = { rules: "none", color: "light" };

function inTurn(number: number) {
  const [light, dark] = colors;
  return number % 2 === 0 ? [light, dark] as const : [dark, light] as const;
}
