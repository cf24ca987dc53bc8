// Renewing what being seen in person is good for (FI-06): with a DNIe, her data looked at and accepted (FI-08), or at an office (RG-65).

import type { Account } from "../account.ts";
import type { Nif } from "../nif.ts";
import type { Decision, Seen } from "../ports.ts";
import { isPresence } from "../presence.ts";
import type { Conditions, IssuedReceipt } from "../receipt.ts";
import { placeOf, seenAt, shownBy } from "../registration/ground.ts";
import type { Ground } from "../registration/visit.ts";
import { ownAccount, type OwnAct } from "./told.ts";

type ByCertificate = Ground & { readonly kind: "certificate" };
type AtOffice = Ground & { readonly kind: "office" };

/** Null where this certificate renews it for her. */
export function renewalFault(
  shown: { readonly document: Nif; readonly ground: ByCertificate },
  account: Pick<Account, "document">,
): "another-person" | "not-a-dnie" | null {
  if (shown.document !== account.document) return "another-person";
  return isPresence(shown.ground) ? null : "not-a-dnie";
}

export interface PresenceRenewal extends OwnAct {
  readonly ground: ByCertificate | AtOffice;
  /** Null at an office, where nothing new is accepted: what she signed there stands. */
  readonly conditions: Conditions | null;
  readonly receiptCsv: string;
  /** As the census writes it; empty for whoever has left it. */
  readonly name: string;
  /** When it had been begun, as the page with the button knew it; milliseconds since 1970. */
  readonly replaces: number | null;
}

export type PresenceAnswer =
  | { readonly kind: "renewed" }
  /** Renewed since by another page, or by the same one sent twice. */
  | { readonly kind: "superseded" }
  | { readonly kind: "not-hers" };

export function renewPresence(
  act: PresenceRenewal,
): (seen: Seen) => Decision<PresenceAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    const { ground, now, person } = act;
    if (!account || !isPresence(ground)) {
      return { answer: { kind: "not-hers" } };
    }
    if ((account.presentAt?.getTime() ?? null) !== act.replaces) {
      return { answer: { kind: "superseded" } };
    }
    return {
      answer: { kind: "renewed" },
      keep: { ...account, presentAt: now },
      receipts: [receiptOf(account, act)],
      events: [{
        kind: "presence-renewed",
        at: now,
        person,
        ...placeOf(ground),
        ...shownBy(ground),
      }],
    };
  };
}

/** No new activation code: what she has goes on (RG-86). */
function receiptOf(
  { document, phone, email }: Account,
  { ground, person, now, name, conditions, receiptCsv }: PresenceRenewal,
): IssuedReceipt {
  return {
    csv: receiptCsv,
    person,
    receipt: {
      kind: "presence-renewed",
      at: now,
      name,
      document,
      facts: {
        ...(phone && { phone }),
        ...(email && { email }),
        ...seenAt(ground),
        ...(conditions && { conditions }),
      },
    },
  };
}
