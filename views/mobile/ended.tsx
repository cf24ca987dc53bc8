// What cannot be confirmed, or not any more, and what to do about it.

import type { Language } from "../../domain/language.ts";
import type { Level } from "../../domain/level.ts";
import type { Localised } from "../../domain/messages.ts";
import type { Ended } from "../../domain/mobile/request.ts";
import { ActionButton, Buttons, Form, LinkButton } from "../parts/form.tsx";
import { Notice, Panel } from "../parts/notice.tsx";
import { RaiseWays } from "../parts/raise_ways.tsx";
import { untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface Worded {
  readonly t: Text;
  readonly language: Language;
}

export function BackHome({ t, language }: Worded) {
  return (
    <p class="links">
      <a href={`/${language}/app`}>{t.app.back}</a>
    </p>
  );
}

export function endedWords(t: Text, ended: Ended) {
  return ended.kind === "rejected"
    ? t.app.ended.rejected[ended.why]
    : t.app.ended[ended.kind];
}

interface RequestEndedProps extends Worded {
  readonly ended: Ended;
  /** Whoever asked knew her document and its datum. */
  readonly known: boolean;
  /** None reaches this phone until then; null where they do. */
  readonly paused: Date | null;
}

export function RequestEnded(props: RequestEndedProps) {
  const { t, language, ended, known, paused } = props;
  const { title, text } = endedWords(t, ended);
  const notHer = ended.kind === "rejected" && ended.why === "not-me";
  return (
    <section id="step">
      {ended.kind === "approved"
        ? (
          <Panel title={title}>
            <p>{text}</p>
          </Panel>
        )
        : (
          <>
            <h1>{title}</h1>
            <p>{text}</p>
            {notHer && known && <p>{t.app.ended.knows}</p>}
          </>
        )}
      {paused && (
        <Notice kind="care">
          <p>{t.app.request.paused(untilTime(language, paused))}</p>
        </Notice>
      )}
      {(notHer || paused) && (
        <LinkButton href={`/${language}/account/report?method=mobile`}>
          {t.app.request.report}
        </LinkButton>
      )}
      <BackHome t={t} language={language} />
    </section>
  );
}

interface TooLowProps extends Worded {
  readonly asked: Level;
  readonly reached: Level;
  readonly byCertificate: string | null;
}

/** LV-11. */
export function RequestTooLow(props: TooLowProps) {
  const { t, language, asked, reached, byCertificate } = props;
  const words = t.app.ended;
  return (
    <section id="step">
      <h1>{words.rejected["too-low"].title}</h1>
      <p>{words.explain(asked, reached)}</p>
      <h2>{t.signin.tooLow.how}</h2>
      <RaiseWays
        t={t}
        language={language}
        byCertificate={byCertificate}
      />
      <BackHome t={t} language={language} />
    </section>
  );
}

/** A code that leads nowhere: too old, or never ours. */
export function CodeDead(
  props: Worded & { readonly why: "stale" | "foreign" },
) {
  const { t, language, why } = props;
  const words = t.app.read[why];
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <LinkButton href={`/${language}/app/scan`}>
        {t.app.scan.title}
      </LinkButton>
      <BackHome t={t} language={language} />
    </section>
  );
}

interface BusyProps extends Worded {
  /** Of the one that waits already. */
  readonly other: { readonly short: string; readonly body: Localised };
  /** Of the one that was read. */
  readonly short: string;
  readonly back: string;
}

/** MV-12. */
export function Busy({ t, language, other, short, back }: BusyProps) {
  const words = t.app.read.busy;
  return (
    <Form action={`/${language}/app/scan`}>
      <h1>{words.title}</h1>
      <p>{words.text(other.body[language])}</p>
      <input type="hidden" name="code" value={short} />
      <input type="hidden" name="instead" value={other.short} />
      <input type="hidden" name="back" value={back} />
      <Buttons>
        <ActionButton action="replace">{words.go}</ActionButton>
        <LinkButton
          href={`/${language}/app/request/${other.short}`}
          look="quiet"
        >
          {words.look}
        </LinkButton>
      </Buttons>
    </Form>
  );
}
