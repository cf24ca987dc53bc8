// The code that the person reads aloud from her phone.

import type { ServingStage } from "../../../domain/desk/serving.ts";
import type { Language } from "../../../domain/language.ts";
import { CodeForm } from "../../code_form.tsx";
import { type CodeTrouble, sayCodeTrouble } from "../../parts/code_trouble.ts";
import { ActionButton, Button, Buttons } from "../../parts/form.tsx";
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
  const { t, language, action, stage, served, digits, trouble } = props;
  const words = t.desk.register.code;
  const until = untilTime(language, new Date(stage.sent.expiresAt));
  return (
    <CodeForm
      {...{ t, action, digits }}
      title={words.title}
      sent={words.sent(stage.sent.to, until)}
      hint={words.hint}
      care={stage.inUse ? words.inUse : null}
      problem={trouble ? say(props, trouble) : null}
    >
      <Button>{words.next[served]}</Button>
      <Buttons>
        <ActionButton action="again" look="quiet">{words.again}</ActionButton>
        {served === "register" && (
          <ActionButton action="change" look="quiet">
            {words.change}
          </ActionButton>
        )}
      </Buttons>
    </CodeForm>
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
