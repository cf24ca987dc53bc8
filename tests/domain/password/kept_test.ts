// How long a password serves, and when it is locked (PM-30 to PM-32, PM-41).

import { deepEqual, equal } from "node:assert/strict";
import {
  ageOf,
  expire,
  isLocked,
  lastDay,
  newPassword,
} from "../../../domain/password/kept.ts";
import { defaultPolicy as policy } from "../../../domain/policy.ts";

const day = 86_400_000;
const setAt = new Date("2026-11-22T12:00:00.000Z");
const kept = newPassword("hash", setAt);

const ages: readonly [string, number, ReturnType<typeof ageOf>][] = [
  ["the day it was set", 0, { kind: "young" }],
  ["day 699", 699, { kind: "young" }],
  ["day 700 (PM-32)", 700, { kind: "ending", days: 30 }],
  ["day 729", 729, { kind: "ending", days: 1 }],
  ["day 730, its last (PM-30)", 730, { kind: "ending", days: 0 }],
  ["day 731 (acceptance 10)", 731, { kind: "expired" }],
];

for (const [when, days, age] of ages) {
  Deno.test(`ageOf() on ${when} is ${age.kind}`, () => {
    const now = new Date(setAt.getTime() + days * day);
    deepEqual(ageOf(kept, now, policy), age);
  });
}

Deno.test("its last day is a day of peninsular Spain, to midnight", () => {
  const late = newPassword("hash", new Date("2026-11-22T22:59:59.999Z"));
  const next = newPassword("hash", new Date("2026-11-22T23:00:00.000Z"));
  equal(lastDay(late, policy), "2028-11-21");
  equal(lastDay(next, policy), "2028-11-22");
  const midnight = new Date("2028-11-21T23:00:00.000Z");
  deepEqual(ageOf(late, new Date(midnight.getTime() - 1), policy), {
    kind: "ending",
    days: 0,
  });
  deepEqual(ageOf(late, midnight, policy), { kind: "expired" });
});

const counts: readonly [known: number, stranger: number, boolean, boolean][] = [
  [0, 0, false, false],
  [4, 4, false, false],
  [0, 5, false, true],
  [4, 5, false, true],
  [5, 0, true, true],
  [5, 5, true, true],
];

for (const [known, stranger, hers, theirs] of counts) {
  Deno.test(`isLocked() after ${known} wrong in her browser and ${stranger} elsewhere`, () => {
    const wrong = { known, stranger };
    equal(isLocked({ wrong }, "known", policy), hers);
    equal(isLocked({ wrong }, "stranger", policy), theirs);
  });
}

Deno.test("one that somebody else may know is expired at once, and still says when it was chosen", () => {
  const now = new Date(setAt.getTime() + 3 * day);
  const known = expire(kept, now);
  deepEqual(ageOf(known, now, policy), { kind: "expired" });
  equal(lastDay(known, policy), "2026-11-24");
  // What takes a change back asks whether it was chosen before or since.
  deepEqual(known.setAt, setAt);
  equal(newPassword("other", now, setAt).expired, undefined);
});

Deno.test("another password keeps since when she has one, and begins its own life", () => {
  const now = new Date("2027-01-01T12:00:00.000Z");
  const next = newPassword("other", now, setAt);
  deepEqual([next.since, next.setAt, next.lockedAt], [setAt, now, null]);
});
