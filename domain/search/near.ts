// A word that somebody probably meant: one slip of the finger from what was typed.

import { wordsOf } from "./words.ts";

/** The words that pages have, as search knows them, and as they are written. */
export type Vocabulary = ReadonlyMap<string, string>;

export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const known = new Map<string, string>();
  for (const text of texts) {
    for (const written of text.match(/[\p{L}\p{N}@·]+/gu) ?? []) {
      const [word = "", ...more] = wordsOf(written);
      if (more.length === 0) known.set(word, written.toLowerCase());
    }
  }
  return known;
}

/**
 * The word, as it is written, that one letter more, less, another or in its neighbour's place makes of it; null where pages
 * have the word itself, or one that begins so, or none that is near.
 */
export function nearWord(typed: string, vocabulary: Vocabulary): string | null {
  let nearest: string | null = null;
  for (const [word, written] of vocabulary) {
    if (word.startsWith(typed)) return null;
    // A slip in the first letter is the rarest.
    const better = nearest === null || word[0] === typed[0];
    if (better && isNear(typed, word)) nearest = written;
  }
  return nearest;
}

/** Whether one slip leads from one to the other. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const rest = (text: string, skipped: number) => text.slice(from + skipped);
  const swapped = one[from] === other[from + 1] &&
    one[from + 1] === other[from];
  return rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (swapped && rest(one, 2) === rest(other, 2));
}

/** The question with every word that no page has put right, as far as one slip goes; null where there is none to put right. */
export function meantBy(
  words: readonly string[],
  vocabulary: Vocabulary,
  leastLetters: number,
): string | null {
  const meant = words.map((word) =>
    word.length < leastLetters ? null : nearWord(word, vocabulary)
  );
  if (meant.every((word) => word === null)) return null;
  return words.map((word, at) => meant[at] ?? word).join(" ");
}
