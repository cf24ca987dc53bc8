// Leaving Clave (RG-92 to RG-96).

import { type ForReceipt, issue } from "../receipt.ts";
import type { Decision, Seen } from "../ports.ts";
import { ownAccount, type OwnAct, tellBoth } from "./told.ts";

export type LeavingAnswer = { readonly kind: "done" | "not-hers" };

/**
 * RG-95: no method works any more, no session and no grant stands. The phone is free for whoever has it next (RG-20), and
 * address and codes serve nobody. That she was registered, how and when, stays on record, as do her messages and events:
 * the administration answers for them.
 */
export function renounce(
  act: OwnAct & { readonly receipt: ForReceipt },
): (seen: Seen) => Decision<LeavingAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    if (!account) return { answer: { kind: "not-hers" } };
    const { now, person } = act;
    return {
      answer: { kind: "done" },
      keep: {
        ...account,
        state: "renounced",
        phone: null,
        email: null,
        formerEmails: [],
        formerPhones: [],
        activation: null,
        letters: [],
        sessionsFrom: now,
      },
      messages: tellBoth(account, act, { kind: "renounced", at: now }),
      receipts: [
        issue("renounced", act.receipt, {
          person,
          document: account.document,
          at: now,
        }, {}),
      ],
      events: [{ kind: "renounced", at: now, person }],
    };
  };
}
