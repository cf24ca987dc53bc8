// How many syllables a Spanish word has when it is read aloud (RAE, Ortografía de la lengua española, 2010, I.3.4).

/** Of words that are not read as Spanish writes them. */
const others: Readonly<Record<string, number>> = {
  ...{ pin: 1, nie: 2, nif: 1, tie: 2, csv: 4, dni: 4, pdf: 4 },
  ...{ wifi: 2, iphone: 2, ipad: 2, mac: 1, windows: 2, chrome: 1 },
  ...{ edge: 1, safari: 3, android: 3, linux: 2, online: 2, cookies: 2 },
  ...{ authenticator: 5, google: 2, microsoft: 3, chromeos: 4, ios: 3 },
};

/** Letters whose name has not one syllable; "w" is "uve doble". */
const names: Readonly<Record<string, number>> = {
  ...{ f: 2, h: 2, j: 2, l: 2, m: 2, n: 2, ñ: 2, r: 2, s: 2, v: 2 },
  ...{ x: 2, z: 2, w: 4, y: 1 },
};

/**
 * Of one word, in any case. What has no vowel is read letter by letter; figures count as a word of two syllables, as most of the
 * numbers on our pages have ("diez", "veinte", "quince").
 */
export function syllables(word: string): number {
  const small = word.toLowerCase().replace("cl@ve", "clave");
  if (/\d/.test(small)) return 2;
  const known = Object.hasOwn(others, small) ? others[small] : undefined;
  if (known !== undefined) return known;
  const letters = small.match(/\p{L}/gu) ?? [];
  if (!/[aeiouáéíóúüy]/.test(small)) {
    return letters.reduce((sum, letter) => sum + (names[letter] ?? 1), 0);
  }
  return nuclei(letters.join(""));
}

/** An open vowel is a syllable's own, and so is an accented "í" or "ú"; other "i" and "u" lean on the vowel beside them. */
function nuclei(word: string): number {
  const sounded = word
    .replace(/qu(?=[eiéí])/g, "q")
    .replace(/gu(?=[eiéí])/g, "g")
    // An "h" in between keeps no vowels apart: "prohi-bir".
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, "")
    // Before a vowel it is a consonant: "mayor".
    .replace(/y(?=[aeiouáéíóú])/g, "-")
    .replaceAll("y", "i");
  const runs = sounded.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(1, runs.reduce((sum, run) => sum + inRun(run), 0));
}

function inRun(run: string): number {
  const open = run.match(/[aeoáéó]/g)?.length ?? 0;
  const accented = [...run.matchAll(/[íú]/g)].length;
  if (open + accented === 0) return /ii|uu/.test(run) ? 2 : 1;
  return open + accented;
}
