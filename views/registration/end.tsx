// How a registration ends: with the activation code, or with a reason and a way on.

import { inGroups } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import { lastDigits } from "../../domain/phone.ts";
import type { ReceiptFacts } from "../../domain/receipt.ts";
import type { VisitStop } from "../../domain/registration/visit.ts";
import { Buttons, LinkButton } from "../parts/form.tsx";
import { Keepsake, Panel } from "../parts/notice.tsx";
import { untilDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface RegisteredProps {
  readonly t: Text;
  readonly language: Language;
  readonly facts: ReceiptFacts;
  readonly csv: string;
  /** Another person had this phone until now. */
  readonly moved: boolean;
  /** Where the receipt is to be seen. */
  readonly receipt: string;
}

export function Registered(props: RegisteredProps) {
  const { t, language, facts, csv, moved, receipt } = props;
  const { activationCode, phone } = facts;
  const words = t.register.done;
  return (
    <section id="step">
      <Panel title={words.title}>
        <p>{words.level}</p>
      </Panel>
      {activationCode && (
        <>
          <h2>{words.codeTitle}</h2>
          <Keepsake>{inGroups(activationCode)}</Keepsake>
          <p>{words.codeText}</p>
        </>
      )}
      <h2>{words.receipt}</h2>
      <p>{words.receiptText}</p>
      <Keepsake>{inGroups(csv)}</Keepsake>
      <Buttons>
        <LinkButton href={receipt}>{t.receipt.ask.next}</LinkButton>
        <LinkButton href={`${receipt}/pdf`} look="quiet">
          {t.receipt.download}
        </LinkButton>
      </Buttons>
      <h2>{words.next}</h2>
      {phone && <p>{words.welcome(lastDigits(phone))}</p>}
      {moved && <p>{words.movedPhone}</p>}
      <p>{words.nextText}</p>
      <LinkButton href={`/${language}`} look="quiet">{words.home}</LinkButton>
    </section>
  );
}

interface VisitStoppedProps {
  readonly t: Text;
  readonly language: Language;
  readonly standing: VisitStop;
}

export function VisitStopped({ t, language, standing }: VisitStoppedProps) {
  return (
    <section id="step">
      <h1>{t.register.standing[standing.kind].title}</h1>
      <p>{say(t, language, standing)}</p>
      <LinkButton href={`/${language}`} look="quiet">
        {t.register.done.home}
      </LinkButton>
    </section>
  );
}

function say(t: Text, language: Language, standing: VisitStop): string {
  const words = t.register.standing;
  switch (standing.kind) {
    case "document-expired":
      return words[standing.kind].text(untilDay(language, standing.validUntil));
    case "too-young":
      return words[standing.kind].text(standing.minimumAge);
    default:
      return words[standing.kind].text;
  }
}
