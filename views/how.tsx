// The four steps of a sign-in (PO-33, GW-01), the methods, and what to do when something fails.

import type { PortalProps } from "./home.tsx";
import { Details } from "./parts/notice.tsx";

export function How({ t, policy }: PortalProps) {
  const { steps, methods, trouble, title, lead } = t.how;
  const { pin, letter, limits } = policy;
  const wait = limits.contrastPerDocument.seconds / 60;
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <h2>{steps.title}</h2>
      <ol class="numbered">
        {steps.list.map((step) => (
          <li>
            <h3>{step.title}</h3>
            <p>{step.body}</p>
          </li>
        ))}
      </ol>
      <h2>{methods.title}</h2>
      <h3>{methods.pin.title}</h3>
      <p>{methods.pin.body(pin.digits, pin.seconds / 60, pin.tries)}</p>
      <p>{methods.pin.need}</p>
      <h2>{trouble.title}</h2>
      <Details summary={trouble.sms.title}>
        <List items={trouble.sms.steps(pin.resendAfterSeconds)} />
      </Details>
      <Details summary={trouble.mismatch.title}>
        <List items={trouble.mismatch.steps} />
        <p>{trouble.mismatch.wait(wait)}</p>
      </Details>
      <Details summary={trouble.letter.title}>
        <p>{trouble.letter.body(letter.postDays, letter.validDays)}</p>
      </Details>
      <Details summary={trouble.level.title}>
        <p>{trouble.level.body}</p>
      </Details>
      <Details summary={trouble.message.title}>
        <p>{trouble.message.body}</p>
      </Details>
    </>
  );
}

function List(props: { items: readonly string[] }) {
  return <ul>{props.items.map((item) => <li>{item}</li>)}</ul>;
}
