// The code of a letter, a receipt or a video, and what can be the matter with how it was typed. Never refilled.

import type { SymbolsProblem } from "../../domain/codes.ts";
import type { FieldError } from "./errors.tsx";
import { Field } from "./field.tsx";
import type { Text } from "../text/text.ts";

interface CsvFieldProps {
  readonly t: Text;
  readonly label: string;
  readonly length: number;
  readonly errors: readonly FieldError[];
}

export function CsvField({ t, label, length, errors }: CsvFieldProps) {
  return (
    <Field
      t={t}
      name="csv"
      label={label}
      hint={t.fields.csv.hint(length)}
      autocomplete="off"
      autocapitalize="characters"
      width="medium"
      errors={errors}
    />
  );
}

export function saySymbols(
  { t, length }: { readonly t: Text; readonly length: number },
  problem: SymbolsProblem,
): string {
  const words = t.fields.csv;
  switch (problem) {
    case "empty":
      return words.empty;
    case "wrong-length":
      return words.wrongLength(length);
    case "bad-character":
      return words.badCharacter;
  }
}
