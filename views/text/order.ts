// In which order each of the six languages sorts words.

import type { Language } from "../../domain/language.ts";

// This runtime's ICU knows no Galician and no Basque; both put their letters, Ñ among them, where Spanish does.
const collators: Record<Language, Intl.Collator> = {
  es: new Intl.Collator("es"),
  ca: new Intl.Collator("ca"),
  gl: new Intl.Collator("es"),
  eu: new Intl.Collator("es"),
  va: new Intl.Collator("ca"),
  en: new Intl.Collator("en-GB"),
};

/** As a dictionary of the language would have them: accents and capitals count last. */
export function sorted<T>(
  language: Language,
  items: readonly T[],
  word: (item: T) => string,
): readonly T[] {
  return items.toSorted((a, b) =>
    collators[language].compare(word(a), word(b))
  );
}
