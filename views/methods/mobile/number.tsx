// The number that she types into the app: it stands on this screen alone, so whoever is not before it cannot confirm (demands B.5, 37).

import { ActionButton, Button, Buttons, Form } from "../../parts/form.tsx";
import { Digits } from "../../parts/notice.tsx";
import {
  Compare,
  GoodUntil,
  Refreshing,
  Waiter,
  type WaitingProps,
} from "./common.tsx";

interface NumberProps extends WaitingProps {
  /** A notice went to her phone; else she opens the app by herself. */
  readonly told: boolean;
  readonly wait: string;
  readonly everySeconds: number;
}

export function TypeNumber(props: NumberProps) {
  const { t, action, request, told } = props;
  const words = t.mobile.number;
  return (
    <Form action={action}>
      <h1>{words.title}</h1>
      <p>{told ? words.told : words.open}</p>
      <Digits digits={request.digits} />
      <Compare {...props} />
      <GoodUntil {...props} />
      <Refreshing {...props} />
      <Waiter {...props} />
      <Buttons>
        <Button>{t.mobile.confirmed}</Button>
        <ActionButton action="sms" look="quiet">{t.mobile.pin}</ActionButton>
        <ActionButton action="qr" look="quiet">{words.qr}</ActionButton>
        <ActionButton action="again" look="quiet">{words.again}</ActionButton>
      </Buttons>
    </Form>
  );
}
