// Sheets of what one fills in: empty, filled in, and wrong.

import { Checkbox, Radios } from "../parts/choice.tsx";
import {
  EmailField,
  EmailFields,
  PhoneField,
  PhoneFields,
} from "../parts/contact_fields.tsx";
import { ContrastField } from "../parts/contrast_field.tsx";
import { CsvField } from "../parts/csv_field.tsx";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { CodeField, Field } from "../parts/field.tsx";
import { PasswordField, ShowPassword } from "../parts/password_field.tsx";
import type { Text } from "../text/text.ts";
import type { Sheet } from "./sheets.tsx";

interface Typed {
  readonly document: string;
  readonly contrast: string;
  readonly phone: string;
  readonly phone_again: string;
  readonly email: string;
  readonly email_again: string;
  readonly accept: string;
  readonly who: string;
  /** Null where it is hidden. */
  readonly password: string | null;
}

const nothing: Typed = {
  document: "",
  contrast: "",
  phone: "",
  phone_again: "",
  email: "",
  email_again: "",
  accept: "",
  who: "",
  password: null,
};

const filled: Typed = {
  document: "12345678Z",
  contrast: "20-05-2031",
  phone: "600 111 222",
  phone_again: "600 111 222",
  email: "ana@example.org",
  email_again: "ana@example.org",
  accept: "yes",
  who: "current",
  password: "three short words",
};

export function fieldSheets(t: Text): readonly Sheet[] {
  const errors = [
    ...["document", "code", "csv", "contrast", "phone", "phone_again"],
    ...["email", "email_again", "password", "accept", "who"],
  ].map((field) => ({ field, message: `What is wrong with ${field}` }));
  return [
    {
      name: "empty",
      title: "Fields, empty",
      examples: fields(t, { state: "empty", typed: nothing, errors: [] }),
    },
    {
      name: "filled",
      title: "Fields, filled in",
      examples: [
        ...fields(t, { state: "filled in", typed: filled, errors: [] }),
        {
          part: "ShowPassword",
          state: "shown",
          view: <ShowPassword t={t} shown />,
        },
      ],
    },
    {
      name: "wrong",
      title: "Fields, wrong",
      before: <ErrorSummary t={t} errors={errors} />,
      examples: [
        ...fields(t, { state: "wrong", typed: nothing, errors }),
        {
          part: "ErrorSummary",
          state: "first of all",
          view: <p>It stands on this sheet.</p>,
        },
        {
          part: "FieldMessage",
          state: "at each field",
          view: <p>It stands on this sheet.</p>,
        },
        {
          part: "ShowPassword",
          state: "hidden",
          view: <ShowPassword t={t} shown={false} />,
        },
      ],
    },
    {
      name: "others",
      title: "Fields of other kinds",
      examples: [
        {
          part: "Field",
          state: "short, with nothing to add",
          view: (
            <Field
              t={t}
              name="short"
              label="Number"
              autocomplete="off"
              width="short"
            />
          ),
        },
        {
          part: "CodeField",
          state: "with letters, from another screen",
          view: (
            <CodeField
              t={t}
              name="code"
              label="Code"
              hint="It is on the other screen."
              letters
              elsewhere
            />
          ),
        },
        {
          part: "PhoneField",
          state: "typed by an officer",
          view: <PhoneField t={t} value="" errors={[]} byOfficer />,
        },
        {
          part: "EmailField",
          state: "typed by an officer",
          view: <EmailField t={t} value="" errors={[]} byOfficer />,
        },
        {
          part: "ContrastField",
          state: "support number",
          view: (
            <ContrastField t={t} asked="support-number" typed="" errors={[]} />
          ),
        },
      ],
    },
  ];
}

function fields(
  t: Text,
  { state, typed, errors }: {
    readonly state: string;
    readonly typed: Typed;
    readonly errors: readonly FieldError[];
  },
): Sheet["examples"] {
  const views = {
    Field: (
      <Field
        t={t}
        name="document"
        label={t.fields.document.label}
        hint={t.fields.document.hint}
        value={typed.document}
        autocomplete="username"
        width="medium"
        errors={errors}
      />
    ),
    CodeField: (
      <CodeField
        t={t}
        name="code"
        label="PIN"
        hint="Six digits"
        errors={errors}
      />
    ),
    CsvField: <CsvField t={t} label="CSV" length={16} errors={errors} />,
    ContrastField: (
      <ContrastField
        t={t}
        asked={state === "wrong" ? "issue-date" : "validity-date"}
        typed={typed.contrast}
        errors={errors}
      />
    ),
    PhoneFields: <PhoneFields t={t} typed={typed} errors={errors} />,
    EmailFields: <EmailFields t={t} typed={typed} errors={errors} />,
    PasswordField: (
      <PasswordField
        t={t}
        name="password"
        label="Password"
        errors={errors}
        autocomplete="current-password"
        shown={typed.password}
      />
    ),
    Checkbox: (
      <Checkbox
        t={t}
        name="accept"
        label="I accept the conditions"
        hint="They are short."
        value={typed.accept}
        errors={errors}
      />
    ),
    Radios: (
      <Radios
        t={t}
        name="who"
        legend="Which is your case?"
        choices={[
          { value: "current", label: "I have a DNI", hint: "Or a NIE" },
          { value: "none", label: "I have neither" },
        ]}
        value={typed.who}
        errors={errors}
      />
    ),
  };
  return Object.entries(views).map(([part, view]) => ({ part, state, view }));
}
