// The page that asks for document and password together (PM-40).

import type { Language } from "../../domain/language.ts";
import type { NifProblem } from "../../domain/nif.ts";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Button, Buttons, Form } from "../parts/form.tsx";
import { PasswordField, ShowPassword } from "../parts/password_field.tsx";
import { documentErrors, DocumentField } from "../signin/claims.tsx";
import type { Text } from "../text/text.ts";

interface AskPasswordProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly typed: string;
  readonly documentProblem?: NifProblem;
  /** `refused`: wrong, locked, or of nobody; one answer (law 7). */
  readonly passwordProblem?: "empty" | "refused";
  readonly shown?: string | null;
}

export function AskPassword(props: AskPasswordProps) {
  const { t, language, action, typed, shown = null } = props;
  const words = t.password;
  const errors: readonly FieldError[] = [
    ...documentErrors(t, props.documentProblem),
    ...passwordErrors(t, props.passwordProblem),
  ];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.signin.title}</h1>
      <DocumentField t={t} typed={typed} errors={errors} />
      <PasswordField
        t={t}
        name="password"
        label={words.field.label}
        errors={errors}
        autocomplete="current-password"
        shown={shown}
      />
      <Buttons>
        <Button>{words.signin.go}</Button>
        <ShowPassword t={t} shown={shown !== null} />
      </Buttons>
      <ul class="links">
        <li>
          <a href={`/${language}/password/forgotten`}>
            {words.signin.forgotten}
          </a>
        </li>
        <li>
          <a href={`/${language}/password/activate`}>{words.signin.activate}</a>
        </li>
      </ul>
    </Form>
  );
}

function passwordErrors(
  t: Text,
  problem: AskPasswordProps["passwordProblem"],
): readonly FieldError[] {
  if (!problem) return [];
  const message = problem === "empty"
    ? t.password.field.empty
    : t.password.signin.refused;
  return [{ field: "password", message }];
}
