// In which order each of the six languages has words.

import type { Language } from "./language.ts";

// This runtime's ICU knows no Galician and no Basque; both put their letters, Ñ among them, where Spanish does.
const collators: Record<Language, Intl.Collator> = {
  es: new Intl.Collator("es"),
  ca: new Intl.Collator("ca"),
  gl: new Intl.Collator("es"),
  eu: new Intl.Collator("es"),
  va: new Intl.Collator("ca"),
  en: new Intl.Collator("en-GB"),
};

/** As a dictionary of the language has them: accents and capitals count last. Below zero where `a` comes first. */
export function inOrder(language: Language, a: string, b: string): number {
  return collators[language].compare(a, b);
}
