// Days of peninsular Spain: summer time, leap years, the life of a letter (RG-31).

import { equal } from "node:assert/strict";
import fc from "fast-check";
import { addDays, dayOf, lifeOf, startOfDay } from "../../domain/calendar.ts";

Deno.test("dayOf() turns at midnight in Madrid, winter and summer", () => {
  equal(dayOf(new Date("2026-01-31T22:59:59Z")), "2026-01-31");
  equal(dayOf(new Date("2026-01-31T23:00:00Z")), "2026-02-01");
  equal(dayOf(new Date("2026-07-31T21:59:59Z")), "2026-07-31");
  equal(dayOf(new Date("2026-07-31T22:00:00Z")), "2026-08-01");
});

Deno.test("addDays() knows 29 February", () => {
  equal(addDays("2028-02-28", 1), "2028-02-29");
  equal(addDays("2027-02-28", 1), "2027-03-01");
});

Deno.test("startOfDay() is the first instant of its day, every day of twenty years", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 7300 }), (days) => {
    const day = addDays("2020-01-01", days);
    const start = startOfDay(day);
    equal(dayOf(start), day);
    equal(dayOf(new Date(start.getTime() - 1)), addDays(day, -1));
  }));
});

Deno.test("lifeOf() a letter: day 60 is its last, whatever the hour it was sent", () => {
  for (const hour of ["00:00", "12:00", "22:30"]) {
    const sentAt = new Date(`2026-08-30T${hour}:00Z`);
    const { lastDay, expiresAt } = lifeOf(sentAt, 60);
    equal(lastDay, addDays(dayOf(sentAt), 60));
    equal(dayOf(new Date(expiresAt.getTime() - 1)), lastDay);
    equal(dayOf(expiresAt), addDays(lastDay, 1));
  }
});
