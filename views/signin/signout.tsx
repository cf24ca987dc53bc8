// Closing the session.

import type { Language } from "../../domain/language.ts";
import { Button, Buttons, Form, LinkButton } from "../parts/form.tsx";
import { Panel } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

interface SignOutProps {
  readonly t: Text;
  readonly language: Language;
}

export function SignOut({ t, language }: SignOutProps) {
  const words = t.signin.signout;
  return (
    <Form action={`/${language}/signout`}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Buttons>
        <Button>{words.go}</Button>
        <LinkButton href={`/${language}`} look="quiet">{words.stay}</LinkButton>
      </Buttons>
    </Form>
  );
}

export function SignedOut({ t, language }: SignOutProps) {
  const words = t.signin.signout;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      <LinkButton href={`/${language}`} look="quiet">
        {t.register.done.home}
      </LinkButton>
    </section>
  );
}
