// The end at the desk: the receipt to print and hand over, or why it cannot be done.

import type { ServingStop } from "../../../domain/desk/serving.ts";
import type { Language } from "../../../domain/language.ts";
import { Buttons, LinkButton } from "../../parts/form.tsx";
import { Panel } from "../../parts/notice.tsx";
import { untilDay } from "../../text/dates.ts";
import type { Text } from "../../text/text.ts";

interface ServedProps {
  readonly t: Text;
  readonly language: Language;
  readonly title: string;
  /** Where the receipt is to be printed from. */
  readonly receipt: string;
  readonly minor: boolean;
  /** Another person had the phone until now. */
  readonly moved: boolean;
}

export function Served(props: ServedProps) {
  const { t, language, title, receipt, minor, moved } = props;
  const words = t.desk.register.done;
  return (
    <section id="step">
      <Panel title={title}>
        <p>{words.level}</p>
      </Panel>
      <h2>{words.handOver}</h2>
      <p>{minor ? words.receiptMinor : words.receipt}</p>
      <Buttons>
        <LinkButton href={`${receipt}/pdf`}>{words.pdf}</LinkButton>
        <LinkButton href={receipt} look="quiet">{words.html}</LinkButton>
      </Buttons>
      <h2>{words.tell}</h2>
      <ul>
        <li>{words.activation}</li>
        <li>{words.csv}</li>
        <li>{words.sms}</li>
        {moved && <li>{words.moved}</li>}
      </ul>
      <LinkButton href={`/${language}/desk`} look="quiet">
        {t.desk.person.another}
      </LinkButton>
    </section>
  );
}

interface ServingStoppedProps {
  readonly t: Text;
  readonly language: Language;
  readonly stop: ServingStop;
  /** Her record's address. */
  readonly record: string;
}

export function ServingStopped(props: ServingStoppedProps) {
  const { t, language, stop, record } = props;
  const words = t.desk.register.stopped;
  return (
    <section id="step">
      <h1>{words[stop.kind].title}</h1>
      <p>
        {stop.kind === "document-expired"
          ? words[stop.kind].text(untilDay(language, stop.validUntil))
          : words[stop.kind].text}
      </p>
      <LinkButton href={record} look="quiet">{words.record}</LinkButton>
    </section>
  );
}
