// The conditions of use as somebody accepts them.

import type { Language } from "../../domain/language.ts";
import type { Conditions } from "../../domain/receipt.ts";
import { languages } from "../../views/text/text.ts";

/** In the language in which she read them: word for word, because her receipt keeps them. */
export function conditionsIn(language: Language): Conditions {
  const { conditionList } = languages[language].register.contact;
  return { language, sentences: conditionList };
}
