// All that Clave knows of a person, in the names that a program reads. Macs and versions say nothing of her and stay behind.

import type { Account } from "../account.ts";
import type { AuditEvent } from "../audit.ts";
import type { Case } from "../desk/case.ts";
import type { Receipt } from "../receipt.ts";
import type { Review } from "../registration/review.ts";
import type { Resident } from "../census.ts";
import type { Message, RenderedMessage, StoredMessage } from "../messages.ts";

export interface OwnDataParts {
  readonly now: Date;
  readonly account: Account;
  readonly resident: Resident | null;
  readonly messages: readonly {
    readonly message: StoredMessage;
    readonly words: RenderedMessage;
  }[];
  /** Without what opens anything. */
  readonly receipts: readonly Receipt[];
  readonly events: readonly AuditEvent[];
  readonly cases: readonly Case[];
}

export type OwnData = ReturnType<typeof ownData>;

export function ownData(parts: OwnDataParts) {
  const { now, account, resident, messages, receipts, events, cases } = parts;
  const { registration, activation, password, authenticator, device } = account;
  return {
    exportedAt: now.toISOString(),
    /** As the administration's own records have her. */
    person: resident,
    account: {
      id: account.id,
      document: account.document,
      state: account.state,
      registration,
      phone: account.phone,
      email: account.email,
      formerEmails: account.formerEmails
        .map(({ email, until, undone }) => ({ email, until, undone })),
      formerPhones: account.formerPhones
        .map((
          { phone, registration, presentAt, suspended, until, undone },
        ) => ({
          ...{ phone, registration, presentAt, suspended, until, undone },
        })),
      language: account.language,
      activationCodeMadeAt: activation?.madeAt ?? null,
      password: password && {
        since: password.since,
        setAt: password.setAt,
        lockedAt: password.lockedAt,
      },
      authenticatorSince: authenticator?.since ?? null,
      device: device && {
        name: device.name,
        addedAt: device.addedAt,
        notified: device.push !== null,
      },
      letters: account.letters
        .map(({ id, sentAt, expiresAt, usedAt }) => ({
          ...{ id, sentAt, expiresAt, usedAt },
        })),
      sessionsFrom: account.sessionsFrom,
      presentAt: account.presentAt,
      suspended: account.suspended,
    },
    messages: messages.map(({ message, words }) => ({
      ...headOf(message),
      sentAt: message.sentAt,
      subject: words.subject,
      text: words.text,
    })),
    receipts,
    reviews: cases.flatMap((found) => {
      const { matter } = found;
      return matter.kind === "review" ? [reviewOf(found, matter)] : [];
    }),
    // Her name in the record is the same in each.
    events: events.map(({ person: _, ...event }) => event),
  };
}

/** What she recorded is not among it: it is kept for the officers who look at it, and for no longer than they need. */
function reviewOf(
  { id, openedAt, end }: Case,
  { dueOn, refusal, contact }: Review,
) {
  return {
    id,
    sentAt: openedAt,
    dueOn,
    state: end?.outcome ?? "open",
    endedAt: end?.at ?? null,
    office: end?.by?.office.name ?? null,
    reason: refusal,
    /** What she gave for her registration: only while it waits. */
    phone: contact?.phone ?? null,
    email: contact?.email ?? null,
  };
}

function headOf({ id, channel, to, language, at }: Message) {
  return { id, channel, to, language, at };
}
