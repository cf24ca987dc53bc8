// A phone, typed twice (RG-11).

import type { FieldError } from "./errors.tsx";
import { Field } from "./field.tsx";
import type { Text } from "../text/text.ts";

interface PhoneFieldsProps {
  readonly t: Text;
  readonly typed: { readonly phone: string; readonly phone_again: string };
  readonly errors: readonly FieldError[];
}

export function PhoneFields({ t, typed, errors }: PhoneFieldsProps) {
  const both = {
    t,
    errors,
    type: "tel",
    inputmode: "tel",
    autocomplete: "tel",
    width: "medium",
  } as const;
  return (
    <>
      <Field
        {...both}
        name="phone"
        label={t.fields.phone.label}
        hint={t.fields.phone.hint}
        value={typed.phone}
      />
      <Field
        {...both}
        name="phone_again"
        label={t.fields.phone.again}
        value={typed.phone_again}
      />
    </>
  );
}
