// The link by e-mail: sent, opened, or over.

import type { Language } from "../../domain/language.ts";
import type { PasswordVisitStage } from "../../domain/password/visit.ts";
import { Button, Form, LinkButton } from "../parts/form.tsx";
import { untilMoment } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface LinkSentProps {
  readonly t: Text;
  readonly language: Language;
  readonly stage: PasswordVisitStage & { kind: "link-sent" };
  readonly now: Date;
}

export function LinkSent({ t, language, stage, now }: LinkSentProps) {
  const { activate, forgotten } = t.password;
  const until = untilMoment(language, new Date(stage.expiresAt), now);
  return (
    <section id="step">
      <h1>{forgotten.sentTitle}</h1>
      {stage.again && <p>{activate.already}</p>}
      <p>{forgotten.sent(stage.to, until)}</p>
      <p>{forgotten.notArrived}</p>
      <LinkButton href={`/${language}/password/forgotten`} look="quiet">
        {activate.again}
      </LinkButton>
    </section>
  );
}

interface OpenLinkProps {
  readonly t: Text;
  readonly action: string;
  /** Of the phone to which the code will go. */
  readonly digits: string;
}

export function OpenLink({ t, action, digits }: OpenLinkProps) {
  const words = t.password.forgotten;
  return (
    <Form action={action}>
      <h1>{words.linkTitle}</h1>
      <p>{words.linkText(digits)}</p>
      <Button>{words.linkGo}</Button>
    </Form>
  );
}

interface OverProps {
  readonly t: Text;
  readonly language: Language;
}

export function LinkDead({ t, language }: OverProps) {
  const { activate, forgotten } = t.password;
  return (
    <section id="step">
      <h1>{forgotten.deadTitle}</h1>
      <p>{forgotten.dead}</p>
      <LinkButton href={`/${language}/password/forgotten`}>
        {activate.again}
      </LinkButton>
    </section>
  );
}

interface VisitOverProps extends OverProps {
  /** Until when it waited, and where she begins again; null for a visit that was not waited for. */
  readonly late: Late | null;
}

export interface Late {
  readonly until: Date;
  readonly now: Date;
  readonly again: string;
}

/** The step took too long, or belongs to another browser, or something else was chosen since. */
export function PasswordVisitOver({ t, language, late }: VisitOverProps) {
  const { activate } = t.password;
  return (
    <section id="step">
      <h1>{t.signin.expired.title}</h1>
      {late && (
        <p>{t.time.waited(untilMoment(language, late.until, late.now))}</p>
      )}
      <p>{activate.expired}</p>
      <LinkButton href={late?.again ?? `/${language}/password`}>
        {activate.again}
      </LinkButton>
    </section>
  );
}
