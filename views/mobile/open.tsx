// What only an unlocked phone shows: a PIN to type elsewhere, and what it was asked.

import type { AuditEvent } from "../../domain/audit.ts";
import type { Language } from "../../domain/language.ts";
import type { Localised } from "../../domain/messages.ts";
import type { KeyOptions } from "../../domain/mobile/key_options.ts";
import type { Service } from "../../domain/services.ts";
import { eventWords } from "../account/past.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { KeyButton, KeyForm } from "../parts/key.tsx";
import { Keepsake } from "../parts/notice.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import { dayAndTime, untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import { BackHome } from "./ended.tsx";

interface Worded {
  readonly t: Text;
  readonly language: Language;
}

interface UnlockProps extends Worded {
  readonly options: KeyOptions;
  readonly sealed: string;
  readonly next: string;
  readonly trouble: "no-key" | "refused" | null;
}

export function Unlock(props: UnlockProps) {
  const { t, language, options, sealed, next, trouble } = props;
  const words = t.app.unlock;
  const { none, refused } = t.app.key;
  const message = trouble === "no-key" ? none : refused;
  return (
    <KeyForm
      t={t}
      use="use"
      action={`/${language}/app/unlock`}
      options={options}
      challenge={sealed}
      words={t.app.key}
    >
      <ErrorSummary
        t={t}
        errors={trouble ? [{ field: "key", message }] : []}
      />
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <input type="hidden" name="next" value={next} />
      <KeyButton action="unlock">{words.go}</KeyButton>
      <BackHome t={t} language={language} />
    </KeyForm>
  );
}

interface PinPageProps extends Worded {
  /** Null where none waits, or not any more. */
  readonly pin: {
    readonly digits: string;
    readonly body: Localised;
    readonly until: Date;
  } | null;
  readonly requests: string;
}

export function PinPage({ t, language, pin, requests }: PinPageProps) {
  const words = t.app.pin;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      {pin
        ? (
          <>
            <p>{words.what(pin.body[language])}</p>
            <Keepsake>{pin.digits}</Keepsake>
            <p>{words.until(untilTime(language, pin.until))}</p>
            <p class="hint">{words.hint}</p>
          </>
        )
        : <p>{words.none}</p>}
      <p class="links">
        <a href={requests}>{t.app.home.requests}</a>
      </p>
      <BackHome t={t} language={language} />
    </section>
  );
}

interface RequestsPageProps extends Worded {
  readonly events: readonly AuditEvent[];
  readonly services: readonly Service[];
  readonly next: number | null;
}

export function RequestsPage(props: RequestsPageProps) {
  const { t, language, events, next } = props;
  const words = t.app.requests;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      {events.length === 0 ? <p>{words.none}</p> : (
        <SummaryList
          t={t}
          rows={events.map((event) => ({
            label: dayAndTime(language, event.at),
            value: eventWords(props, event),
          }))}
        />
      )}
      {next !== null && (
        <p class="links">
          <a href={`?before=${next}`}>{t.account.older}</a>
        </p>
      )}
      <p class="links">
        <a href={`/${language}/account/report?method=mobile`}>
          {t.app.request.report}
        </a>
      </p>
      <BackHome t={t} language={language} />
    </section>
  );
}
