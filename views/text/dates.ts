// How each of the six languages writes days, times of the clock, numbers and lists.

import { dayOf, daysFrom } from "../../domain/calendar.ts";
import type { Day } from "../../domain/census.ts";
import type { Language } from "../../domain/language.ts";
import { basqueDay, basqueTime } from "./basque.ts";

/** Basque has its own file: its words decline. */
type Others = Exclude<Language, "eu">;

const months = {
  es:
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ca:
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  gl:
    "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
  va:
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  en:
    "January February March April May June July August September October November December",
} satisfies Record<Others, string>;

/** "22 de noviembre de 2026", "22 d’abril de 2026", "2026ko azaroaren 22a". */
export function longDate(language: Language, day: Day): string {
  if (language === "eu") return basqueDay(day, "absolutive");
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const name = months[language].split(" ")[month - 1] ?? "";
  switch (language) {
    case "es":
    case "gl":
      return `${date} de ${name} de ${year}`;
    case "ca":
    case "va":
      return `${date} ${/^[ao]/.test(name) ? "d’" : "de "}${name} de ${year}`;
    case "en":
      return `${date} ${name} ${year}`;
  }
}

/** "22 de noviembre de 2026, 14:32": of what happened, in a list. */
export function dayAndTime(language: Language, at: Date): string {
  return `${longDate(language, dayOf(at))}, ${clockTime(language, at)}`;
}

/** "el 22 de noviembre de 2026", "l’1 d’abril de 2026", "2026ko azaroaren 22an", "on 22 November 2026". */
export function onDay(language: Language, day: Day): string {
  const written = longDate(language, day);
  switch (language) {
    case "es":
      return `el ${written}`;
    case "ca":
    case "va":
      return `${elided(day) ? "l’" : "el "}${written}`;
    case "gl":
      return `o ${written}`;
    case "eu":
      return basqueDay(day, "inessive");
    case "en":
      return `on ${written}`;
  }
}

/** "hasta el 22 de noviembre de 2026", "fins a l’1 d’abril de 2026", "2026ko azaroaren 22ra arte". */
export function untilDay(language: Language, day: Day): string {
  const written = longDate(language, day);
  switch (language) {
    case "es":
      return `hasta el ${written}`;
    case "ca":
    case "va":
      return `fins ${elided(day) ? "a l’" : "al "}${written}`;
    case "gl":
      return `ata o ${written}`;
    case "eu":
      return `${basqueDay(day, "allative")} arte`;
    case "en":
      return `until ${written}`;
  }
}

/** Before "u" and "onze" the Catalan article loses its vowel. */
function elided(day: Day): boolean {
  return day.endsWith("-01") || day.endsWith("-11");
}

/** "22/11/2026", in Basque "2026/11/22". */
export function shortDate(language: Language, day: Day): string {
  const [year, month, date] = day.split("-");
  return language === "eu"
    ? `${year}/${month}/${date}`
    : `${date}/${month}/${year}`;
}

/** The day in peninsular Spain at this instant, in words. */
export function longDateOf(language: Language, instant: Date): string {
  return longDate(language, dayOf(instant));
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Madrid",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/**
 * "14:32", in peninsular Spain. In the Canary Islands clocks say an hour less, so the sentence around it says which one it is
 * ("hora peninsular").
 */
export function clockTime(_language: Language, instant: Date): string {
  return clock.format(instant);
}

/** "a las 14:32", "14:32an", "at 14:32". */
export function atTime(language: Language, instant: Date): string {
  return language === "eu"
    ? basqueTime(clockTime("eu", instant)).inessive
    : withTime(language, instant, at);
}

/** The same, with its day where that is no longer today. */
export function atMoment(language: Language, instant: Date, now: Date): string {
  const day = dayOf(instant);
  const at = atTime(language, instant);
  return day === dayOf(now) ? at : `${onDay(language, day)}, ${at}`;
}

/** "hasta las 14:32", "14:32ra arte", "until 14:32". */
export function untilTime(language: Language, instant: Date): string {
  return language === "eu"
    ? basqueTime(clockTime("eu", instant)).until
    : withTime(language, instant, until);
}

/**
 * The same of an end that may lie on another day than now: "hasta las 00:12 de mañana", "biharko 00:12ra arte", "until 00:12 tomorrow";
 * of one that is over, "hasta las 23:50 de ayer". Further off, with its date.
 */
export function untilMoment(
  language: Language,
  instant: Date,
  now: Date,
): string {
  const time = untilTime(language, instant);
  const days = daysFrom(dayOf(now), dayOf(instant));
  // The coming midnight belongs to both days: "tomorrow" would be heard as a day more.
  const midnight = days === 1 && clockTime(language, instant) === "00:00";
  if (days === 0 || midnight) return time;
  const day = dayFrom(language, days) ?? ofDay(language, dayOf(instant));
  return language === "eu" ? `${day} ${time}` : `${time} ${day}`;
}

/** As it follows a time of the clock, in Basque precedes it; null for all but the two days around this one. */
function dayFrom(language: Language, days: number): string | null {
  const { tomorrow, yesterday } = daysAround[language];
  return days === 1 ? tomorrow : days === -1 ? yesterday : null;
}

const daysAround: Record<
  Language,
  { readonly tomorrow: string; readonly yesterday: string }
> = {
  es: { tomorrow: "de mañana", yesterday: "de ayer" },
  ca: { tomorrow: "de demà", yesterday: "d’ahir" },
  gl: { tomorrow: "de mañá", yesterday: "de onte" },
  eu: { tomorrow: "biharko", yesterday: "atzoko" },
  va: { tomorrow: "de demà", yesterday: "d’ahir" },
  en: { tomorrow: "tomorrow", yesterday: "yesterday" },
};

/** "del 24 de noviembre de 2026", "2026ko azaroaren 24ko", "on 24 November 2026". */
function ofDay(language: Language, day: Day): string {
  const written = longDate(language, day);
  switch (language) {
    case "es":
      return `del ${written}`;
    case "ca":
    case "va":
      return `${elided(day) ? "de l’" : "del "}${written}`;
    case "gl":
      return `do ${written}`;
    case "eu":
      return basqueDay(day, "genitive");
    case "en":
      return onDay(language, day);
  }
}

type AroundTime = Record<Others, readonly [many: string, one: string]>;

const at: AroundTime = {
  es: ["a las _", "a la _"],
  ca: ["a les _", "a la _"],
  gl: ["ás _", "á _"],
  va: ["a les _", "a la _"],
  en: ["at _", "at _"],
};

const until: AroundTime = {
  es: ["hasta las _", "hasta la _"],
  ca: ["fins a les _", "fins a la _"],
  gl: ["ata as _", "ata a _"],
  va: ["fins a les _", "fins a la _"],
  en: ["until _", "until _"],
};

/** From one to two at night the hour is singular. */
function withTime(
  language: Others,
  instant: Date,
  around: AroundTime,
): string {
  const time = clockTime(language, instant);
  const [many, one] = around[language];
  return (time.startsWith("01") ? one : many).replace("_", time);
}

/** "1234", "12.345", in Catalan "1.234", in English "1,234"; up to three decimals. */
export function numberOf(language: Language, number: number): string {
  return numbers[language].format(number);
}

// This runtime's ICU knows no Galician and no Basque; both write numbers as Catalan does.
const catalan = new Intl.NumberFormat("ca");
const numbers: Record<Language, Intl.NumberFormat> = {
  es: new Intl.NumberFormat("es"),
  ca: catalan,
  gl: catalan,
  eu: catalan,
  va: catalan,
  en: new Intl.NumberFormat("en-GB"),
};

/** All six have one form for exactly one and another for the rest; the language is asked for the seventh. */
export function plural(
  _language: Language,
  number: number,
  forms: { readonly one: string; readonly other: string },
): string {
  return number === 1 ? forms.one : forms.other;
}

/** "a, b y c"; "padre e hijo". */
export function listOf(
  language: Language,
  items: readonly string[],
  joined: "and" | "or" = "and",
): string {
  const before = items.slice(0, -1).join(", ");
  const last = items.at(-1) ?? "";
  if (before === "") return last;
  return `${before} ${conjunction(language, last)[joined]} ${last}`;
}

function conjunction(
  language: Language,
  next: string,
): { readonly and: string; readonly or: string } {
  switch (language) {
    case "es":
      return {
        and: /^(i|í|hi(?![ae])|hí)/i.test(next) ? "e" : "y",
        or: /^h?[oó]/i.test(next) ? "u" : "o",
      };
    case "ca":
    case "va":
      return { and: "i", or: "o" };
    case "gl":
      return { and: "e", or: "ou" };
    case "eu":
      return { and: "eta", or: "edo" };
    case "en":
      return { and: "and", or: "or" };
  }
}
