import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { isDay, readDay } from "../../domain/day.ts";
import { anyText } from "./any_text.ts";

Deno.test("readDay() never throws, and reads its own values as they are", () => {
  fc.assert(fc.property(anyText("0123456789/"), (typed) => {
    const read = readDay(typed);
    if (!read.ok) return;
    equal(isDay(read.value), true);
    deepEqual(readDay(read.value), read);
  }));
});

Deno.test("isDay() knows the days of the calendar, the year 9999 included (ID-44)", () => {
  for (const day of ["2024-02-29", "2000-02-29", "9999-01-01", "9999-12-31"]) {
    equal(isDay(day), true, day);
  }
  for (
    const text of [
      "2023-02-29",
      "1900-02-29",
      "2031-04-31",
      "2031-13-01",
      "2031-00-10",
      "2031-05-00",
      "2031-5-20",
      "31-05-20",
      "2031-05-20T00:00:00Z",
      " 2031-05-20",
      "",
    ]
  ) equal(isDay(text), false, text);
});
