// What types cannot see in the words of the pages: copies of the Spanish, lost numbers, wrong quotes, words of another language.

import { deepEqual, equal } from "node:assert/strict";
import {
  type Language,
  languages as all,
  languageTag,
} from "../domain/language.ts";
import { languages } from "../views/text/text.ts";

/** Values by their place, as in `home.once.steps(7,13).0`. */
type Sentences = ReadonlyMap<string, string>;

/** Every function is called with each: a level, one for the singular, and numbers that no sentence holds by itself. */
const samples = [["low", "substantial"], [1, 1], [7, 13, 17]] as const;

/** The few values that are truly the same words in both; `_` stands for what a function was given. */
const sameAsSpanish: Record<Language, readonly string[]> = {
  es: [],
  ca: [
    "Número",
    "Vídeo",
    "Permanent",
    "Document",
    "DNI",
    "Revisió",
    "Oficina",
    "Clave",
    "DNI o NIE",
    "Número de DNI o NIE",
    "Idioma",
    "Error: ",
    "_, _ (hora peninsular)",
    "No consta",
  ],
  gl: [
    "Renovar",
    "Número",
    "Vídeo",
    "Teléfono",
    "En Clave",
    "Número de soporte",
    "Caducado",
    "Permanente",
    "DNI",
    "Documento",
    "Buscar",
    "Supervisión",
    "Revisión",
    "Oficina",
    "Mostrador",
    "Certificado electrónico",
    "Por carta",
    "Acceso anterior a este",
    "Dispositivos",
    "Certificados",
    "DNI electrónico",
    "Subir de nivel",
    "Clave",
    "Inicio",
    "Paso _ de _",
    "Cambiar",
    "Organismo",
    "Trámite",
    "Datos que recibirá",
    "Alto",
    "alto",
    "Correo electrónico",
    "Un correo electrónico.",
    "Identifíquese",
    "Formas de identificarse",
    "PIN por SMS",
    "PIN de _ cifras",
    "Código de _ cifras",
    "Código de activación",
    "Código seguro de verificación (CSV)",
    "Básico",
    "Avanzado",
    "_, _ (hora peninsular)",
    "Demasiados intentos",
    "Continuar",
    "Entrar",
    "Volver",
    "Enviarme un código por SMS",
    "Enviarme un código",
    "En Clave desde",
    "No consta",
    "Domicilio fiscal",
    "Básico",
    "Avanzado",
    "Forma de identificarse: _.",
    "Libro de familia",
    "_ está aquí.",
    "Ese documento está caducado.",
  ],
  eu: ["Clave"],
  va: [
    "Renovar",
    "Número",
    "Vídeo",
    "En Clave",
    "DNI",
    "Buscar",
    "Oficina",
    "Clave",
    "DNI o NIE",
    "Número de DNI o NIE",
    "Idioma",
    "Error: ",
    "No consta",
    "Mostrar",
    "Continuar",
    "Entrar",
    "_, _ (hora peninsular)",
    "Firma de la persona",
  ],
  en: ["DNI", "Clave", "Error: "],
};

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

function* spoken(
  value: unknown,
  place: string,
): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [place, value];
  else if (typeof value === "function") {
    for (const sample of samples) {
      yield* spoken(value(...sample), `${place}(${sample})`);
    }
  } else {
    for (const [key, inner] of Object.entries(value as object)) {
      yield* spoken(inner, place === "" ? key : `${place}.${key}`);
    }
  }
}

/** A number has no name as a level: that sample is left out where the Spanish itself has no answer to it. */
function sentencesOf(language: Language): Sentences {
  const { lang: _, ...words } = languages[language];
  return new Map(
    [...spoken(words, "")].filter(([place]) => !unanswered.has(place)),
  );
}

const unanswered = new Set(
  [...spoken(languages.es, "")]
    .filter(([, value]) => value.includes("undefined"))
    .map(([place]) => place),
);

const reference = sentencesOf("es");

function blanked(value: string): string {
  return value.replace(/\d+|low|substantial/g, "_");
}

function numbersIn(value: string): readonly string[] {
  return value.match(/\d+/g) ?? [];
}

function offenders(
  sentences: Sentences,
  wrong: (value: string, place: string) => boolean,
): string[] {
  return [...sentences]
    .filter(([place, value]) => wrong(value, place))
    .map(([place, value]) => `${place}: ${value}`);
}

/** Square, round and typographic pairs, closed in the order in which they opened. `’` alone is an apostrophe. */
function balanced(text: string): boolean {
  const opened: string[] = [];
  const pairs = ["()", "[]", "{}", "«»", "“”"];
  for (const sign of text) {
    const opens = pairs.find((pair) => pair[0] === sign);
    const closes = pairs.find((pair) => pair[1] === sign);
    if (opens) opened.push(opens);
    if (closes && opened.pop() !== closes) return false;
  }
  return opened.length === 0 && !/‘[^’]*$/.test(text);
}

function betrays(words: string): (text: string) => boolean {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.split(" ").join("|")})(?!\\p{L})`,
    "giu",
  );
  return (text) =>
    [...text.matchAll(pattern)].some(([word]) => word !== word.toUpperCase());
}

for (const language of all) {
  const sentences = sentencesOf(language);

  Deno.test(`languages.${language} bears its own tag`, () => {
    equal(languages[language].lang, languageTag[language]);
  });

  Deno.test(`languages.${language} says as many things as the Spanish`, () => {
    deepEqual([...sentences.keys()].sort(), [...reference.keys()].sort());
  });

  Deno.test(`languages.${language} leaves nothing empty or unknown`, () => {
    deepEqual(
      offenders(
        sentences,
        (value) => /^\s*$|undefined|NaN|\[object| {2}/.test(value),
      ),
      [],
    );
  });

  Deno.test(`languages.${language} is not a copy of the Spanish`, () => {
    if (language === "es") return;
    deepEqual(
      offenders(sentences, (value, place) =>
        value === reference.get(place) &&
        !sameAsSpanish[language].includes(blanked(value))),
      [],
    );
  });

  Deno.test(`languages.${language} keeps every number of the Spanish`, () => {
    deepEqual(
      offenders(sentences, (value, place) => {
        const kept = numbersIn(value);
        return !numbersIn(reference.get(place) ?? "")
          .every((number) => kept.includes(number));
      }),
      [],
    );
  });

  Deno.test(`languages.${language} uses its own quotes, in pairs`, () => {
    const others = language === "en" ? /['"«»]/ : /['"“”]/;
    deepEqual(
      offenders(sentences, (value) => others.test(value) || !balanced(value)),
      [],
    );
  });

  Deno.test(`languages.${language} holds no word of another language`, () => {
    deepEqual(offenders(sentences, betrays(foreign[language])), []);
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
