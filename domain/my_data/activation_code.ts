// A new activation code, online or at an office: at once, as often as wanted, each one the death of the former (RG-88 to RG-90, X-09).

import type { Account } from "../account.ts";
import { sameCode } from "../codes.ts";
import type { Decision, Seen } from "../ports.ts";
import type { IssuedReceipt } from "../receipt.ts";
import { doneBy, ownAccount, type OwnAct, tellBoth } from "./told.ts";

export interface Renewal extends OwnAct {
  readonly code: string;
  /** The new code's mac. */
  readonly mac: string;
  /** RG-88: the receipt that holds the code. */
  readonly receiptCsv: string;
  /** As the census writes it; empty for whoever has left it. */
  readonly name: string;
  /** When the code that it replaces was made, as the page with the button knew it; milliseconds since 1970. */
  readonly replaces: number | null;
}

export type RenewalAnswer =
  | { readonly kind: "renewed" }
  /** Another page has made another one since: this one would bring a dead code back. */
  | { readonly kind: "superseded" }
  | { readonly kind: "not-hers" };

/** The same page sent twice makes one code, so that a double click does not leave her with a dead one in her hand. */
export function renewActivation(
  act: Renewal,
): (seen: Seen) => Decision<RenewalAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    if (!account) return { answer: { kind: "not-hers" } };
    const { activation } = account;
    const { now, person, mac } = act;
    if (activation && sameCode(activation.mac, mac)) {
      return { answer: { kind: "renewed" } };
    }
    if ((activation?.madeAt.getTime() ?? null) !== act.replaces) {
      return { answer: { kind: "superseded" } };
    }
    return {
      answer: { kind: "renewed" },
      keep: { ...account, activation: { mac, madeAt: now } },
      messages: tellBoth(account, act, { kind: "activation-renewed", at: now }),
      receipts: [receiptOf(account, act)],
      events: [{ kind: "activation-renewed", at: now, person, ...doneBy(act) }],
    };
  };
}

function receiptOf(
  { document }: Pick<Account, "document">,
  { person, now, name, code, receiptCsv }: Renewal,
): IssuedReceipt {
  return {
    csv: receiptCsv,
    person,
    receipt: {
      kind: "activation-renewed",
      at: now,
      name,
      document,
      facts: { activationCode: code },
    },
  };
}
