// Phone and e-mail, twice each, and the conditions in a few lines.

import type {
  ContactTrouble,
  TypedContact,
} from "../../domain/registration/contact.ts";
import type { ShownName } from "../../domain/registration/visit.ts";
import { Checkbox } from "../parts/choice.tsx";
import { EmailFields } from "../parts/email_fields.tsx";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { Button, Form } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

interface AskContactProps {
  readonly t: Text;
  readonly action: string;
  /** What she showed; null for whoever comes by letter. */
  readonly certificate: ShownName | null;
  readonly typed: TypedContact;
  readonly problems: readonly ContactTrouble[];
}

export function AskContact(props: AskContactProps) {
  const { t, action, certificate, typed, problems } = props;
  const words = t.register.contact;
  const errors: FieldError[] = problems.map((trouble) => ({
    field: trouble.field,
    message: say(t, trouble),
  }));
  const phone = {
    t,
    errors,
    type: "tel",
    inputmode: "tel",
    autocomplete: "tel",
    width: "medium",
  } as const;
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      {certificate?.differs && (
        <Notice>
          <p>
            {words.differs(`${certificate.givenName} ${certificate.surnames}`)}
          </p>
        </Notice>
      )}
      <Field
        {...phone}
        name="phone"
        label={t.fields.phone.label}
        hint={t.fields.phone.hint}
        value={typed.phone}
      />
      <Field
        {...phone}
        name="phone_again"
        label={t.fields.phone.again}
        value={typed.phone_again}
      />
      <EmailFields t={t} typed={typed} errors={errors} />
      <h2>{words.conditions}</h2>
      <ul>{words.conditionList.map((line) => <li>{line}</li>)}</ul>
      <Checkbox
        t={t}
        name="accept"
        label={t.fields.accept.label}
        value={typed.accept}
        errors={errors}
      />
      <Button>{words.next}</Button>
    </Form>
  );
}

function say(t: Text, trouble: ContactTrouble): string {
  switch (trouble.field) {
    case "phone":
      return t.fields.phone.problems[trouble.problem];
    case "phone_again":
      return t.fields.phone.different;
    case "email":
      return t.fields.email.problems[trouble.problem];
    case "email_again":
      return t.fields.email.different;
    case "accept":
      return t.fields.accept.missing;
  }
}
