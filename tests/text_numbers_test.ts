// Days, times and counted things, in pages and messages, as each language writes them.

import { deepEqual, ok } from "node:assert/strict";
import { type Language, languages as all } from "../domain/language.ts";
import { defaultPolicy, type Policy } from "../domain/policy.ts";
import { easyPages } from "../views/text/es_facil.ts";
import { languages } from "../views/text/text.ts";
import { messagesIn } from "./support/all_words.ts";
import { offenders } from "./support/sentences.ts";

/** Galician, too. */
const sameInBoth = ["Solicitudes en pausa"];

for (const language of all) {
  Deno.test(`no message in ${language} is a copy of the Spanish, or has a Spanish month`, () => {
    const spanish = messagesIn("es");
    const months = new RegExp(
      "\\bde (?:enero|febrero|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)\\b",
      "i",
    );
    if (language === "es") return;
    deepEqual(
      offenders(messagesIn(language), (value, place) =>
        months.test(value) ||
        (value === spanish.get(place) && /\p{L}{3}/u.test(value) &&
          !/^@/.test(value) &&
          !sameInBoth.includes(value))),
      [],
    );
  });
}

/** `onDay("es", …)` in the words of another language is a slip that no type sees. */
Deno.test("the words of a language write days, times, numbers and lists in that language", () => {
  const faults: string[] = [];
  for (const path of filesOf("views/text").concat(filesOf("views/messages"))) {
    const language = /\/(es|ca|gl|eu|va|en)(?:\/|\.ts$)/.exec(path)?.[1];
    if (!language) continue;
    const calls = Deno.readTextFileSync(path).matchAll(
      /\b(?:longDate|dayAndTime|onDay|untilDay|shortDate|longDateOf|clockTime|atTime|untilTime|untilMoment|lasting|numberOf|plural|listOf)\(\s*"(\w\w)"/g,
    );
    for (const [call, other] of calls) {
      if (other !== language) faults.push(`${path}: ${call}`);
    }
  }
  deepEqual(faults, []);
});

function filesOf(folder: string): string[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
    isDirectory ? filesOf(`${folder}/${name}`) : [`${folder}/${name}`]
  );
}

/** Of what may be counted, one thing is one, and all others are many: none, two, twenty-one. */
Deno.test("what is singular for one is plural for none, two and twenty-one, in six languages", () => {
  const faults: string[] = [];
  for (const language of all) {
    const { lang: _, ...words } = languages[language];
    for (const [place, say] of countersIn(words, "")) {
      const said = (number: number) => say(number).replaceAll(/\d+/g, "#");
      const [one, two, twentyOne] = [said(1), said(2), said(21)];
      if (two !== twentyOne) {
        faults.push(`${language} ${place}: ${two} / ${twentyOne}`);
      }
      if (one !== two) continue;
      const singular = singularOf[language].exec(say(2));
      if (singular) faults.push(`${language} ${place}: ${say(2)}`);
    }
  }
  deepEqual(faults, []);
});

/** After a number other than one no language but Basque has these. */
const singularOf: Record<Language, RegExp> = {
  es: /\b2 (?:día|hora|minuto|segundo|intento|vez|año|mes|cifra)\b/,
  ca: /\b2 (?:dia|hora|minut|segon|intent|vegada|any|mes|xifra)\b/,
  gl: /\b2 (?:día|hora|minuto|segundo|intento|vez|ano|mes|cifra)\b/,
  eu: /\b2 (?:egunak|orduak|minutuak|segundoak|saiakerak|urteak)\b/,
  va: /\b2 (?:dia|hora|minut|segon|intent|vegada|any|mes|xifra)\b/,
  en: /\b2 (?:day|hour|minute|second|try|time|year|month|digit)\b/,
};

/** A deployment may set any number of its policy to one. Ages of persons are none of these. */
Deno.test("whatever lasts one second, minute, hour, day or year is told in the singular, in six languages", () => {
  const faults: string[] = [];
  let counted = 0;
  for (const language of all) {
    const { lang: _, ...words } = languages[language];
    for (const [place, said] of withOnes(words, "")) {
      if (/(?:^|\D)1\b/.test(said)) counted += 1;
      if (pluralOfOne[language].test(said)) {
        faults.push(`${language} ${place}: ${said}`);
      }
    }
  }
  for (const [path, { parts }] of Object.entries(easyPages)) {
    for (const part of parts(ones)) {
      const said = JSON.stringify(part);
      if (pluralOfOne.es.test(said)) faults.push(`easy ${path}: ${said}`);
    }
  }
  deepEqual(faults, []);
  ok(counted > 300, `only ${counted} have a number`);
});

const pluralOfOne: Record<Language, RegExp> = {
  es:
    /(?:^|\D)1 (?:días|horas|minutos|segundos)|(?:hace|cada|vale) 1 años|unos 1 /i,
  ca:
    /(?:^|\D)1 (?:dies|hores|minuts|segons)|(?:fa|cada|durant) 1 anys|uns 1 /i,
  gl:
    /(?:^|\D)1 (?:días|horas|minutos|segundos)|(?:hai|cada|durante) 1 anos|uns 1 /i,
  eu:
    /(?:^|\D)1 (?:egun|lanegun|ordu|minutu|segundo)|1 urte(?:z|an|etan|\b edo)|(?:^|[.!?] )(?:lanegun|egun|ordu|minutu|segundo|urte) bat/,
  va:
    /(?:^|\D)1 (?:dies|hores|minuts|segons)|(?:fa|cada|durant) 1 anys|uns 1 /i,
  en:
    /(?:^|\D)1 (?:working )?(?:days|hours|minutes|seconds)|(?:for|every|than) 1 years/i,
};

/** Whatever a function asks for, in its own place or by a name, is one. */
function* withOnes(
  value: unknown,
  place: string,
): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [place, value];
  else if (typeof value === "function") {
    const each = [1, new Proxy({}, { get: () => 1 })];
    for (const one of each) yield* answered(value as Saying, one, place);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* withOnes(inner, place === "" ? key : `${place}.${key}`);
    }
  }
}

type Saying = (...given: readonly unknown[]) => unknown;

function* answered(
  value: Saying,
  one: unknown,
  place: string,
): Generator<readonly [string, string]> {
  let said: unknown;
  try {
    said = value(...Array.from({ length: value.length }, () => one));
  } catch {
    // It asks for something else than numbers.
    return;
  }
  yield* withOnes(said, place);
}

/** Sixty seconds are the one minute that it may say. */
const ones = {
  ...onesIn(defaultPolicy) as Policy,
  pin: { ...onesIn(defaultPolicy.pin) as Policy["pin"], seconds: 60 },
};

function onesIn(value: unknown): unknown {
  if (typeof value === "number") return 1;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, onesIn(inner)]),
  );
}

/** Functions of one number, by their place. */
function* countersIn(
  value: unknown,
  place: string,
): Generator<readonly [string, (number: number) => string]> {
  if (typeof value === "function") {
    if (value.length !== 1) return;
    const answer = value(2);
    if (typeof answer === "string" && answer.includes("2")) {
      yield [place, (number) => String(value(number))];
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* countersIn(inner, place === "" ? key : `${place}.${key}`);
    }
  }
}
