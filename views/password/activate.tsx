// The page that asks for document, e-mail address and activation code.

import type { SymbolsProblem } from "../../domain/codes.ts";
import type { EmailProblem } from "../../domain/email.ts";
import type { Language } from "../../domain/language.ts";
import type { NifProblem } from "../../domain/nif.ts";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { Button, Form } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import { documentErrors, DocumentField } from "../signin/claims.tsx";
import type { Text } from "../text/text.ts";
import { NoCode } from "./hub.tsx";

/** Two pages that ask alike: what for, they say. */
export type AskedFor = "activate" | "forgotten";

export interface ActivationProblems {
  readonly document?: NifProblem;
  readonly email?: EmailProblem;
  /** `refused`: the three do not go together, or are nobody's; one answer (law 7). */
  readonly code?: SymbolsProblem | "mistyped" | "refused";
}

interface AskActivationProps {
  readonly t: Text;
  readonly language: Language;
  readonly asked: AskedFor;
  /** Of the activation code. */
  readonly length: number;
  readonly typed: { readonly document: string; readonly email: string };
  readonly problems: ActivationProblems;
  readonly byCertificate: boolean;
  /** Too many wrong SMS codes led here (PM-11). */
  readonly startAgain: boolean;
}

export function AskActivation(props: AskActivationProps) {
  const { t, language, asked, typed, startAgain } = props;
  const words = t.password;
  const errors = errorsOf(props);
  return (
    <Form action={`/${language}/password/${asked}`}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words[asked].title}</h1>
      {startAgain && (
        <Notice kind="care">
          <p>{words.code.startAgain}</p>
        </Notice>
      )}
      <p>{words[asked].intro}</p>
      <DocumentField t={t} typed={typed.document} errors={errors} />
      <Field
        t={t}
        name="email"
        label={t.fields.email.label}
        hint={words.activate.emailHint}
        value={typed.email}
        type="email"
        inputmode="email"
        autocomplete="email"
        errors={errors}
      />
      <Field
        t={t}
        name="activation_code"
        label={words.activate.codeLabel}
        hint={words.activate.codeHint(props.length)}
        autocomplete="off"
        autocapitalize="characters"
        errors={errors}
      />
      <Button>{words[asked].go}</Button>
      {asked === "forgotten" && props.byCertificate && (
        <p>
          {words.forgotten.certificate}{" "}
          <a href={`/${language}/account/password?by=certificate`}>
            {words.forgotten.certificateGo}
          </a>
        </p>
      )}
      <NoCode t={t} language={language} />
    </Form>
  );
}

function errorsOf(
  { t, problems, length }: AskActivationProps,
): readonly FieldError[] {
  const { email, code } = problems;
  return [
    ...documentErrors(t, problems.document),
    ...(email
      ? [{ field: "email", message: t.fields.email.problems[email] }]
      : []),
    ...(code
      ? [{ field: "activation_code", message: sayCode(t, code, length) }]
      : []),
  ];
}

function sayCode(
  t: Text,
  problem: NonNullable<ActivationProblems["code"]>,
  length: number,
): string {
  const words = t.password.activate;
  switch (problem) {
    case "refused":
      return words.refused;
    case "mistyped":
      return words.mistyped;
    case "wrong-length":
      return words.codeProblems[problem](length);
    default:
      return words.codeProblems[problem];
  }
}
