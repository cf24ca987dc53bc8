// Her phone has read the code: what to look at there.

import {
  ActionButton,
  Button,
  Buttons,
  Form,
  LinkButton,
} from "../../parts/form.tsx";
import { Digits } from "../../parts/notice.tsx";
import {
  Compare,
  GoodUntil,
  Refreshing,
  Waiter,
  type WaitingProps,
} from "./common.tsx";

interface FollowProps extends WaitingProps {
  readonly wait: string;
  readonly everySeconds: number;
  readonly pin: string;
}

export function FollowOnPhone(props: FollowProps) {
  const { t, action, request, pin } = props;
  const words = t.mobile.follow;
  return (
    <Form action={action}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Compare {...props} />
      <Digits digits={request.digits} />
      <GoodUntil {...props} />
      <Refreshing {...props} />
      <Waiter {...props} />
      <Buttons>
        <Button>{t.mobile.confirmed}</Button>
        <LinkButton href={pin} look="quiet">{t.mobile.pin}</LinkButton>
        <ActionButton action="again" look="quiet">
          {t.mobile.qr.again}
        </ActionButton>
      </Buttons>
    </Form>
  );
}
