// Taking a change of phone back: whoever holds the former one, with the code that it got.

import { type Account, type FormerPhone, sessionsAfter } from "../account.ts";
import type { Message } from "../messages.ts";
import type { Nif } from "../nif.ts";
import type { Phone } from "../phone.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { voidLetters } from "../registration/letter.ts";
import { endingMootReview } from "../registration/review_end.ts";
import { isSuspended } from "../suspension.ts";
import { meansBefore, phoneGone, stateOfUndo, takenBack } from "./undo.ts";

export interface PhoneUndo {
  readonly document: Nif;
  readonly undoMac: string;
  readonly personOf: (document: Nif) => string;
  readonly now: Date;
  readonly messageIds: readonly [string, string, string];
}

/** `taken`: another person has proven since that she holds the former phone. */
export type PhoneUndoAnswer = "undone" | "dead" | "taken";

/** The former phone that this code takes back; null for nobody's. Its holder is to be looked at before it is hers again. */
export function formerPhoneOf(
  account: Account | null,
  undoMac: string,
  now: Date,
): Phone | null {
  const state = stateOfUndo(undoable(account), undoMac, now);
  return state.kind === "open" ? state.former.phone : null;
}

/**
 * The former phone is hers again, and what it was worth then; whoever is in with her registration is out. Codes, letters and
 * passwords that came with the change, or since, serve nobody. Once undone it stays so: the same code again tells the same.
 */
export function undoPhoneChange(
  act: PhoneUndo,
  policy: Policy,
): (seen: Seen) => Decision<PhoneUndoAnswer> {
  return (seen) => {
    const { account, phoneHolder } = seen;
    const { undoMac, personOf, now, messageIds } = act;
    const state = stateOfUndo(undoable(account), undoMac, now);
    if (!account || state.kind === "dead") return { answer: "dead" };
    if (state.kind === "undone") return { answer: "undone" };
    const { former } = state;
    if (phoneHolder) return { answer: "taken" };
    const person = personOf(account.document);
    const mine = { language: account.language, person, at: now };
    const body = { kind: "phone-restored", at: now } as const;
    const phones = account.phone && account.phone !== former.phone
      ? [former.phone, account.phone]
      : [former.phone];
    const means = meansBefore(account, former, policy);
    const decision: Decision<PhoneUndoAnswer> = {
      answer: "undone",
      keep: {
        ...account,
        ...means,
        state: "active",
        phone: former.phone,
        registration: former.registration,
        presentAt: former.presentAt,
        suspended: waitingAgain(account, former),
        formerPhones: takenBack(account.formerPhones, former),
        activation: null,
        letters: voidLetters(account.letters, now),
        sessionsFrom: sessionsAfter(account, now),
      },
      messages: [
        ...phones.map((to, at): Message => ({
          ...mine,
          id: messageIds[at]!,
          channel: "sms",
          to,
          body,
        })),
        ...(account.email
          ? [{
            ...mine,
            id: messageIds[2],
            channel: "email" as const,
            to: account.email,
            body,
          }]
          : []),
      ],
      events: [
        { kind: "phone-restored", at: now, person },
        ...phoneGone(account, means, { now, person }),
      ],
    };
    return endingMootReview(decision, seen, { person, now }, policy);
  };
}

/** What waits now, and what waited when she gave this phone up. */
function waitingAgain(
  { suspended }: Account,
  former: FormerPhone,
): Account["suspended"] {
  const more = former.suspended.filter(({ method }) =>
    !isSuspended({ suspended }, method)
  );
  return [...suspended, ...more];
}

/** Whoever lost her new phone to another person (RG-22) has all the more reason to want her former one back. */
function undoable(account: Account | null): readonly FormerPhone[] {
  return account?.state === "active" || account?.state === "phone-revoked"
    ? account.formerPhones
    : [];
}
