// What can be the matter with a one-time code, in words.

import type { Language } from "../../domain/language.ts";
import type { SentCode } from "../../domain/signin.ts";
import { atTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

export type CodeTrouble =
  | { readonly kind: "empty" | "not-a-code" | "spent" | "too-soon" }
  | { readonly kind: "wrong"; readonly triesLeft: number };

export function sayCodeTrouble(
  { t, language, sent, digits }: {
    readonly t: Text;
    readonly language: Language;
    /** Null where none was sent: nobody is told to wait for another. */
    readonly sent: SentCode | null;
    readonly digits: number;
  },
  trouble: CodeTrouble,
): string {
  const words = t.register.code;
  switch (trouble.kind) {
    case "empty":
      return t.fields.code.empty;
    case "not-a-code":
      return t.fields.code.notACode(digits);
    case "wrong":
      return words.wrong(trouble.triesLeft);
    case "spent":
      return words.spent;
    case "too-soon":
      return words.tooSoon(atTime(language, new Date(sent?.againAt ?? 0)));
  }
}
