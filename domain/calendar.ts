// Days as people in Spain count them: the calendar of Europe/Madrid.

import type { Day } from "./census.ts";
import { isDay } from "./day.ts";

const madrid = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Madrid",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day it is in peninsular Spain at this instant. */
export function dayOf(instant: Date): Day {
  return madrid.format(instant);
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days `to` is after `from`; less than nought where it is before. */
export function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** So many years on, from day to day; where that month has no such day, its last one (Código Civil, article 5.1). */
export function addYears(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
}

/** The first instant of a day in peninsular Spain, summer time or not. */
export function startOfDay(day: Day): Date {
  // Madrid is one or two hours ahead of UTC: the day begins at 23:00 or 22:00 UTC of the day before.
  const winter = new Date(`${day}T00:00:00+01:00`);
  const summer = new Date(`${day}T00:00:00+02:00`);
  return dayOf(summer) === day ? summer : winter;
}

/** The last day on which something sent today and good for `days` days can be used, and the instant it dies. */
export function lifeOf(
  sentAt: Date,
  days: number,
): { lastDay: Day; expiresAt: Date } {
  const lastDay = addDays(dayOf(sentAt), days);
  return { lastDay, expiresAt: startOfDay(addDays(lastDay, 1)) };
}

/** What dies at midnight is last good on the day before. */
export function lastDayBefore(expiresAt: Date): Day {
  return dayOf(new Date(expiresAt.getTime() - 1));
}
