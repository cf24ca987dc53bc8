// "This was not me": what happens when she says so, and that it has happened.

import { Button, Form } from "../parts/form.tsx";
import { Panel } from "../parts/notice.tsx";
import { Back, type OwnPageProps, ToPortal } from "./back.tsx";

export function AskReport({ t, language }: OwnPageProps) {
  const words = t.account.report;
  return (
    <Form action={`/${language}/account/report`}>
      <h1>{words.title}</h1>
      <p>
        {words.when} <a href={`/${language}/account/history`}>{words.look}</a>
      </p>
      <h2>{words.then}</h2>
      <ul>{words.effects.map((effect) => <li>{effect}</li>)}</ul>
      <Button>{words.go}</Button>
      <Back t={t} language={language} />
    </Form>
  );
}

export function Reported({ t, language }: OwnPageProps) {
  const words = t.account.report;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      <h2>{words.next}</h2>
      <ul>{words.nextList.map((line) => <li>{line}</li>)}</ul>
      <ToPortal t={t} language={language} />
    </section>
  );
}
