// Another password, by whoever is in: with the one that she has, or by certificate (PM-50, PM-51).

import type { Policy } from "../../domain/policy.ts";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Button, Buttons, Form } from "../parts/form.tsx";
import { PasswordField, ShowPassword } from "../parts/password_field.tsx";
import {
  choiceErrors,
  type ChoiceTrouble,
  NewPasswordFields,
} from "../password/choose.tsx";
import { Back, type OwnPageProps } from "./back.tsx";

export interface ShownPasswords {
  readonly password: string;
  readonly fresh: string;
}

interface ChangePasswordProps extends OwnPageProps {
  readonly action: string;
  readonly policy: Policy["password"];
  /** She has shown a certificate: it takes nothing else. */
  readonly byCertificate: boolean;
  /** Whether she has none yet. */
  readonly first: boolean;
  /** Whether this Clave asks for certificates. */
  readonly certificates: boolean;
  readonly shown: ShownPasswords | null;
  /** Of the present one. */
  readonly problem: "empty" | "refused" | null;
  readonly trouble: ChoiceTrouble | null;
}

export function ChangePassword(props: ChangePasswordProps) {
  const { t, language, byCertificate, shown } = props;
  const { change, choose, field, signin } = t.password;
  const errors = errorsOf(props);
  return (
    <Form action={props.action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{props.first ? choose.title : change.title}</h1>
      <p>{byCertificate ? change.withCertificate : change.withFormer}</p>
      {!byCertificate && (
        <PasswordField
          t={t}
          name="password"
          label={field.former}
          errors={errors}
          autocomplete="current-password"
          shown={shown && shown.password}
        />
      )}
      <NewPasswordFields
        {...props}
        shown={shown && shown.fresh}
        errors={errors}
      />
      <Buttons>
        <Button>{choose.go}</Button>
        <ShowPassword t={t} shown={shown !== null} />
      </Buttons>
      {!byCertificate && shown === null && (
        <ul class="links">
          {props.certificates && (
            <li>
              <a href={`/${language}/account/password?by=certificate`}>
                {change.certificateGo}
              </a>
            </li>
          )}
          <li>
            <a href={`/${language}/password/forgotten`}>{signin.forgotten}</a>
          </li>
        </ul>
      )}
      {shown === null && <Back t={t} language={language} />}
    </Form>
  );
}

function errorsOf(
  { t, problem, trouble }: ChangePasswordProps,
): readonly FieldError[] {
  const { change, field } = t.password;
  const message = problem === "empty" ? field.empty : change.refused;
  return [
    ...(problem ? [{ field: "password", message }] : []),
    ...choiceErrors(t, trouble),
  ];
}
