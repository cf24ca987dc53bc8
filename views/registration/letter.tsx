// The letter: has she got it, where would it go, and that it is on its way.

import type { Day, Resident } from "../../domain/census.ts";
import { dayOf } from "../../domain/calendar.ts";
import type { Language } from "../../domain/language.ts";
import { maskAddress } from "../../domain/person_name.ts";
import { ActionButton, Form, LinkButton } from "../parts/form.tsx";
import { Details, Notice, Panel } from "../parts/notice.tsx";
import { onDay, untilDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface AskLetterProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  /** She is registered, and wants another phone. */
  readonly phone: boolean;
  /** And has more than a letter gives. */
  readonly lowers: boolean;
  readonly resident: Resident;
  readonly lastSentAt: Date | null;
  readonly postDays: number;
}

export function AskLetter(props: AskLetterProps) {
  const { t, language, action, resident, lastSentAt, postDays } = props;
  const { phone, lowers } = props;
  const lost = t.register.lost.letter;
  const words = t.register.letter;
  return (
    <Form action={action}>
      <h1>{phone ? lost.title : words.title}</h1>
      {lowers && (
        <Notice kind="care">
          <p>{t.account.phone.lowers}</p>
        </Notice>
      )}
      <section>
        <p>{phone ? lost.haveText : words.haveText}</p>
        <ActionButton action="have-letter">{words.have}</ActionButton>
      </section>
      <section>
        <p>{words.sendText(postDays)}</p>
        <p>
          <strong>{maskAddress(resident)}</strong>
        </p>
        <p class="hint">{words.showAddress}</p>
        {lastSentAt && (
          <p>
            {words.lastSent(onDay(language, dayOf(lastSentAt)))}{" "}
            {words.onlyNewest}
          </p>
        )}
        {phone && <p>{lost.warned}</p>}
        <ActionButton action="send-letter">{words.send}</ActionButton>
      </section>
      <Details summary={words.wrongAddress}>
        <p>{words.wrongAddressText}</p>
      </Details>
    </Form>
  );
}

interface LetterSentProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  /** She is registered, and wants another phone. */
  readonly phone: boolean;
  readonly postDays: number;
  readonly lastDay: Day;
}

export function LetterSent(props: LetterSentProps) {
  const { t, language, action, phone, postDays, lastDay } = props;
  const words = t.register.sent;
  const steps = phone ? t.register.lost.letter.steps : words.steps;
  return (
    <Form action={action}>
      <Panel title={words.title}>
        <p>{words.text(postDays, untilDay(language, lastDay))}</p>
        <p>{words.close}</p>
      </Panel>
      <h2>{words.then}</h2>
      <ol>{steps.map((step) => <li>{step}</li>)}</ol>
      <ActionButton action="have-letter" look="quiet">
        {words.have}
      </ActionButton>
    </Form>
  );
}

interface LetterLimitedProps {
  readonly t: Text;
  readonly language: Language;
  readonly until: Date;
  readonly back: string;
}

export function LetterLimited(props: LetterLimitedProps) {
  const { t, language, until, back } = props;
  const words = t.register.limited;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text(onDay(language, dayOf(until)))}</p>
      <LinkButton href={back} look="quiet">{words.back}</LinkButton>
    </section>
  );
}
