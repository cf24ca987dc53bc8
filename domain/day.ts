// Days as people type them and as the calendar has them.

import type { Day } from "./census.ts";
import { mostTyped } from "./typed.ts";

export type DateProblem =
  | "empty"
  | "not-a-date"
  /** `31` may be 1931 or 2031: nobody guesses. */
  | "two-digit-year"
  /** A day that no calendar has, as the 31st of February. */
  | "impossible-day";

export type DayReading =
  | { readonly ok: true; readonly value: Day }
  | { readonly ok: false; readonly problem: DateProblem };

/** Day, month and year apart (ID-34) by spaces, dots, hyphens or slashes, or in a row; also as ISO 8601 writes them. */
const shapes = [
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
];

/** Reads a day of the year 100 or later, 9999 included (ID-44). */
export function readDay(typed: string): DayReading {
  if (typed.length > mostTyped) return { ok: false, problem: "not-a-date" };
  const text = typed.normalize("NFKC").replace(/\p{Cf}+/gu, "").trim()
    .replace(/[\s\p{Dash}./]+/gu, "-");
  if (text === "") return { ok: false, problem: "empty" };
  const parts = shapes.map((shape) => shape.exec(text)?.groups).find(Boolean);
  if (!parts) return { ok: false, problem: "not-a-date" };
  const { day = "", month = "", year = "" } = parts;
  if (Number(year) < 100) return { ok: false, problem: "two-digit-year" };
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(value)
    ? { ok: true, value }
    : { ok: false, problem: "impossible-day" };
}

/** Whether a text is `YYYY-MM-DD` and the calendar has that day. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // An engine may roll the 30th of February over into March instead of refusing it.
  return !Number.isNaN(date.getTime()) &&
    date.toISOString().slice(0, 10) === text;
}
