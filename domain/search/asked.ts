// What somebody asks of search, from what was typed.

import type { Policy } from "../policy.ts";
import { type Withheld, withheldIn } from "./withheld.ts";
import { type Lexicon, type Question, questionOf, wordsOf } from "./words.ts";

export type Asked =
  | { readonly kind: "nothing" }
  /** It does not belong here, and goes no further. */
  | { readonly kind: "withheld"; readonly what: Withheld }
  | {
    readonly kind: "words";
    /** As it is shown again: cut where it was too long. */
    readonly text: string;
    readonly words: readonly string[];
    readonly question: Question;
  };

export function readAsked(
  typed: string,
  lexicon: Lexicon,
  { longest, words: mostWords }: Policy["search"],
): Asked {
  // Before it is cut: what stands at the end is hers, too.
  const what = withheldIn(typed);
  if (what) return { kind: "withheld", what };
  const text = typed.slice(0, longest).toWellFormed()
    .replace(/[\s\p{C}]+/gu, " ").trim();
  const words = wordsOf(text).slice(0, mostWords);
  if (words.length === 0) return { kind: "nothing" };
  return { kind: "words", text, words, question: questionOf(words, lexicon) };
}
