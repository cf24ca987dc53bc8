// The phone, e-mail and language of whoever stands before the desk.

import type {
  OfficeContactTrouble,
  TypedOfficeContact,
} from "../../../domain/desk/contact.ts";
import { languages } from "../../../domain/language.ts";
import { languageNames } from "../../layout.tsx";
import { Radios } from "../../parts/choice.tsx";
import { EmailField, PhoneField } from "../../parts/contact_fields.tsx";
import { ErrorSummary, type FieldError } from "../../parts/errors.tsx";
import { Button, Form } from "../../parts/form.tsx";
import type { Text } from "../../text/text.ts";

interface AskOfficeContactProps {
  readonly t: Text;
  readonly action: string;
  readonly typed: TypedOfficeContact;
  readonly problems: readonly OfficeContactTrouble[];
}

export function AskOfficeContact(props: AskOfficeContactProps) {
  const { t, action, typed, problems } = props;
  const words = t.desk.register.contact;
  const errors: FieldError[] = problems.map((trouble) => ({
    field: trouble.field,
    message: say(t, trouble),
  }));
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <PhoneField
        t={t}
        byOfficer
        hint={words.phoneHint}
        value={typed.phone}
        errors={errors}
      />
      <EmailField
        t={t}
        byOfficer
        hint={words.emailHint}
        value={typed.email}
        errors={errors}
      />
      <Radios
        t={t}
        name="language"
        legend={words.language}
        choices={languages.map((value) => ({
          value,
          label: languageNames[value],
        }))}
        value={typed.language}
        errors={errors}
      />
      <Button>{words.next}</Button>
    </Form>
  );
}

function say(t: Text, trouble: OfficeContactTrouble): string {
  const words = t.desk.register.contact;
  switch (trouble.field) {
    case "phone":
      return trouble.problem === "own"
        ? words.ownPhone
        : t.fields.phone.problems[trouble.problem];
    case "email":
      return t.fields.email.problems[trouble.problem];
    case "language":
      return words.languageMissing;
  }
}
