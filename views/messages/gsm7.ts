// The letters that fit 160 to an SMS (3GPP TS 23.038): one letter outside them and only 70 fit.

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** These take two septets each. */
const extended = new Set("^{}\\[~]|€\f");

/** What one SMS holds, in septets; of a longer one each part holds `partSeptets`. */
export const smsSeptets = 160;
export const partSeptets = 153;

/** How many septets the text takes; null where some letter is not in the alphabet. */
export function septets(text: string): number | null {
  let count = 0;
  for (const letter of text) {
    if (basic.has(letter)) count += 1;
    else if (extended.has(letter)) count += 2;
    else return null;
  }
  return count;
}

const plain: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "·": ".",
  "…": "...",
  "º": "o",
  "ª": "a",
  "\u00a0": " ",
};

/** The same words in the letters of GSM-7: what has no letter there loses its accent, or is left out. */
export function toGsm7(text: string): string {
  return [...text.normalize("NFC")].map((letter) => {
    if (septets(letter) !== null) return letter;
    const alike = plain[letter] ??
      letter.normalize("NFD").replace(/\p{M}/gu, "");
    return septets(alike) === null ? "" : alike;
  }).join("");
}

/** Cuts a name to so many septets: between words where it can, and with dots that say so. */
export function cutName(name: string, room: number): string {
  if ((septets(name) ?? Infinity) <= room) return name;
  const cut = name.slice(0, Math.max(room - 3, 1));
  const space = cut.lastIndexOf(" ");
  const whole = name[cut.length] === " " || space < cut.length / 2;
  const words = (whole ? cut : cut.slice(0, space)).trimEnd();
  // No name ends in "de la".
  return `${words.replace(/( \p{Ll}{1,3})+$/u, "")}...`;
}
