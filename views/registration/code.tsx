// The page that asks for the code that proves the phone.

import type { Language } from "../../domain/language.ts";
import type { VisitStage } from "../../domain/registration/visit.ts";
import { type CodeTrouble, sayCodeTrouble } from "../parts/code_trouble.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { CodeField } from "../parts/field.tsx";
import { ActionButton, Button, Buttons, LiveForm } from "../parts/form.tsx";
import { HelpLink } from "../parts/help_link.tsx";
import { Notice } from "../parts/notice.tsx";
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
  const { t, language, action, stage, trouble } = props;
  const words = t.register.code;
  const recording = stage.ground.kind === "recording";
  const errors = trouble
    ? [{ field: "code", message: say(props, trouble) }]
    : [];
  const until = untilTime(language, new Date(stage.sent.expiresAt));
  return (
    <LiveForm action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.sent(stage.sent.to, until)}</p>
      {stage.inUse && (
        <Notice kind="care">
          <p>{recording ? t.video.inUse : words.inUse}</p>
        </Notice>
      )}
      <CodeField
        t={t}
        name="code"
        label={words.label(props.digits)}
        hint={words.hint}
        errors={errors}
      />
      <Button>{recording ? t.video.start.next : words.go}</Button>
      <Buttons>
        <ActionButton action="again" look="quiet">{words.again}</ActionButton>
        <ActionButton action="change" look="quiet">{words.change}</ActionButton>
      </Buttons>
      <HelpLink t={t} language={language} trouble="sms" />
    </LiveForm>
  );
}

function say(props: EnterPhoneCodeProps, trouble: PhoneCodeTrouble): string {
  return trouble.kind === "letter-spent"
    ? props.t.register.code.letterSpent
    : sayCodeTrouble({ ...props, sent: props.stage.sent }, trouble);
}
