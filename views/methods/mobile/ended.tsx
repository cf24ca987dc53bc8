// A request that nobody can confirm any more: why, and how she goes on.

import type { Door } from "../../../domain/door.ts";
import type { Rejection } from "../../../domain/mobile/request.ts";
import { ActionButton, Buttons, Form, LinkButton } from "../../parts/form.tsx";
import { cancelWords } from "../../signin/asks.tsx";
import type { Text } from "../../text/text.ts";

interface EndedProps {
  readonly t: Text;
  readonly why: Rejection | "expired";
  readonly action: string;
  /** Where a PIN is asked for; null where this visit knows whose it is, and a button does. */
  readonly pin: string | null;
  readonly hall: string;
  readonly door: Door;
}

export function RequestEnded({ t, why, action, pin, hall, door }: EndedProps) {
  const { title, text } = t.mobile.ended[why];
  return (
    <>
      <Form action={action}>
        <h1>{title}</h1>
        <p>{text}</p>
        <Buttons>
          <ActionButton action="again">{t.mobile.ended.again}</ActionButton>
          {pin
            ? <LinkButton href={pin} look="quiet">{t.mobile.pin}</LinkButton>
            : (
              <ActionButton action="sms" look="quiet">
                {t.mobile.pin}
              </ActionButton>
            )}
        </Buttons>
      </Form>
      <form method="post" action={hall}>
        <ActionButton action="cancel" look="quiet">
          {cancelWords(t, door)}
        </ActionButton>
      </form>
    </>
  );
}
