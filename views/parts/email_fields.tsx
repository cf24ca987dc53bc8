// An e-mail address, typed twice (RG-11).

import type { FieldError } from "./errors.tsx";
import { Field } from "./field.tsx";
import type { Text } from "../text/text.ts";

interface EmailFieldsProps {
  readonly t: Text;
  readonly typed: { readonly email: string; readonly email_again: string };
  readonly errors: readonly FieldError[];
}

export function EmailFields({ t, typed, errors }: EmailFieldsProps) {
  const both = {
    t,
    errors,
    type: "email",
    inputmode: "email",
    autocomplete: "email",
    autocapitalize: "none",
  } as const;
  return (
    <>
      <Field
        {...both}
        name="email"
        label={t.fields.email.label}
        hint={t.fields.email.hint}
        value={typed.email}
      />
      <Field
        {...both}
        name="email_again"
        label={t.fields.email.again}
        value={typed.email_again}
      />
    </>
  );
}
