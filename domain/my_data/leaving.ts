// Leaving Clave (RG-92 to RG-96).

import { type Account, newAccount, sessionsAfter } from "../account.ts";
import type { OfficeAct } from "../desk/officer.ts";
import type { Language } from "../language.ts";
import type { Nif } from "../nif.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { type ForReceipt, issue } from "../receipt.ts";
import { endingMootReview } from "../registration/review_end.ts";
import { doneBy, ownAccount, type OwnAct, tellBoth } from "./told.ts";

export type LeavingAnswer = { readonly kind: "done" | "not-hers" };

/**
 * RG-95: no method works any more, no session and no grant stands. The phone is free for whoever has it next (RG-20), and
 * address and codes serve nobody. That she was registered, how and when, stays on record, as do her messages and events:
 * the administration answers for them.
 */
export function leave(
  account: Account,
  state: "renounced" | "revoked",
  now: Date,
): Account {
  return {
    ...account,
    state,
    phone: null,
    email: null,
    formerEmails: [],
    formerPhones: [],
    activation: null,
    password: null,
    authenticator: null,
    device: null,
    letters: [],
    sessionsFrom: sessionsAfter(account, now),
  };
}

export function renounce(
  act: OwnAct & { readonly receipt: ForReceipt },
  policy: Policy,
): (seen: Seen) => Decision<LeavingAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    return account
      ? endingMootReview(left(account, act), seen, act, policy)
      : { answer: { kind: "not-hers" } };
  };
}

/** At an office also whoever never registered, or has lost her phone (RG-92, RG-93); for her an account is made that says so. */
export interface RenouncingAtOffice extends Omit<OwnAct, "account"> {
  readonly document: Nif;
  readonly by: OfficeAct;
  readonly receipt: ForReceipt;
  /** For whoever Clave meets for the first time. */
  readonly accountId: string;
  readonly language: Language;
}

export function renounceAtOffice(
  act: RenouncingAtOffice,
  policy: Policy,
): (seen: Seen) => Decision<LeavingAnswer> {
  return (seen) => {
    const { accountId, document, language, now } = act;
    const held = seen.account ?? newAccount(accountId, document, language, now);
    if (!mayLeave(held)) return { answer: { kind: "not-hers" } };
    const decision = left(held, { ...act, account: held.id });
    return endingMootReview(decision, seen, act, policy);
  };
}

function mayLeave({ state }: Account): boolean {
  return state === "active" || state === "phone-revoked" || state === "invited";
}

function left(
  account: Account,
  act: OwnAct & { readonly receipt: ForReceipt },
): Decision<LeavingAnswer> {
  const { now, person, receipt } = act;
  const { document } = account;
  return {
    answer: { kind: "done" },
    keep: leave(account, "renounced", now),
    messages: tellBoth(account, act, { kind: "renounced", at: now }),
    receipts: [issue("renounced", receipt, { person, document, at: now }, {})],
    events: [{ kind: "renounced", at: now, person, ...doneBy(act) }],
  };
}
