// Days, times and counted things, in pages and messages, as each language writes them.

import { deepEqual } from "node:assert/strict";
import { type Language, languages as all } from "../domain/language.ts";
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
      /\b(?:longDate|dayAndTime|onDay|untilDay|shortDate|longDateOf|clockTime|atTime|untilTime|untilMoment|numberOf|plural|listOf)\(\s*"(\w\w)"/g,
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
