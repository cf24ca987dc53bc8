// The page that asks for the code that proves the phone.

import type { Language } from "../../domain/language.ts";
import type { VisitStage } from "../../domain/registration/visit.ts";
import { CodeForm } from "../code_form.tsx";
import { type CodeTrouble, sayCodeTrouble } from "../parts/code_trouble.ts";
import { ActionButton, Button, Buttons } from "../parts/form.tsx";
import { HelpLink } from "../parts/help_link.tsx";
import { untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

export type PhoneCodeTrouble = CodeTrouble | { readonly kind: "letter-spent" };

interface EnterPhoneCodeProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly stage: VisitStage & { kind: "code" };
  readonly digits: number;
  readonly trouble?: PhoneCodeTrouble;
}

export function EnterPhoneCode(props: EnterPhoneCodeProps) {
  const { t, language, action, stage, digits, trouble } = props;
  const words = t.register.code;
  const recording = stage.ground.kind === "recording";
  const until = untilTime(language, new Date(stage.sent.expiresAt));
  const inUse = recording ? t.video.inUse : words.inUse;
  return (
    <CodeForm
      {...{ t, action, digits }}
      title={words.title}
      sent={words.sent(stage.sent.to, until)}
      hint={words.hint}
      care={stage.inUse ? inUse : null}
      problem={trouble ? say(props, trouble) : null}
    >
      <Button>{recording ? t.video.start.next : words.go}</Button>
      <Buttons>
        <ActionButton action="again" look="quiet">{words.again}</ActionButton>
        <ActionButton action="change" look="quiet">{words.change}</ActionButton>
      </Buttons>
      <HelpLink t={t} language={language} trouble="sms" />
    </CodeForm>
  );
}

function say(props: EnterPhoneCodeProps, trouble: PhoneCodeTrouble): string {
  return trouble.kind === "letter-spent"
    ? props.t.register.code.letterSpent
    : sayCodeTrouble({ ...props, sent: props.stage.sent }, trouble);
}
