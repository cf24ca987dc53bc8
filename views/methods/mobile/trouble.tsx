// No request reached her phone: why, and the other ways.

import type { Language } from "../../../domain/language.ts";
import type { WaitingStage } from "../../../domain/signin.ts";
import { ActionButton, Buttons, Form, LinkButton } from "../../parts/form.tsx";
import { atTime, untilTime } from "../../text/dates.ts";
import type { Text } from "../../text/text.ts";

interface TroubleProps {
  readonly t: Text;
  readonly language: Language;
  readonly stage: Exclude<WaitingStage, { kind: "sent" }>;
  readonly action: string;
}

export function NumberTrouble(props: TroubleProps) {
  const { t, language, stage, action } = props;
  const words = t.mobile.trouble;
  return (
    <Form action={action}>
      <h1>{words[stage.kind].title}</h1>
      <p>{say(props)}</p>
      <Buttons>
        {stage.kind === "busy" && (
          <ActionButton action="replace">{words.busy.replace}</ActionButton>
        )}
        <ActionButton
          action="sms"
          {...(stage.kind === "busy" && { look: "quiet" })}
        >
          {t.mobile.pin}
        </ActionButton>
        {stage.kind === "no-device" && (
          <LinkButton href={`/${language}/app`} look="quiet">
            {words["no-device"].activate}
          </LinkButton>
        )}
        {stage.kind === "paused" && (
          <ActionButton action="qr" look="quiet">
            {t.mobile.number.qr}
          </ActionButton>
        )}
      </Buttons>
    </Form>
  );
}

function say({ t, language, stage }: TroubleProps): string {
  const words = t.mobile.trouble;
  switch (stage.kind) {
    case "no-device":
      return words["no-device"].text;
    case "busy":
      return words.busy.text(untilTime(language, new Date(stage.until)));
    case "paused":
      return words.paused.text(atTime(language, new Date(stage.until)));
  }
}
