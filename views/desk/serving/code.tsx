// The code that the person reads aloud from her phone.

import type { ServingStage } from "../../../domain/desk/serving.ts";
import type { Language } from "../../../domain/language.ts";
import { ErrorSummary } from "../../parts/errors.tsx";
import { CodeField } from "../../parts/field.tsx";
import { ActionButton, Button, Buttons, LiveForm } from "../../parts/form.tsx";
import { Notice } from "../../parts/notice.tsx";
import { atTime, untilTime } from "../../text/dates.ts";
import type { Text } from "../../text/text.ts";

export type SpokenCodeTrouble =
  | { readonly kind: "empty" | "not-a-code" | "spent" | "too-soon" }
  | { readonly kind: "wrong"; readonly triesLeft: number };

interface EnterSpokenCodeProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly stage: Pick<ServingStage & { kind: "code" }, "sent" | "inUse">;
  readonly served: "register" | "raise";
  readonly digits: number;
  readonly trouble?: SpokenCodeTrouble;
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

function say(props: EnterSpokenCodeProps, trouble: SpokenCodeTrouble): string {
  const { t, language, stage, digits } = props;
  switch (trouble.kind) {
    case "empty":
      return t.fields.code.empty;
    case "not-a-code":
      return t.fields.code.notACode(digits);
    case "wrong":
      return t.register.code.wrong(trouble.triesLeft);
    case "spent":
      return t.register.code.spent;
    case "too-soon":
      return t.desk.register.code.tooSoon(
        atTime(language, new Date(stage.sent.againAt)),
      );
  }
}
