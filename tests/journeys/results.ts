// What a walk came to, as the accessibility statement tells it (RD 1112/2018).

import { createHash } from "node:crypto";
import type { Day } from "../../domain/census.ts";
import type { Results } from "../../views/duties/accessibility.tsx";
import { stateNames } from "../support/states.ts";
import { engineVersions } from "./engines.ts";
import { widths } from "./eyes.ts";
import { colors } from "./plan.ts";
import type { Walked } from "./walk.ts";

/** Another one as soon as there is a state more or less, or one of another name. */
export function fingerprintOfStates(): string {
  const names = stateNames.toSorted().join("\n");
  return createHash("sha256").update(names).digest("hex").slice(0, 16);
}

export function resultsOf(
  { pages, looks, faults }: Pick<Walked, "pages" | "looks" | "faults">,
  on: Day,
): Results {
  const [narrow, wide] = widths;
  const failing = new Map<string, Set<string>>();
  for (const { clause, page } of faults) {
    if (clause === null) continue;
    failing.set(clause, (failing.get(clause) ?? new Set()).add(page));
  }
  return {
    on,
    of: fingerprintOfStates(),
    states: stateNames.length,
    pages,
    widths: { narrow, wide },
    colors,
    looks,
    engines: engineVersions,
    faults: [...failing]
      .map(([clause, pages]) => ({ clause, pages: pages.size }))
      .toSorted((a, b) =>
        a.clause.localeCompare(b.clause, "en", { numeric: true })
      ),
  };
}
