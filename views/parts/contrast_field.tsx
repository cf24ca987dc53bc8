// The box for a contrast datum, and what can be wrong in it.

import type { Asked, ContrastProblem } from "../../domain/contrast.ts";
import type { FieldError } from "./errors.tsx";
import { Field } from "./field.tsx";
import type { Text } from "../text/text.ts";

/** `mismatch`: what was typed and the census disagree, or nobody has this document (law 7). */
export type ContrastTrouble = ContrastProblem | "mismatch";

interface ContrastFieldProps {
  readonly t: Text;
  readonly asked: Asked;
  readonly typed: string;
  readonly errors: readonly FieldError[];
}

export function ContrastField({ t, asked, typed, errors }: ContrastFieldProps) {
  const words = contrastWords(t, asked);
  return (
    <Field
      t={t}
      name="contrast"
      label={words.label}
      hint={words.hint}
      value={typed}
      autocomplete="off"
      inputmode={asked === "support-number" ? "text" : "numeric"}
      autocapitalize="characters"
      width="medium"
      errors={errors}
    />
  );
}

export function contrastWords(t: Text, asked: Asked) {
  switch (asked) {
    case "validity-date":
      return t.fields.validityDate;
    case "issue-date":
      return t.fields.issueDate;
    case "support-number":
      return t.fields.supportNumber;
  }
}

export function sayContrast(
  t: Text,
  asked: Asked,
  problem: ContrastTrouble,
): string {
  const words = t.fields.contrast;
  if (problem === "mismatch") return words.mismatch;
  return problem === "empty" && asked === "support-number"
    ? words.emptySupport
    : words.problems[problem];
}
