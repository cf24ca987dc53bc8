// Phone and e-mail, twice each, and the conditions in a few lines.

import type {
  ContactTrouble,
  TypedContact,
} from "../../domain/registration/contact.ts";
import type { ShownName } from "../../domain/registration/visit.ts";
import { Checkbox } from "../parts/choice.tsx";
import { EmailFields, PhoneFields } from "../parts/contact_fields.tsx";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Button, Form } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

interface AskContactProps {
  readonly t: Text;
  readonly action: string;
  /** What she showed; null for whoever comes by letter. */
  readonly certificate: ShownName | null;
  /** She comes with a letter, and had more than a letter gives. */
  readonly lowers: boolean;
  readonly typed: TypedContact;
  readonly problems: readonly ContactTrouble[];
}

export function AskContact(props: AskContactProps) {
  const { t, action, certificate, lowers, typed, problems } = props;
  const words = t.register.contact;
  const errors: FieldError[] = problems.map((trouble) => ({
    field: trouble.field,
    message: say(t, trouble),
  }));
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
      {lowers && (
        <Notice kind="care">
          <p>{t.account.phone.lowers}</p>
        </Notice>
      )}
      <PhoneFields t={t} typed={typed} errors={errors} />
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
