// Removed ex officio (RG-97): why, what it takes away, and what may come back once the cause has changed.

import type { Account } from "../account.ts";
import { leave } from "../my_data/leaving.ts";
import { type OwnAct, tellBoth } from "../my_data/told.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { endingMootReview } from "../registration/review_end.ts";
import { type OfficeAct, servedBy } from "./officer.ts";

/** RG-97: fraud or disloyal use; another name or nationality, or an expulsion. */
export const revocationReasons = ["fraud", "identity-changed"] as const;
export type RevocationReason = typeof revocationReasons[number];

export interface Revocation extends OwnAct {
  readonly by: OfficeAct;
  readonly reason: RevocationReason;
  readonly caseId: string;
}

/** `stopped`: there is nothing to revoke any more. */
export type RevocationAnswer = { readonly kind: "done" | "stopped" };

/** She is told before what she is told by is forgotten. The case stays open for as long as it stands. */
export function revoke(
  act: Revocation,
  policy: Policy,
): (seen: Seen) => Decision<RevocationAnswer> {
  return (seen) => {
    const { account } = seen;
    if (!account || !canBeRevoked(account) || account.id !== act.account) {
      return { answer: { kind: "stopped" } };
    }
    const { now, person, reason, by, caseId } = act;
    const decision: Decision<RevocationAnswer> = {
      answer: { kind: "done" },
      keep: leave(account, "revoked", now),
      messages: tellBoth(account, act, { kind: "revoked", at: now, reason }),
      events: [{ kind: "revoked", at: now, person, reason, ...servedBy(by) }],
      cases: [{
        id: caseId,
        account: account.id,
        document: account.document,
        openedAt: now,
        matter: { kind: "revocation", reason, by },
        end: null,
      }],
    };
    return endingMootReview(decision, seen, act, policy);
  };
}

function canBeRevoked({ state }: Account): boolean {
  return state === "active" || state === "phone-revoked";
}

/**
 * The cause has changed, so she may register anew (RG-97), by any route and as if for the first time: what she had been
 * registered with is what was found wanting, or says another name. It stays on record, in her events and receipts.
 */
export function lifted(account: Account): Account {
  return { ...account, state: "invited", registration: null };
}
