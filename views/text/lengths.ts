// How long something takes or lasts, in words that agree with the number: an operator may set any of them to one.

import type { Language } from "../../domain/language.ts";

/** Basque has its own, in `basque.ts`: its words decline. */
type Others = Exclude<Language, "eu">;

export type Unit =
  | "seconds"
  | "minutes"
  | "hours"
  | "days"
  | "workingDays"
  | "years";

/** What stands before the number and agrees with it; one word alone stands before the plural only ("unos 10 días", "1 día"). */
type Before = string | { readonly one: string; readonly other: string };

/** "1 día", "10 días"; with "unos", "1 día" and "unos 10 días"; with "Le queda" and "Le quedan", "Le queda 1 día". */
export function lasting(
  language: Others,
  number: number,
  unit: Unit,
  before: Before = "",
): string {
  const [one, other] = units[language][unit];
  const said = typeof before === "string" ? { one: "", other: before } : before;
  const [word, noun] = number === 1 ? [said.one, one] : [said.other, other];
  return `${word && `${word} `}${number} ${noun}`;
}

const units: Record<
  Others,
  Record<Unit, readonly [one: string, other: string]>
> = {
  es: {
    seconds: ["segundo", "segundos"],
    minutes: ["minuto", "minutos"],
    hours: ["hora", "horas"],
    days: ["día", "días"],
    workingDays: ["día laborable", "días laborables"],
    years: ["año", "años"],
  },
  ca: {
    seconds: ["segon", "segons"],
    minutes: ["minut", "minuts"],
    hours: ["hora", "hores"],
    days: ["dia", "dies"],
    workingDays: ["dia laborable", "dies laborables"],
    years: ["any", "anys"],
  },
  gl: {
    seconds: ["segundo", "segundos"],
    minutes: ["minuto", "minutos"],
    hours: ["hora", "horas"],
    days: ["día", "días"],
    workingDays: ["día laborable", "días laborables"],
    years: ["ano", "anos"],
  },
  va: {
    seconds: ["segon", "segons"],
    minutes: ["minut", "minuts"],
    hours: ["hora", "hores"],
    days: ["dia", "dies"],
    workingDays: ["dia laborable", "dies laborables"],
    years: ["any", "anys"],
  },
  en: {
    seconds: ["second", "seconds"],
    minutes: ["minute", "minutes"],
    hours: ["hour", "hours"],
    days: ["day", "days"],
    workingDays: ["working day", "working days"],
    years: ["year", "years"],
  },
};
