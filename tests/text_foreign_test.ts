// Words that betray another language: Spanish in the Catalan, Catalan in the Valencian.

import { deepEqual, equal } from "node:assert/strict";
import { type Language, languages as all } from "../domain/language.ts";
import { allWordsOf } from "./support/all_words.ts";
import { offenders, sentencesOf } from "./support/sentences.ts";

const spanish =
  "y con sin usted hasta los las desde después puede tiene muy también correo";

const english = "the and your with you please";

/** What Valencian never writes: servei, escrigui, repeteixi. */
const catalan = [
  "aquest aquesta aquests aquestes aquell aquella vostè servei serveis seva",
  "seves meva meves avui vuit aquí allà dues petit petita petits petites",
  "sortir surt sortit tenir obtenir venir mantenir aviat anglès",
  "francès entès depèn cafè conèixer sigui escrigui triï esperi torni miri",
  "demani revisi comprovi avisi tingui vagi pugui faci doni rebi sàpiga",
  "vulgui utilitzi serveix ofereix coincideix existeix repeteix exigeix",
  "\\p{L}+eixin?",
].join(" ");

/** What Catalan never writes: servici, escriga, repetisca. */
const valencian = [
  "este esta estos estes eixe eixa eixos eixes vosté servici servicis seua",
  "seues meua meues hui huit ací xicotet xicoteta xicotets xicotetes eixir",
  "ix eixit tindre obtindre vindre mantindre valdre vore vorà prompte",
  "anglés francés entés depén café conéixer siga escriga trie",
  "espere torne mire demane revise comprove avise tinga vaja puga faça done",
  "reba sàpia vullga utilitze \\p{L}+isca \\p{L}+(?:[cdglmnprtv]i|ï)x(?:en)?",
].join(" ");

/** Whole words that betray another language. Words all in capitals are what cards have printed on them. */
const foreign: Record<Language, string> = {
  es: `${english} amb els és nivell vosté vostede unha ata eta edo`,
  ca:
    `${spanish} ${english} ${valencian} su sus para hi\\sha\\sque \\p{L}+ción`,
  gl:
    `${english} y usted hasta los las muy después también puede tiene su sus una não você uma com em`,
  eu: `${spanish} ${english} el del que para una`,
  va:
    `${spanish} ${english} ${catalan} su sus para hi\\sha\\sque \\p{L}+ción per\\s(?!darrere)\\p{L}+(?:ar|er|ir|re)`,
  en: `${spanish} el del que para una por amb`,
};

function betrays(words: string): (text: string) => boolean {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.split(" ").join("|")})(?!\\p{L})`,
    "giu",
  );
  return (text) =>
    [...text.matchAll(pattern)].some(([word]) => word !== word.toUpperCase());
}

for (const language of all) {
  Deno.test(`languages.${language} holds no word of another language`, () => {
    deepEqual(offenders(allWordsOf(language), betrays(foreign[language])), []);
  });
}

Deno.test("languages.va is not the Catalan under another name", () => {
  const inCatalan = sentencesOf("ca");
  const isCatalanAlone = betrays(catalan);
  const copied = offenders(
    sentencesOf("va"),
    (value, place) => value === inCatalan.get(place) && isCatalanAlone(value),
  );
  deepEqual(copied, []);
  equal([...inCatalan.values()].some(isCatalanAlone), true);
});

Deno.test("betrays() knows whole words, and lets be what is printed on cards", () => {
  const inValencian = betrays(foreign.va);
  for (
    const wrong of [
      "Aquest PIN",
      "d’aquesta pàgina",
      "el seu servei.",
      "per registrar-se",
      "Repeteixi el correu",
      "hi ha que esperar",
    ]
  ) equal(inValencian(wrong), true, wrong);
  for (
    const right of [
      "X, Y o Z",
      "«VÁLIDO HASTA»",
      "la mateixa targeta",
      "per a registrar-se",
      "per correu",
    ]
  ) equal(inValencian(right), false, right);
  equal(betrays(foreign.ca)("no hi coincidix"), true);
  equal(betrays(foreign.ca)("el prefix és així mateix"), false);
});
