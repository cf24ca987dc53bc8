// "This was not me": what happens when she says so, and that it has happened.

import { type MethodName, methods } from "../../domain/methods/all.ts";
import type { Device } from "../../domain/mobile/device.ts";
import { Button, Form } from "../parts/form.tsx";
import { Panel } from "../parts/notice.tsx";
import { Back, type OwnPageProps, ToPortal } from "./back.tsx";
import { methodNamesIn } from "../text/method_names.ts";

interface AskReportProps extends OwnPageProps {
  /** Of the use that was not hers; null where she cannot tell. */
  readonly method: MethodName | null;
  /** What does not identify her any more from then on. */
  readonly stopped: readonly MethodName[];
  /** Her phone, where it goes with it. */
  readonly goes: Pick<Device, "name"> | null;
}

export function AskReport(
  { t, language, method, stopped, goes }: AskReportProps,
) {
  const words = t.account.report;
  const byCertificate = method === null || methods[method].byCertificate;
  return (
    <Form action={`/${language}/account/report`}>
      <h1>{words.title}</h1>
      <p>
        {words.when} <a href={`/${language}/account/history`}>{words.look}</a>
      </p>
      <h2>{words.then}</h2>
      <ul>
        {words.effects.map((effect) => <li>{effect}</li>)}
        {goes && <li>{t.device.own.goes(goes.name)}</li>}
        {stopped.length > 0 && <li>{words.stops(methodNamesIn(t, stopped))}
        </li>}
        {byCertificate && <li>{words.revoke}</li>}
      </ul>
      {method && <input type="hidden" name="method" value={method} />}
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
      <ul>
        {words.nextList.map((line) => <li>{line}</li>)}
        <li>{words.revoke}</li>
      </ul>
      <ToPortal t={t} language={language} />
    </section>
  );
}
