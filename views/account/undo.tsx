// Taking a change of e-mail back: asked, done, or too late.

import { Button, Form } from "../parts/form.tsx";
import { Panel } from "../parts/notice.tsx";
import { type OwnPageProps, ToPortal } from "./back.tsx";

interface UndoPageProps extends OwnPageProps {
  readonly state: "open" | "undone" | "dead";
  readonly action: string;
}

export function UndoPage({ t, language, state, action }: UndoPageProps) {
  const { title, text } = t.account.undo[state];
  switch (state) {
    case "open":
      return (
        <Form action={action}>
          <h1>{title}</h1>
          <p>{text}</p>
          <Button>{t.account.undo.go}</Button>
        </Form>
      );
    case "undone":
      return (
        <section id="step">
          <Panel title={title}>
            <p>{text}</p>
          </Panel>
          <ToPortal t={t} language={language} />
        </section>
      );
    case "dead":
      return (
        <section id="step">
          <h1>{title}</h1>
          <p>{text}</p>
          <ToPortal t={t} language={language} />
        </section>
      );
  }
}
