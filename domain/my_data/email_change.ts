// Another e-mail address (RG-85, RG-86): bound once it has answered or an officer has read it back to her, and for a day the former one can take it back.

import { type Account, type FormerEmail, sessionsAfter } from "../account.ts";
import type { AuditEvent } from "../audit.ts";
import {
  type Email,
  type EmailProblem,
  readEmail,
  sameAddress,
} from "../email.ts";
import type { Message, MessageBody } from "../messages.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { type ForReceipt, issue } from "../receipt.ts";
import { doneBy, ownAccount, type OwnAct } from "./told.ts";
import {
  meansBefore,
  phoneGone,
  stateOfUndo,
  stillOpen,
  takenBack,
  type UndoState,
  undoUntil,
} from "./undo.ts";

export interface TypedEmail {
  readonly email: string;
  readonly email_again: string;
}

export type EmailTrouble =
  /** `same`: it is the one that she has. */
  | { readonly field: "email"; readonly problem: EmailProblem | "same" }
  | { readonly field: "email_again"; readonly problem: "different" };

export type NewEmailReading =
  | { readonly ok: true; readonly value: Email }
  | { readonly ok: false; readonly problem: EmailTrouble };

/** RG-11: typed twice; a capital more or less makes no other address, and the first typing is kept. */
export function readNewEmail(
  typed: TypedEmail,
  present: Email | null,
): NewEmailReading {
  const read = readEmail(typed.email);
  if (!read.ok) return refused({ field: "email", problem: read.problem });
  if (read.value === present) {
    return refused({ field: "email", problem: "same" });
  }
  const again = readEmail(typed.email_again);
  return again.ok && sameAddress(again.value, read.value)
    ? read
    : refused({ field: "email_again", problem: "different" });
}

function refused(problem: EmailTrouble): NewEmailReading {
  return { ok: false, problem };
}

export interface EmailChange extends OwnAct {
  readonly email: Email;
  /** What takes it back: what the former address gets, and what is kept of it. */
  readonly undo: {
    readonly code: string;
    readonly mac: string;
    readonly link: string;
  };
  readonly receipt: ForReceipt;
}

export type EmailChangeAnswer = { readonly kind: "changed" | "not-hers" };

/** The same code sent twice binds once. */
export function changeEmail(
  act: EmailChange,
  policy: Policy,
): (seen: Seen) => Decision<EmailChangeAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    if (!account) return { answer: { kind: "not-hers" } };
    const { now, person, email, undo } = act;
    if (account.email === email) return { answer: { kind: "changed" } };
    const until = undoUntil(now, policy);
    const former = account.email;
    const { mac, code, link } = undo;
    return {
      answer: { kind: "changed" },
      keep: {
        ...account,
        email,
        formerEmails: [
          ...stillOpen(account.formerEmails, now),
          ...(former
            ? [{ email: former, undoMac: mac, until, undone: false }]
            : []),
        ],
      },
      messages: [
        ...told(account, act, email, 0, { kind: "email-bound", at: now }),
        ...told(account, act, former, 1, {
          kind: "email-changed",
          ...{ at: now, link, code, expiresAt: until },
        }),
      ],
      // RG-86: an acceptance document, and no activation code.
      receipts: [
        issue("email-changed", act.receipt, {
          person,
          document: account.document,
          at: now,
        }, { email }),
      ],
      events: [{ kind: "email-changed", at: now, person, ...doneBy(act) }],
    };
  };
}

function told(
  { language }: Account,
  { person, now, messageIds }: OwnAct,
  to: Email | null,
  id: 0 | 1,
  body: MessageBody,
): Message[] {
  if (!to) return [];
  const common = { language, person, at: now, body };
  return [{ ...common, id: messageIds[id], channel: "email", to }];
}

/** Looks, and spends nothing: mail scanners open every link. */
export function undoState(
  account: Account | null,
  undoMac: string,
  now: Date,
): UndoState<FormerEmail> {
  return account?.state === "active"
    ? stateOfUndo(account.formerEmails, undoMac, now)
    : { kind: "dead" };
}

/** The former address is hers again, whatever came after it; and whoever is in with her registration is out. */
export function undoEmailChange(
  act: OwnAct & { readonly undoMac: string },
  policy: Policy,
): (seen: Seen) => Decision<UndoState["kind"]> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    const state = undoState(account, act.undoMac, act.now);
    if (!account || state.kind !== "open") return { answer: state.kind };
    const { now, person } = act;
    const { former } = state;
    const means = meansBefore(account, former, policy);
    const events: AuditEvent[] = [
      { kind: "email-restored", at: now, person },
      ...phoneGone(account, means, { now, person }),
    ];
    const body = { kind: "email-restored", at: now } as const;
    return {
      answer: "undone",
      keep: {
        ...account,
        ...means,
        email: former.email,
        formerEmails: takenBack(account.formerEmails, former),
        sessionsFrom: sessionsAfter(account, now),
      },
      messages: [
        ...told(account, act, former.email, 0, body),
        ...told(account, act, account.email, 1, body),
      ],
      events,
    };
  };
}
