// How easily Spanish prose is read: the formula of Fernández Huerta, which is Flesch's of 1948 for Spanish.
//
// J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214 (1959), pages 29 to 32: 206.84 − 0.60 P − 1.02 F, P being the
// syllables in a hundred words. The article says that F is the sentences in a hundred words, and so many programs have it; then long
// sentences would make a text easier. Flesch, from whom each term comes, has the words in a sentence, and so have we. (The slip was
// shown by G. Law, "Error in the Fernandez Huerta Readability Formula", 2011.)

import { syllables } from "./syllables.ts";

/** From 0 to 100 and somewhat beyond: 60 to 70 is "normal", 70 to 80 "somewhat easy", over 80 "easy". */
export function huerta(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 100;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.84 - 60 * (spoken / words.length) -
    1.02 * (words.length / sentences.length);
}

/** Addresses and codes are copied, not read: they are no words. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence
    .replace(
      /https?:\S+|\S+@\S+\.\S+|(?<!\p{L})(?:[a-z]+\.(?:example|gob\.es|es)|localhost:)\S*/gu,
      " ",
    )
    .replace(/(?<![\p{L}\p{N}])(?=\S*\d)(?=\S*[A-Z])[A-Z0-9-]{4,}/gu, " ")
    .match(/(?:cl@ve|\p{L}+|\d+(?:[.,:/-]\d+)*)/giu) ?? [];
}

/**
 * A sentence ends at a full stop, a question or an exclamation mark, and where its block ends. Flesch counts a colon and a semicolon as
 * ends too; we do not, so that nobody passes by writing them.
 */
export function sentencesIn(block: string): readonly string[] {
  return block
    .replace(/\s+/g, " ")
    .split(/(?<=[.?!…][»”)]?)\s+(?=[¿¡«“(]?[\p{L}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}
