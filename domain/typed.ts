// What people type or paste, made plain before a parser reads it.

/** More than any code, number or date here needs; longer texts are refused before any work is done on them. */
export const mostTyped = 64;

/** Spaces of any kind, dashes of any script, the minus sign, dots, and what a paste brings along unseen (ID-26). */
const separators = /[\s\p{Dash}\p{Cf}.·]+/gu;

/**
 * Full-width and other compatibility forms become plain letters and digits, separators go, `a`-`z` are raised.
 * Only those are raised: `ß` would become two letters, and `ı` another one than was typed.
 * Empty where nothing was typed; null where it is too long to be any code.
 */
export function plain(typed: string): string | null {
  if (typed.length > mostTyped) return null;
  return typed.normalize("NFKC").replace(separators, "")
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
