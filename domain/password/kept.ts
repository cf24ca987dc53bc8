// A person's password as her account keeps it: how long it serves, and when it is locked (rulebook 4).

import { addDays, dayOf, daysFrom } from "../calendar.ts";
import type { Day } from "../census.ts";
import type { Policy } from "../policy.ts";
import type { PasswordHash } from "./hash.ts";

/** Where a wrong password came from: a browser in which she has signed in with it before, or any other. */
export type Origin = "known" | "stranger";

export interface KeptPassword {
  readonly hash: PasswordHash;
  /** Its life begins here (PM-30). */
  readonly setAt: Date;
  /** When it was found that somebody else may know it: from then on it serves for nothing but to choose another. Left out where it never was. */
  readonly expired?: Date;
  /** Since when she has one, however often she has changed it. */
  readonly since: Date;
  /** Wrong ones since the last right one. Counted apart, so that whoever guesses elsewhere does not lock her out of her own browser. */
  readonly wrong: Readonly<Record<Origin, number>>;
  /** When the first of the two counts was full; null while neither is. */
  readonly lockedAt: Date | null;
  /** The link with which she may choose another; null where none was sent, or it has been used. */
  readonly reset: ResetLink | null;
}

export interface ResetLink {
  readonly mac: string;
  readonly expiresAt: Date;
}

/** Whoever has guessed in her own browser may guess nowhere any more; a stranger shuts out strangers. */
export function isLocked(
  { wrong }: Pick<KeptPassword, "wrong">,
  origin: Origin,
  { password }: Policy,
): boolean {
  const full = (one: Origin) => wrong[one] >= password.tries;
  return full("known") || (origin === "stranger" && full("stranger"));
}

export type PasswordAge =
  | { readonly kind: "young" }
  /** PM-32: she is told at each sign-in. */
  | { readonly kind: "ending"; readonly days: number }
  /** PM-30: it serves for nothing but to choose another. */
  | { readonly kind: "expired" };

/** The last day on which it is good (PM-30): day 730 is, day 731 is not; or the day before it was found to be known. */
export function lastDay(
  { setAt, expired }: Pick<KeptPassword, "setAt" | "expired">,
  { password }: Policy,
): Day {
  const last = addDays(dayOf(setAt), password.validDays);
  const before = expired ? addDays(dayOf(expired), -1) : last;
  return before < last ? before : last;
}

export function ageOf(
  kept: Pick<KeptPassword, "setAt" | "expired">,
  now: Date,
  policy: Policy,
): PasswordAge {
  const days = daysFrom(dayOf(now), lastDay(kept, policy));
  if (days < 0) return { kind: "expired" };
  return days <= policy.password.endingDays
    ? { kind: "ending", days }
    : { kind: "young" };
}

/** A password that has just been chosen. `since`: of the one before, where there was one. */
export function newPassword(
  hash: PasswordHash,
  now: Date,
  since: Date = now,
): KeptPassword {
  const wrong = { known: 0, stranger: 0 };
  return { hash, setAt: now, since, wrong, lockedAt: null, reset: null };
}

/** From `now` on it serves for nothing but to choose another, whatever its age. When it was chosen is still to be read from it. */
export function expire(kept: KeptPassword, now: Date): KeptPassword {
  return { ...kept, expired: now };
}
