// The page that asks for the SMS code beside a password.

import type { Language } from "../../domain/language.ts";
import type { SentCode } from "../../domain/signin.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { CodeField } from "../parts/field.tsx";
import { ActionButton, Button, LiveForm } from "../parts/form.tsx";
import { atTime, untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

export type PasswordCodeTrouble =
  | { readonly kind: "empty" | "not-a-code" | "spent" | "too-soon" }
  | { readonly kind: "wrong"; readonly triesLeft: number };

interface EnterPasswordCodeProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly sent: SentCode;
  readonly digits: number;
  readonly trouble: PasswordCodeTrouble | null;
}

export function EnterPasswordCode(props: EnterPasswordCodeProps) {
  const { t, language, action, sent, digits, trouble } = props;
  const words = t.password.code;
  const errors = trouble
    ? [{ field: "code", message: say(props, trouble) }]
    : [];
  const until = untilTime(language, new Date(sent.expiresAt));
  return (
    <LiveForm action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.sent(sent.to, until)}</p>
      <CodeField
        t={t}
        name="code"
        label={words.label(digits)}
        hint={words.hint}
        errors={errors}
      />
      <Button>{words.go}</Button>
      <ActionButton action="again" look="quiet">{words.again}</ActionButton>
    </LiveForm>
  );
}

function say(
  { t, language, sent, digits }: EnterPasswordCodeProps,
  trouble: PasswordCodeTrouble,
): string {
  const words = t.password.code;
  switch (trouble.kind) {
    case "empty":
      return t.fields.code.empty;
    case "not-a-code":
      return t.fields.code.notACode(digits);
    case "wrong":
      return words.wrong(trouble.triesLeft);
    case "spent":
      return words.spent;
    case "too-soon":
      return words.tooSoon(atTime(language, new Date(sent.againAt)));
  }
}
