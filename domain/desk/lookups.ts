// An officer who looks people up as no desk does: the supervisors of her office are told, and it waits for one of them.

import type { Email } from "../email.ts";
import type { Language } from "../language.ts";
import type { Nif } from "../nif.ts";
import type { Decision, Seen } from "../ports.ts";
import { ended, openCase } from "./case.ts";
import { type OfficeAct, servedBy } from "./officer.ts";

/** One supervisor who can be told. */
export interface Told {
  readonly messageId: string;
  readonly person: string;
  readonly email: Email;
  readonly language: Language;
}

export interface Alarm {
  /** The officer that it is about. */
  readonly document: Nif;
  readonly person: string;
  readonly by: OfficeAct;
  readonly now: Date;
  readonly lookups: number;
  readonly caseId: string;
  readonly supervisors: readonly Told[];
}

/** An alarm that waits already is the same one, once more. */
export function raiseAlarm(act: Alarm): (seen: Seen) => Decision<null> {
  return ({ openCases }) => {
    const { document, person, by, now, lookups, caseId } = act;
    const { office, officer } = by;
    const waiting = openCase(openCases, "lookups");
    const times = (waiting?.matter.times ?? 0) + 1;
    return {
      answer: null,
      cases: [{
        id: waiting?.id ?? caseId,
        account: officer,
        document,
        openedAt: waiting?.openedAt ?? now,
        matter: { kind: "lookups", office, times, lastAt: now },
        end: null,
      }],
      messages: act.supervisors.map((told) => ({
        id: told.messageId,
        channel: "email",
        to: told.email,
        language: told.language,
        person: told.person,
        at: now,
        body: { kind: "lookups-alarm", at: now, office: office.name, lookups },
      })),
      events: [{ kind: "lookups-alarm", at: now, person, ...servedBy(by) }],
    };
  };
}

/** A supervisor has looked into it. False where another one has already, or it is about herself or another office. */
export function closeAlarm(
  { caseId, now, by }: {
    readonly caseId: string;
    readonly now: Date;
    readonly by: OfficeAct;
  },
): (seen: Seen) => Decision<boolean> {
  return ({ openCases }) => {
    const found = openCase(openCases, "lookups");
    const hers = found?.id === caseId && found.account !== by.officer &&
      found.matter.office.id === by.office.id;
    return hers
      ? { answer: true, cases: [ended(found, now, by, "accepted")] }
      : { answer: false };
  };
}
