// A password that stands, and until when.

import type { Day } from "../../domain/census.ts";
import type { Language } from "../../domain/language.ts";
import { LinkButton } from "../parts/form.tsx";
import { Panel } from "../parts/notice.tsx";
import { untilDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface PasswordDoneProps {
  readonly t: Text;
  readonly language: Language;
  readonly words: { readonly doneTitle: string; readonly done: string };
  readonly lastDay: Day;
}

export function PasswordDone(props: PasswordDoneProps) {
  const { t, language, words, lastDay } = props;
  const { activate } = t.password;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
        <p>{activate.validUntil(untilDay(language, lastDay))}</p>
      </Panel>
      <LinkButton href={`/${language}/account`} look="quiet">
        {activate.account}
      </LinkButton>
    </section>
  );
}
