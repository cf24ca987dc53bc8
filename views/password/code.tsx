// The page that asks for the SMS code beside a password.

import type { Language } from "../../domain/language.ts";
import type { SentCode } from "../../domain/signin.ts";
import { type CodeTrouble, sayCodeTrouble } from "../parts/code_trouble.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { CodeField } from "../parts/field.tsx";
import { ActionButton, Button, Buttons, LiveForm } from "../parts/form.tsx";
import { HelpLink } from "../parts/help_link.tsx";
import { untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface EnterPasswordCodeProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly sent: SentCode;
  readonly digits: number;
  readonly trouble: CodeTrouble | null;
}

export function EnterPasswordCode(props: EnterPasswordCodeProps) {
  const { t, language, action, sent, digits, trouble } = props;
  const words = t.register.code;
  const errors = trouble
    ? [{ field: "code", message: sayCodeTrouble(props, trouble) }]
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
      <Buttons>
        <Button>{t.password.code.go}</Button>
        <ActionButton action="again" look="quiet">{words.again}</ActionButton>
      </Buttons>
      <HelpLink t={t} language={language} trouble="sms" />
    </LiveForm>
  );
}
