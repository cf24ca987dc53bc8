// An officer decides over what a person recorded (RG-44 to RG-47). A refusal takes nothing from her (RG-46, overridden by design.md).

import type { Account } from "../account.ts";
import type { AuditEvent } from "../audit.ts";
import type { Resident } from "../census.ts";
import type { Nif } from "../nif.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import type { Conditions } from "../receipt.ts";
import {
  type MadeForRegistration,
  register,
} from "../registration/register.ts";
import { type MadeForRaising, raise } from "../registration/raise.ts";
import {
  byBoth,
  type RefusalReason,
  type ReviewCase,
} from "../registration/review.ts";
import { closedReview } from "../registration/review_end.ts";
import { registrationStanding } from "../standing.ts";
import { openCase } from "./case.ts";
import type { OfficeAct } from "./officer.ts";

export interface Deciding {
  /** The case that the officer has before him. */
  readonly id: string;
  readonly resident: Resident;
  readonly by: OfficeAct;
  /** The officer's own document. */
  readonly officer: Nif;
  /** Two of them have to accept it. */
  readonly two: boolean;
  /** The mac of a document. */
  readonly personOf: (document: Nif) => string;
  readonly now: Date;
}

export interface MadeForDecision
  extends
    Omit<MadeForRegistration, "messageIds">,
    Omit<MadeForRaising, "messageIds"> {
  readonly messageIds: MadeForRegistration["messageIds"];
  /** Of what tells her that it was accepted, or why not. */
  readonly toldIds: readonly [string, string];
}

export type ReviewAnswer =
  | { readonly kind: "accepted" }
  /** The first of two has. */
  | { readonly kind: "agreed" }
  /** It takes another than the one who has accepted it already. */
  | { readonly kind: "another-officer" }
  /** An officer does not decide over himself. */
  | { readonly kind: "own" }
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  /** Somebody was quicker. */
  | { readonly kind: "decided" };

/** She is registered, or raised, by the same steps as by any other route. */
export function acceptReview(
  act: Deciding,
  conditions: Conditions,
  made: MadeForDecision,
  policy: Policy,
): (seen: Seen) => Decision<ReviewAnswer> {
  return (seen) => {
    const found = before(act, seen);
    if ("kind" in found) return { answer: found };
    const { matter } = found;
    const { agreed, contact } = matter;
    if (act.two && agreed === null) {
      const cases = [{ ...found, matter: { ...matter, agreed: act.by } }];
      return { answer: { kind: "agreed" }, cases };
    }
    if (act.two && agreed?.officer === act.by.officer) {
      return { answer: { kind: "another-officer" } };
    }
    const { account, phoneHolder } = seen;
    const { resident, by, now } = act;
    const standing = registrationStanding(
      { resident, account },
      now,
      policy,
      "video",
    );
    const ground = { kind: "video", by } as const;
    const person = act.personOf(resident.document);
    // It is this review that ends here, accepted: none that has become moot.
    const alone: Seen = { ...seen, openCases: [] };
    if (standing.kind === "may-raise" && account?.phone === matter.phone) {
      const [sms, mail] = made.messageIds;
      const raised = raise(
        { resident, ground, phone: matter.phone, person, now },
        { ...made, messageIds: [sms, mail] },
        policy,
      )(alone);
      return accepted(act, found, raised, made, policy);
    }
    if (standing.kind !== "may-register" || !contact) {
      return refusing(act, found, "superseded", made, policy)(account);
    }
    if (phoneHolder && phoneHolder.id !== contact.heldBy) {
      return refusing(act, found, "phone-taken", made, policy)(account);
    }
    const registered = register(
      {
        ...{ resident, ground, conditions, now, personOf: act.personOf },
        phone: contact.phone,
        email: contact.email,
        language: matter.language,
      },
      made,
      policy,
    )(alone);
    return accepted(act, found, registered, made, policy);
  };
}

/** With a reason that she reads; whatever she had stays hers. */
export function refuseReview(
  act: Deciding,
  reason: RefusalReason,
  made: Pick<MadeForDecision, "toldIds">,
  policy: Policy,
): (seen: Seen) => Decision<ReviewAnswer> {
  return (seen) => {
    const found = before(act, seen);
    if ("kind" in found) return { answer: found };
    return refusing(act, found, reason, made, policy)(seen.account);
  };
}

function before(
  { id, resident, officer }: Deciding,
  { openCases }: Seen,
): ReviewCase | ReviewAnswer & { kind: "own" | "decided" } {
  if (resident.document === officer) return { kind: "own" };
  const open = openCase(openCases, "review");
  return open?.id === id ? open : { kind: "decided" };
}

function accepted(
  act: Deciding,
  found: ReviewCase,
  decision: Decision<{ readonly kind: string }>,
  { toldIds: [, mail] }: MadeForDecision,
  policy: Policy,
): Decision<ReviewAnswer> {
  const { now, by, personOf, resident } = act;
  const account = decision.keep!;
  return {
    ...decision,
    answer: { kind: "accepted" },
    ...closedReview(found, { at: now, by, outcome: "accepted" }, null, policy),
    messages: [
      ...decision.messages ?? [],
      // How to see the receipt, by e-mail: an SMS of the level or of welcome goes out as for everybody.
      ...byBoth({ phone: null, email: account.email }, ["", mail], {
        language: account.language,
        person: personOf(resident.document),
        at: now,
        body: { kind: "review-accepted", at: now },
      }),
    ],
  };
}

function refusing(
  act: Deciding,
  found: ReviewCase,
  reason: RefusalReason,
  { toldIds }: Pick<MadeForDecision, "toldIds">,
  policy: Policy,
): (account: Account | null) => Decision<ReviewAnswer> {
  const { now, by } = act;
  const person = act.personOf(found.document);
  const { contact, language } = found.matter;
  const event: AuditEvent = {
    kind: "review-refused",
    at: now,
    person,
    reason,
    personal: { officer: by.officer },
  };
  return (account) => ({
    answer: { kind: "refused", reason },
    ...closedReview(found, { at: now, by, outcome: "refused" }, reason, policy),
    messages: byBoth(
      contact ?? account ?? { phone: null, email: null },
      toldIds,
      {
        language,
        person,
        at: now,
        body: { kind: "review-refused", at: now, reason },
      },
    ),
    events: [event],
  });
}
