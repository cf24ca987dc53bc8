// Told before it ends: what is written to a person some days before, once for each number of days.

import { addDays, addYears, dayOf, startOfDay } from "./calendar.ts";
import type { Account } from "./account.ts";
import type { Day } from "./census.ts";
import type { Email } from "./email.ts";
import type { Message, MessageBody } from "./messages.ts";
import type { Policy } from "./policy.ts";

export interface Ending {
  /** How many days before it ends she is told, the most first. */
  readonly days: readonly number[];
  /** The last day of what began on this one; never earlier for a later beginning. */
  lastDay(began: Day): Day;
  /** The last day on which it can have begun to end on `end` or before. */
  begunBy(end: Day): Day;
  body(until: Day): MessageBody;
}

/** Something else that ends is an entry here; `db/libsql/notices.ts` then asks where its beginning stands. */
export function endingsOf(policy: Policy) {
  return {
    /** FI-06. */
    presence: presenceEnding(policy.presence),
    /** PM-30, PM-32. */
    password: passwordEnding(policy.password),
  } satisfies Record<string, Ending>;
}

export type NoticeKind = keyof ReturnType<typeof endingsOf>;

function presenceEnding(
  { years, firstDays, secondDays, lastDays }: Policy["presence"],
): Ending {
  const lastDay = (began: Day) => addYears(began, years);
  return {
    days: [firstDays, secondDays, lastDays],
    lastDay,
    begunBy(end) {
      const same = addYears(end, -years);
      // From a 29 February it ends on the 28th, as it does from the day before.
      const next = addDays(same, 1);
      return lastDay(next) <= end ? next : same;
    },
    body: (until) => ({ kind: "presence-ends", until }),
  };
}

function passwordEnding(
  { validDays, endingDays, secondNoticeDays, lastNoticeDays }:
    Policy["password"],
): Ending {
  return {
    days: [endingDays, secondNoticeDays, lastNoticeDays],
    lastDay: (began) => addDays(began, validDays),
    begunBy: (end) => addDays(end, -validDays),
    body: (lastDay) => ({ kind: "password-ending", lastDay }),
  };
}

/** Whoever's began from `from` on and before `before` is told now, as of this number of days. */
export interface NoticeStep {
  readonly days: number;
  readonly from: Date;
  readonly before: Date;
}

/** Nobody is in two steps: whoever comes late to one is told as of the nearest alone. */
export function stepsOf(ending: Ending, now: Date): readonly NoticeStep[] {
  const { days, begunBy } = ending;
  const today = dayOf(now);
  const begun = (end: Day) => startOfDay(addDays(begunBy(end), 1));
  return days.map((each, at) => ({
    days: each,
    from: begun(addDays(today, days[at + 1] ?? -1)),
    before: begun(addDays(today, each)),
  }));
}

/** What was told: never twice of the same account, thing, end and number of days. */
export interface Notice {
  readonly account: string;
  readonly kind: NoticeKind;
  readonly until: Day;
  readonly days: number;
}

/** What is written to her, by e-mail alone: it is no hurry, and costs her nothing. */
export function noticeFor(
  { email, language }: Pick<Account, "language"> & { readonly email: Email },
  body: MessageBody,
  named: Pick<Message, "id" | "person" | "at">,
): Message {
  return { ...named, channel: "email", to: email, language, body };
}
