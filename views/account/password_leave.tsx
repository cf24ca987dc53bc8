// Leaving Cl@ve Permanente: whether she is sure, and that it is done (PM-54).

import { Button, Buttons, Form, LinkButton } from "../parts/form.tsx";
import { Panel } from "../parts/notice.tsx";
import { Back, type OwnPageProps } from "./back.tsx";

export function LeavePassword({ t, language }: OwnPageProps) {
  const words = t.password.leave;
  return (
    <Form action={`/${language}/account/password/leave`}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Buttons>
        <Button>{words.go}</Button>
        <LinkButton href={`/${language}/account`} look="quiet">
          {words.stay}
        </LinkButton>
      </Buttons>
    </Form>
  );
}

/** Seen without a session too: hers may have ended with it. */
export function PasswordLeft({ t, language }: OwnPageProps) {
  const words = t.password.leave;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      <Back t={t} language={language} />
    </section>
  );
}
