// The page that asks for the SMS code beside a password.

import type { Language } from "../../domain/language.ts";
import type { SentCode } from "../../domain/signin.ts";
import { CodeForm } from "../code_form.tsx";
import { type CodeTrouble, sayCodeTrouble } from "../parts/code_trouble.ts";
import { ActionButton, Button, Buttons } from "../parts/form.tsx";
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
  const until = untilTime(language, new Date(sent.expiresAt));
  return (
    <CodeForm
      {...{ t, action, digits }}
      title={words.title}
      sent={words.sent(sent.to, until)}
      hint={words.hint}
      care={null}
      problem={trouble && sayCodeTrouble(props, trouble)}
    >
      <Buttons>
        <Button>{t.password.code.go}</Button>
        <ActionButton action="again" look="quiet">{words.again}</ActionButton>
      </Buttons>
      <HelpLink t={t} language={language} trouble="sms" />
    </CodeForm>
  );
}
