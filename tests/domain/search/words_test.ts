// Words as search knows them: cut out of what people type, and what they may mean.

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  lexiconOf,
  questionOf,
  type SearchWords,
  wordsOf,
} from "../../../domain/search/words.ts";
import { anyText } from "../any_text.ts";

const spoken: SearchWords = {
  endings: "s es a o",
  small: "de la mi me he no",
  same: ["móvil, teléfono, celular"],
  means: [["me he olvidado, olvidé", "ha olvidado, perdido la contraseña"]],
};
const lexicon = lexiconOf(spoken);

const things = (asked: string) =>
  questionOf(wordsOf(asked), lexicon).things.map((ways) =>
    ways.map(({ words, starts }) => words + (starts ? "*" : ""))
  );

Deno.test("wordsOf() forgives accents, case, apostrophes of both kinds, and every way to write the geminate l", () => {
  deepEqual(wordsOf("  ¿Contraseña, AÇÒ i l'accés? "), [
    "contrasena",
    "aco",
    "i",
    "l",
    "acces",
  ]);
  deepEqual(wordsOf("d’exemple"), wordsOf("D'EXEMPLE"));
  for (
    const typed of ["col·lectiu", "COL·LECTIU", "col.lectiu", "col-lectiu"]
  ) deepEqual(wordsOf(typed), ["collectiu"], typed);
  for (const typed of ["coŀlectiu", "col•lectiu", "col‧lectiu", "collectiu"]) {
    deepEqual(wordsOf(typed), ["collectiu"], typed);
  }
  deepEqual(wordsOf("Cl@ve PIN"), ["clave", "pin"]);
});

Deno.test("wordsOf() leaves nothing that a database could read as more than a word", () => {
  fc.assert(fc.property(anyText('"*^:()+-{}NEAR AND'), (typed) => {
    for (const word of wordsOf(typed)) ok(/^[\p{L}\p{N}]+$/u.test(word), word);
  }));
});

Deno.test("questionOf() asks for a word, and for what begins as its stem does", () => {
  deepEqual(things("cartas"), [["cartas", "carta*"]]);
  deepEqual(things("cartas nuevas"), [
    ["cartas", "carta*"],
    ["nuevas", "nueva*"],
  ]);
});

Deno.test("questionOf() takes small words for words only where there is nothing else", () => {
  deepEqual(things("la carta de mi"), [["carta", "cart*"]]);
  deepEqual(things("de la"), [["de"], ["la"]]);
});

Deno.test("questionOf() finds all that a word may mean, whatever its form, her own word first", () => {
  deepEqual(things("celulares pin"), [
    ["celulares", "celular*", "movil*", "telefon*"],
    ["pin", "pin*"],
  ]);
});

Deno.test("questionOf() reads the longest phrase that it knows as one thing", () => {
  const [forgotten, ...others] = things("me he olvidado el pin");
  deepEqual(forgotten, [
    "me he olvidado",
    "me he olvidad*",
    "ha olvidad*",
    "perdido la contrasen*",
  ]);
  equal(others.length, 2);
});

Deno.test("questionOf() keeps all of what was asked, for whoever types a heading", () => {
  const { phrase } = questionOf(wordsOf("No llega la carta"), lexicon);
  deepEqual(phrase, { words: "no llega la carta", starts: false });
});

Deno.test("questionOf() asks for something, and no more than bounded, whatever is typed", () => {
  fc.assert(fc.property(anyText("movil de la 1"), (typed) => {
    const words = wordsOf(typed).slice(0, 10);
    fc.pre(words.length > 0);
    const { things } = questionOf(words, lexicon);
    ok(things.length > 0 && things.length <= words.length);
    for (const ways of things) {
      ok(ways.length > 0 && ways.length < 10);
      for (const { words } of ways) {
        ok(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(words), words);
      }
    }
  }));
});
