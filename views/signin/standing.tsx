// Why somebody who matched cannot go on, and what she can do now (rulebook 10, 20: never a number and a closed door).

import type { Language } from "../../domain/language.ts";
import type { Door } from "../../domain/door.ts";
import type { Level } from "../../domain/level.ts";
import type { StopReason } from "../../domain/signin.ts";
import { ActionButton, Buttons, Form, LinkButton } from "../parts/form.tsx";
import { cancelWords } from "./asks.tsx";
import { HelpLink } from "../parts/help_link.tsx";
import { RaiseWays } from "../parts/raise_ways.tsx";
import { atMoment } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface SigninStoppedProps {
  readonly t: Text;
  readonly why: StopReason;
  readonly hall: string;
  readonly door: Door;
  /** Where she registers, her document already matched, or comes back otherwise; null where only an office helps. */
  readonly wayBack: string | null;
  /** Where all ways to register are; null for whoever is registered. */
  readonly allWays: string | null;
}

export function SigninStopped(props: SigninStoppedProps) {
  const { t, why, hall, door, wayBack, allWays } = props;
  const words = t.signin.standing[why];
  return (
    <Form action={hall}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Buttons>
        {wayBack && "go" in words && (
          <LinkButton href={wayBack}>{words.go}</LinkButton>
        )}
        {allWays && (
          <LinkButton href={allWays} look="quiet">
            {t.certificate.registerOther}
          </LinkButton>
        )}
        {why === "suspended" && (
          <LinkButton href={hall} look="quiet">
            {t.certificate.other}
          </LinkButton>
        )}
        <ActionButton action="cancel" look="quiet">
          {cancelWords(t, door)}
        </ActionButton>
      </Buttons>
    </Form>
  );
}

interface LevelTooLowProps {
  readonly t: Text;
  readonly language: Language;
  readonly asked: Level;
  readonly reached: Level;
  /** Where a certificate raises it; null where this Clave asks for none. */
  readonly byCertificate: string | null;
  readonly hall: string;
}

export function LevelTooLow(props: LevelTooLowProps) {
  const { t, asked, reached, hall } = props;
  const words = t.signin.tooLow;
  return (
    <Form action={hall}>
      <h1>{words.title}</h1>
      <p>{words.explain(asked, reached)}</p>
      <h2>{words.how}</h2>
      <RaiseWays
        t={t}
        language={props.language}
        byCertificate={props.byCertificate}
      />
      <HelpLink t={t} language={props.language} trouble="level" />
      <ActionButton action="cancel">{words.back}</ActionButton>
    </Form>
  );
}

interface LimitedProps {
  readonly t: Text;
  readonly language: Language;
  readonly until: Date;
  readonly now: Date;
  /** The step to come back to. */
  readonly retry: string;
}

/** The same for everybody, known or not. */
export function Limited({ t, language, until, now, retry }: LimitedProps) {
  const words = t.signin.limited;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text(atMoment(language, until, now))}</p>
      <LinkButton href={retry} look="quiet">{words.retry}</LinkButton>
    </section>
  );
}
