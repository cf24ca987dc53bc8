// Phone and e-mail: typed twice by whoever has them (RG-11), once by an officer.

import type { FieldError } from "./errors.tsx";
import { Field } from "./field.tsx";
import type { Text } from "../text/text.ts";

interface ContactFieldProps {
  readonly t: Text;
  readonly value: string;
  readonly errors: readonly FieldError[];
  readonly hint?: string;
  /** For somebody else: the browser of the desk fills in nobody's. */
  readonly byOfficer?: boolean;
}

export function PhoneField(props: ContactFieldProps) {
  return <ContactField {...props} kind="phone" />;
}

export function EmailField(props: ContactFieldProps) {
  return <ContactField {...props} kind="email" />;
}

interface TwiceProps<K extends Kind> {
  readonly t: Text;
  readonly typed: Readonly<Record<K | `${K}_again`, string>>;
  readonly errors: readonly FieldError[];
}

export function PhoneFields({ typed, ...both }: TwiceProps<"phone">) {
  const { hint } = both.t.fields.phone;
  return (
    <>
      <ContactField {...both} kind="phone" hint={hint} value={typed.phone} />
      <ContactField {...both} kind="phone" again value={typed.phone_again} />
    </>
  );
}

export function EmailFields({ typed, ...both }: TwiceProps<"email">) {
  const { hint } = both.t.fields.email;
  return (
    <>
      <ContactField {...both} kind="email" hint={hint} value={typed.email} />
      <ContactField {...both} kind="email" again value={typed.email_again} />
    </>
  );
}

type Kind = "phone" | "email";

const looks = {
  phone: { type: "tel", inputmode: "tel", width: "medium" },
  email: { type: "email", inputmode: "email" },
} as const;

function ContactField(
  { kind, again = false, byOfficer = false, ...props }: ContactFieldProps & {
    readonly kind: Kind;
    /** The second time. */
    readonly again?: boolean;
  },
) {
  const words = props.t.fields[kind];
  return (
    <Field
      {...props}
      {...looks[kind]}
      name={again ? `${kind}_again` : kind}
      label={again ? words.again : words.label}
      autocomplete={byOfficer ? "off" : looks[kind].type}
    />
  );
}
