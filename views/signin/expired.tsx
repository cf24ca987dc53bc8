// A sign-in that cannot go on from where it is.

import { ActionButton, Buttons, Form, LinkButton } from "../parts/form.tsx";
import type { Door } from "../../domain/door.ts";
import type { Language } from "../../domain/language.ts";
import { cancelWords } from "./asks.tsx";
import { untilMoment } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface AttemptExpiredProps {
  readonly t: Text;
  readonly language: Language;
  /** The page whose time has passed: beginning again leads to the like of it. */
  readonly action: string;
  /** When it did. */
  readonly until: Date;
  readonly now: Date;
  readonly door: Door;
}

export function AttemptExpired(props: AttemptExpiredProps) {
  const { t, language, action, until, now, door } = props;
  const words = t.signin.expired;
  return (
    <Form action={action}>
      <h1>{words.title}</h1>
      <p>{t.time.waited(untilMoment(language, until, now))} {words.text}</p>
      <Buttons>
        <ActionButton action="restart">{words.restart}</ActionButton>
        <ActionButton action="cancel" look="quiet">
          {door.kind === "own" ? cancelWords(t, door) : words.cancel}
        </ActionButton>
      </Buttons>
    </Form>
  );
}

/** Sealed for another browser, altered, or from before the keys changed. */
export function AttemptLost(
  { t, language }: { t: Text; language: Language },
) {
  const words = t.signin.lost;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p class="links">
        <a href={`/${language}/cookies`}>{t.duties.cookies.title}</a>
      </p>
      <LinkButton href={`/${language}`} look="quiet">
        {t.register.done.home}
      </LinkButton>
    </section>
  );
}
