// The code that the person reads aloud from her phone.

import type { ServingStage } from "../../../domain/desk/serving.ts";
import type { Language } from "../../../domain/language.ts";
import { type CodeTrouble, sayCodeTrouble } from "../../parts/code_trouble.ts";
import { ErrorSummary } from "../../parts/errors.tsx";
import { CodeField } from "../../parts/field.tsx";
import { ActionButton, Button, Buttons, LiveForm } from "../../parts/form.tsx";
import { Notice } from "../../parts/notice.tsx";
import { atTime, untilTime } from "../../text/dates.ts";
import type { Text } from "../../text/text.ts";

interface EnterSpokenCodeProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly stage: Pick<ServingStage & { kind: "code" }, "sent" | "inUse">;
  readonly served: "register" | "raise";
  readonly digits: number;
  readonly trouble?: CodeTrouble;
}

export function EnterSpokenCode(props: EnterSpokenCodeProps) {
  const { t, language, action, stage, served, trouble } = props;
  const words = t.desk.register.code;
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
          <p>{words.inUse}</p>
        </Notice>
      )}
      <CodeField
        t={t}
        name="code"
        label={t.register.code.label(props.digits)}
        hint={words.hint}
        errors={errors}
      />
      <Button>{words.next[served]}</Button>
      <Buttons>
        <ActionButton action="again" look="quiet">{words.again}</ActionButton>
        {served === "register" && (
          <ActionButton action="change" look="quiet">
            {words.change}
          </ActionButton>
        )}
      </Buttons>
    </LiveForm>
  );
}

function say(props: EnterSpokenCodeProps, trouble: CodeTrouble): string {
  const { t, language, stage } = props;
  return trouble.kind === "too-soon"
    ? t.desk.register.code.tooSoon(
      atTime(language, new Date(stage.sent.againAt)),
    )
    : sayCodeTrouble({ ...props, sent: stage.sent }, trouble);
}
