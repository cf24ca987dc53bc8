import { equal, notEqual } from "node:assert/strict";
import { skeletonOf } from "./skeleton.ts";

const inLanguage = (lang: string, html: string) =>
  skeletonOf(
    `<!doctype html><html lang="${lang}"><body>${html}</body></html>`,
  );

Deno.test("pages that differ in words alone have one skeleton", () => {
  const page = (lang: string, word: string) =>
    inLanguage(
      lang,
      ["es", "eu"].map((other) =>
        `<a href="/${other}" lang="${other}" hreflang="${other}"${
          other === lang ? ' aria-current="true"' : ""
        }>${other}.</a>`
      ).join("") +
        `<h1>${word}</h1><img alt="${word} bat"><a href="/${lang}/x">${word}</a>`,
    );
  equal(page("es", "Uno"), page("eu", "Lehen"));
});

const sound = `<main id="m"><label for="i">Uno</label><input id="i">
  <img alt="Dos" width="9"><p class="a">Tres</p><a href="#m">Cuatro</a>
  <a href="/es" hreflang="es" aria-current="true">Cinco</a></main>`;

const others: Readonly<Record<string, readonly [string, string]>> = {
  "a label is empty": ["Uno", " "],
  "a label is but a sign": ["Uno", "→"],
  "a text for a picture is empty": ['"Dos"', '""'],
  "a text for a picture is missing": [' alt="Dos"', ""],
  "a picture's text repeats a label": ["Dos", "UNO "],
  "an id is another": ['id="i"', 'id="j"'],
  "a class is another": ['class="a"', 'class="b"'],
  "a width is another": ['"9"', '"900"'],
  "an attribute is more": ['"i">', '"i" aria-invalid="true">'],
  "a tag is another": ['<p class="a">Tres</p>', '<b class="a">Tres</b>'],
  "an element ends elsewhere": ["Tres</p>", "</p>Tres"],
  "a place in the page is another": ["#m", "#n"],
  "an address is empty": ['"/es"', '""'],
  "another language is current": ['hreflang="es"', 'hreflang="eu"'],
  "a part has a language": ["<p ", '<p lang="en" '],
};

Deno.test("pages that differ in more have skeletons of their own", () => {
  const known = inLanguage("es", sound);
  for (const [what, [old, other]] of Object.entries(others)) {
    notEqual(inLanguage("es", sound.replace(old, other)), known, what);
  }
});
