// Whom is told before something ends: to the day, once for each number of days, and nobody twice a day.

import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { addDays, dayOf, startOfDay } from "../../domain/calendar.ts";
import { endingsOf, stepsOf } from "../../domain/notices.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { lastDay } from "../../domain/password/kept.ts";
import { presenceOf } from "../../domain/presence.ts";

const { presence, password } = endingsOf(defaultPolicy);
const noon = (day: string) => new Date(`${day}T11:00:00Z`);

/** As of how many days before she is told on that day; null: not at all. */
function told(seen: Date, today: string): number | null {
  const steps = stepsOf(presence, noon(today))
    .filter(({ from, before }) => from <= seen && seen < before);
  equal(steps.length <= 1, true);
  return steps[0]?.days ?? null;
}

Deno.test("stepsOf() tells at 90, 30 and 7 days before the five years end, to the day (FI-06)", () => {
  const seen = noon("2022-03-01");
  // It ends on 1 March 2027.
  const days = [
    ["2026-11-30", null],
    ["2026-12-01", 90],
    ["2027-01-29", 90],
    ["2027-01-30", 30],
    ["2027-02-21", 30],
    ["2027-02-22", 7],
    ["2027-03-01", 7],
    ["2027-03-02", null],
  ] as const;
  for (const [today, as] of days) equal(told(seen, today), as, today);
});

Deno.test("stepsOf() knows who was seen on a 29 February (Código Civil 5.1)", () => {
  deepEqual(
    ["2024-02-28", "2024-02-29", "2024-03-01"].map((seen) =>
      told(noon(seen), "2029-02-28")
    ),
    [7, 7, 7],
  );
  equal(told(noon("2024-02-29"), "2029-03-01"), null);
  equal(told(noon("2024-03-01"), "2029-03-01"), 7);
});

Deno.test("stepsOf() says the same as the page that warns, on any day of any year", () => {
  const { firstDays, secondDays, lastDays } = defaultPolicy.presence;
  const named = { first: firstDays, second: secondDays, last: lastDays };
  const seconds = fc.integer({ min: 0, max: 15 * 366 * 86_400 });
  const around = fc.integer({ min: -120, max: 10 });
  fc.assert(
    fc.property(seconds, around, (after, days) => {
      const seen = new Date(Date.parse("2019-06-01T00:00:00Z") + after * 1000);
      const today = addDays(presence.lastDay(dayOf(seen)), days);
      const shown = presenceOf(seen, noon(today), defaultPolicy.presence);
      const warning = shown.kind === "good" ? shown.warning : null;
      equal(told(seen, today), warning && named[warning]);
    }),
    { numRuns: 2000 },
  );
});

Deno.test("begunBy() is the last day that ends in time", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), (days) => {
      const end = addDays("2019-01-01", days);
      const day = presence.begunBy(end);
      equal(presence.lastDay(day) <= end, true, end);
      equal(presence.lastDay(addDays(day, 1)) > end, true, end);
      equal(dayOf(startOfDay(day)), day);
    }),
  );
});

Deno.test("stepsOf() tells of a password at 30, 7 and 1 days before its last day, to the day (PM-30, PM-32)", () => {
  const set = noon("2024-11-23");
  const { validDays } = defaultPolicy.password;
  const last = addDays("2024-11-23", validDays);
  equal(password.lastDay("2024-11-23"), last);
  equal(last, lastDay({ setAt: set }, defaultPolicy));
  const as = (left: number) => {
    const steps = stepsOf(password, noon(addDays(last, -left)))
      .filter(({ from, before }) => from <= set && set < before);
    equal(steps.length <= 1, true);
    return steps[0]?.days ?? null;
  };
  deepEqual([31, 30, 8, 7, 2, 1, 0, -1].map(as), [
    null,
    30,
    30,
    7,
    7,
    1,
    1,
    null,
  ]);
});
