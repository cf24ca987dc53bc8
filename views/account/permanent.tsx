// Cl@ve Permanente among her data: since when, until when, its last use, how it stands, and the ways on.

import { dayOf } from "../../domain/calendar.ts";
import type { Day } from "../../domain/census.ts";
import type { PasswordState } from "../../domain/password/state.ts";
import { SummaryList, type SummaryRow } from "../parts/summary_list.tsx";
import { dayAndTime, longDate, longDateOf, onDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import type { OwnPageProps } from "./back.tsx";

/** What is told of a password. */
export interface OwnPassword {
  readonly since: Date;
  readonly lastDay: Day;
  /** Before she came in this time; null where none is known. */
  readonly lastUse: Date | null;
  readonly state: PasswordState;
  /** She has said that somebody else used it: it identifies nobody, however it stands. */
  readonly suspended: boolean;
}

interface PermanentProps extends OwnPageProps {
  /** Null where she has none. */
  readonly password: OwnPassword | null;
  /** She is in by a certificate: another one takes nothing else (PM-51). */
  readonly byCertificate: boolean;
}

export function Permanent(props: PermanentProps) {
  const { t, language, password } = props;
  const { own, change } = t.password;
  const here = `/${language}/account/password`;
  if (!password) {
    return (
      <>
        <h2>{own.title}</h2>
        <p>
          {own.none}{" "}
          <a
            href={props.byCertificate ? here : `/${language}/password/activate`}
          >
            {own.activate}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <h2>{own.title}</h2>
      <SummaryList t={t} rows={rowsOf(props, password)} />
      <ul class="links">
        <li>
          <a href={here}>{change.link}</a>
        </li>
        <li>
          <a href={`${here}/leave`}>{own.leave}</a>
        </li>
      </ul>
    </>
  );
}

function rowsOf(
  { t, language, byCertificate }: PermanentProps,
  { since, lastDay, lastUse, state, suspended }: OwnPassword,
): readonly SummaryRow[] {
  const { own } = t.password;
  const locked = state.kind === "locked" || state.kind === "locked-elsewhere";
  const way = byCertificate ? "account/password" : "password/forgotten";
  return [
    { label: own.since, value: longDateOf(language, since) },
    { label: own.until, value: longDate(language, lastDay) },
    {
      label: own.lastUse,
      value: lastUse ? dayAndTime(language, lastUse) : own.neverUsed,
    },
    {
      label: own.state,
      value: suspended
        ? t.signin.choose.suspended
        : sayState(t, language, state),
      ...(locked && { href: `/${language}/${way}`, act: own.unlock }),
    },
  ];
}

/** An officer reads the same. */
export function sayState(
  t: Text,
  language: OwnPageProps["language"],
  state: PasswordState,
): string {
  const { own } = t.password;
  switch (state.kind) {
    case "good":
    case "expired":
      return own[state.kind];
    case "ending":
      return state.days === 0 ? own.endsToday : own.ending(state.days);
    case "locked":
      return own.locked(onDay(language, dayOf(state.since)));
    case "locked-elsewhere":
      return own.lockedElsewhere(onDay(language, dayOf(state.since)));
  }
}
