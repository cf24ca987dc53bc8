// The rule of five years (FI-06, FI-07): how long being seen in person, or a DNIe, is good for, and when she is warned.

import { addDays, addYears, dayOf, daysFrom } from "./calendar.ts";
import type { Day } from "./census.ts";
import type { Policy } from "./policy.ts";
import type { Ground } from "./registration/visit.ts";

export type Presence =
  /** FI-07: by letter, or by a certificate that is no DNIe. */
  | { readonly kind: "never" }
  | {
    readonly kind: "good";
    /** The last day. */
    readonly until: Day;
    readonly daysLeft: number;
    /** Null where there is time; the nearer, the louder. */
    readonly warning: "first" | "second" | "last" | null;
  }
  | { readonly kind: "over"; readonly until: Day };

/** From day to day; where that month has no such day, its last one (Código Civil, article 5.1). */
export function presenceOf(
  presentAt: Date | null,
  now: Date,
  { years, firstDays, secondDays, lastDays }: Policy["presence"],
): Presence {
  if (presentAt === null) return { kind: "never" };
  const until = addYears(dayOf(presentAt), years);
  const today = dayOf(now);
  if (today > until) return { kind: "over", until };
  const within = (days: number) => today >= addDays(until, -days);
  const warning = within(lastDays)
    ? "last"
    : within(secondDays)
    ? "second"
    : within(firstDays)
    ? "first"
    : null;
  return { kind: "good", until, daysLeft: daysFrom(today, until), warning };
}

/** Whether somebody saw her, or her DNIe did: no other certificate counts (FI-07); a reviewed video does (RG-47). */
export function isPresence(ground: Ground): boolean {
  switch (ground.kind) {
    case "letter":
      return false;
    case "certificate":
      return ground.means === "dnie";
    case "office":
    case "video":
      return true;
  }
}
