// The words by which people search, in each language. No page shows them.

import type { Language } from "../../domain/language.ts";
import {
  type Lexicon,
  lexiconOf,
  type SearchWords,
} from "../../domain/search/words.ts";
import { words as ca } from "./ca/search_words.ts";
import { words as en } from "./en/search_words.ts";
import { words as es } from "./es/search_words.ts";
import { words as eu } from "./eu/search_words.ts";
import { words as gl } from "./gl/search_words.ts";
import { words as va } from "./va/search_words.ts";

export const searchWords: Readonly<Record<Language, SearchWords>> = {
  es,
  ca,
  gl,
  eu,
  va,
  en,
};

const made = new Map<Language, Lexicon>();

/** Made by the first who searches in a language. */
export function lexiconFor(language: Language): Lexicon {
  const lexicon = made.get(language) ?? lexiconOf(searchWords[language]);
  made.set(language, lexicon);
  return lexicon;
}
