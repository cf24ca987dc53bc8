// What is worked out of something once in each language, and lasts as long as it does.

import type { Language } from "./language.ts";

/** For lists that strangers read far more often than they change. `of` is known by itself, not by what it holds. */
export function madeOnce<Of extends object, Made>(
  make: (of: Of, language: Language) => Made,
): (of: Of, language: Language) => Made {
  const known = new WeakMap<Of, Map<Language, Made>>();
  return (of, language) => {
    const made = known.get(of) ?? new Map<Language, Made>();
    known.set(of, made);
    const found = made.get(language);
    if (found !== undefined) return found;
    const fresh = make(of, language);
    made.set(language, fresh);
    return fresh;
  };
}
