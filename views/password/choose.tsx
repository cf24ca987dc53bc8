// Choosing a password: its rules before, and after a try each of them met or not, in words (4.3).

import type { ChoiceAnswer } from "../../domain/password/choose.ts";
import {
  type PasswordRule,
  passwordRules,
} from "../../domain/password/rules.ts";
import type { Policy } from "../../domain/policy.ts";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Button, Buttons, Form } from "../parts/form.tsx";
import { PasswordField, ShowPassword } from "../parts/password_field.tsx";
import type { Text } from "../text/text.ts";

export type ChoiceTrouble = ChoiceAnswer & { kind: "broken" | "mistyped" };

interface ChooseNewPasswordProps {
  readonly t: Text;
  readonly action: string;
  readonly policy: Policy["password"];
  /** Why she chooses one now, where she did not come for it. */
  readonly why?: "expired";
  readonly shown: string | null;
  readonly trouble: ChoiceTrouble | null;
}

export function ChooseNewPassword(props: ChooseNewPasswordProps) {
  const { t, action, why } = props;
  const words = t.password.choose;
  const errors = choiceErrors(t, props.trouble);
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      {why && <p>{words[why]}</p>}
      <NewPasswordFields {...props} errors={errors} />
      <Buttons>
        <Button>{words.go}</Button>
        <ShowPassword t={t} shown={props.shown !== null} />
      </Buttons>
    </Form>
  );
}

type FieldsProps =
  & Pick<ChooseNewPasswordProps, "t" | "policy" | "shown" | "trouble">
  & { readonly errors: readonly FieldError[] };

export function NewPasswordFields(props: FieldsProps) {
  const { t, policy, shown, trouble, errors } = props;
  const { field, choose } = t.password;
  const common = { t, errors, shown, autocomplete: "new-password" } as const;
  return (
    <>
      <h2>{choose.rulesTitle}</h2>
      <ul>
        {passwordRules.map((rule) => (
          <li>
            {met(t, rule, trouble)}
            {choose.rules[rule](policy)}
          </li>
        ))}
      </ul>
      <p class="hint">{choose.advice}</p>
      <PasswordField {...common} name="new_password" label={field.newLabel} />
      <PasswordField
        {...common}
        name="new_password_again"
        label={field.againLabel}
      />
    </>
  );
}

/** Only once there is something to judge. */
function met(t: Text, rule: PasswordRule, trouble: ChoiceTrouble | null) {
  if (trouble?.kind !== "broken") return null;
  const { choose } = t.password;
  const broken = trouble.rules.includes(rule);
  return (
    <>
      <strong>{broken ? choose.notMet : choose.met}:</strong>
      {" "}
    </>
  );
}

export function choiceErrors(
  t: Text,
  trouble: ChoiceTrouble | null,
): readonly FieldError[] {
  const { field, choose } = t.password;
  if (trouble === null) return [];
  if (trouble.kind === "broken") {
    return [{ field: "new_password", message: choose.broken }];
  }
  return trouble.problem === "empty"
    ? [{ field: "new_password", message: field.newEmpty }]
    : [{ field: "new_password_again", message: field.different }];
}
