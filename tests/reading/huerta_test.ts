// The score of a text: what its formula says, and what is a sentence and a word to it.

import { deepEqual, equal, ok } from "node:assert/strict";
import { parse } from "node-html-parser";
import { huerta, sentencesIn, wordsOf } from "../support/reading/huerta.ts";
import { proseOf } from "../support/reading/prose.ts";

Deno.test("huerta() is 206.84 less 0.60 for each syllable in a hundred words and 1.02 for each word of a sentence", () => {
  // Four words of two syllables in one sentence.
  const close = (is: number, to: number) =>
    ok(Math.abs(is - to) < 1e-9, `${is}`);
  close(huerta(["Ana come pera cara."]), 206.84 - 0.6 * 200 - 1.02 * 4);
  close(
    huerta(["Ana come.", "Pera cara."]),
    206.84 - 0.6 * 200 - 1.02 * 2,
  );
});

Deno.test("huerta() puts our plainest sentence far above our grandfathers'", () => {
  const plain = "Escriba su número. Le enviamos un código por carta.";
  const old = "La cumplimentación de la identificación electrónica requerirá " +
    "la acreditación presencial de la personalidad del interesado.";
  ok(huerta(sentencesIn(plain)) > 80);
  ok(huerta(sentencesIn(old)) < 30);
});

Deno.test("sentencesIn() ends them at full stops and marks, not at colons, addresses or figures", () => {
  deepEqual(
    sentencesIn("Elija «Sí.» ¿Seguro? ¡Bien! Esto: no. Vale 1.234 días."),
    ["Elija «Sí.»", "¿Seguro?", "¡Bien!", "Esto: no.", "Vale 1.234 días."],
  );
  deepEqual(sentencesIn("Vaya a clave.gob.es. Y vuelva"), [
    "Vaya a clave.gob.es.",
    "Y vuelva",
  ]);
});

Deno.test("wordsOf() leaves out what is copied, not read", () => {
  deepEqual(
    wordsOf("Escriba AB2C-DE3F en clave.gob.es, o a ana@example.org: 10 días."),
    ["Escriba", "en", "o", "a", "10", "días"],
  );
});

Deno.test("proseOf() reads sentences wherever they stand, each once, and neither headings nor labels", () => {
  const main = `<main><h1>Un título largo con muchas palabras.</h1>
    <p>Una frase. <b>Otra</b> frase.</p><p>Una frase.</p>
    <ul><li>Sin punto</li><li>Con punto. <a href="/">Y enlace</a></li></ul>
    <label><span>Su correo<small>Le avisaremos ahí.</small></span></label>
    <p>Oficina: Bilbao.</p><p lang="eu">Kaixo zuri.</p><button>Ya.</button>
    </main><footer><p>Al pie.</p></footer>`;
  deepEqual(proseOf(parse(`<html lang="es"><body>${main}</body></html>`)), [
    "Una frase.",
    "Otra frase.",
    "Con punto.",
    "Su correo Le avisaremos ahí.",
  ]);
});

Deno.test("proseOf() reads a long block though nobody closed it with a full stop", () => {
  const long = "una palabra detrás de otra ".repeat(4).trim();
  equal(proseOf(parse(`<main><p>${long}</p></main>`)).length, 1);
});
