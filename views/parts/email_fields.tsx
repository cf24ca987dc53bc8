// An e-mail address: typed twice by whoever has it (RG-11), once by an officer.

import type { FieldError } from "./errors.tsx";
import { Field } from "./field.tsx";
import type { Text } from "../text/text.ts";

interface EmailFieldProps {
  readonly t: Text;
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly hint?: string;
  /** The second time. */
  readonly again?: boolean;
  /** For somebody else: the browser of the desk fills in nobody's. */
  readonly byOfficer?: boolean;
}

export function EmailField(
  { again = false, byOfficer = false, ...props }: EmailFieldProps,
) {
  const words = props.t.fields.email;
  return (
    <Field
      {...props}
      name={again ? "email_again" : "email"}
      label={again ? words.again : words.label}
      type="email"
      inputmode="email"
      autocomplete={byOfficer ? "off" : "email"}
      autocapitalize="none"
    />
  );
}

interface EmailFieldsProps {
  readonly t: Text;
  readonly typed: { readonly email: string; readonly email_again: string };
  readonly errors: readonly FieldError[];
}

export function EmailFields({ typed, ...both }: EmailFieldsProps) {
  const { hint } = both.t.fields.email;
  return (
    <>
      <EmailField {...both} hint={hint} value={typed.email} />
      <EmailField {...both} again value={typed.email_again} />
    </>
  );
}
