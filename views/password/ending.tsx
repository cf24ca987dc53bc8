// Her password ends soon: told on the way, and no obstacle (PM-32).

import { ActionButton, Buttons, Form } from "../parts/form.tsx";
import type { Text } from "../text/text.ts";

interface PasswordEndingProps {
  readonly t: Text;
  readonly action: string;
  readonly days: number;
}

export function PasswordEnding({ t, action, days }: PasswordEndingProps) {
  const words = t.password.ending;
  return (
    <Form action={action}>
      <h1>{words.title}</h1>
      <p>{words.days(days)} {words.text}</p>
      <Buttons>
        <ActionButton action="change-password">{words.change}</ActionButton>
        <ActionButton action="later" look="quiet">{words.later}</ActionButton>
      </Buttons>
    </Form>
  );
}
