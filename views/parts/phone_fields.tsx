// A phone: typed twice by whoever has it (RG-11), once by an officer.

import type { FieldError } from "./errors.tsx";
import { Field } from "./field.tsx";
import type { Text } from "../text/text.ts";

interface PhoneFieldProps {
  readonly t: Text;
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly hint?: string;
  /** The second time. */
  readonly again?: boolean;
  /** For somebody else: the browser of the desk fills in nobody's. */
  readonly byOfficer?: boolean;
}

export function PhoneField(
  { again = false, byOfficer = false, ...props }: PhoneFieldProps,
) {
  const words = props.t.fields.phone;
  return (
    <Field
      {...props}
      name={again ? "phone_again" : "phone"}
      label={again ? words.again : words.label}
      type="tel"
      inputmode="tel"
      autocomplete={byOfficer ? "off" : "tel"}
      width="medium"
    />
  );
}

interface PhoneFieldsProps {
  readonly t: Text;
  readonly typed: { readonly phone: string; readonly phone_again: string };
  readonly errors: readonly FieldError[];
}

export function PhoneFields({ typed, ...both }: PhoneFieldsProps) {
  const { hint } = both.t.fields.phone;
  return (
    <>
      <PhoneField {...both} hint={hint} value={typed.phone} />
      <PhoneField {...both} again value={typed.phone_again} />
    </>
  );
}
