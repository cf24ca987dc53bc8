// Lists as a dictionary of their language has them.

import { inOrder } from "../../domain/collation.ts";
import type { Language } from "../../domain/language.ts";

export function sorted<T>(
  language: Language,
  items: readonly T[],
  word: (item: T) => string,
): readonly T[] {
  return items.toSorted((a, b) => inOrder(language, word(a), word(b)));
}
