// How a review ends: decided by an officer, or by itself, once there is nothing left that it could give her.

import { type CaseEnd, openCase } from "../desk/case.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import type { RefusalReason, Review, ReviewCase } from "./review.ts";

/** The case ends, and forgets what was only there for it to be decided; what she recorded is kept for the appeal, and no longer. */
export function closedReview(
  found: ReviewCase,
  end: CaseEnd,
  refusal: RefusalReason | null,
  policy: Policy,
): Required<Pick<Decision<unknown>, "cases" | "evidence">> {
  const matter: Review = {
    ...found.matter,
    code: null,
    contact: null,
    phone: null,
    refusal,
  };
  const { keptSecondsAfterReview } = policy.video;
  const until = new Date(end.at.getTime() + keptSecondsAfterReview * 1000);
  return {
    cases: [{ ...found, matter, end }],
    evidence: [{ id: found.id, until }],
  };
}

/**
 * The same decision, and with it the end of a review that it leaves nothing to decide: she has left, was removed, or is
 * advanced already. Else what she recorded would wait for somebody to look at it, and lie here without an end. Of what made
 * it so she is told by that itself.
 */
export function endingMootReview<A>(
  decision: Decision<A>,
  { openCases }: Seen,
  { person, now }: { readonly person: string; readonly now: Date },
  policy: Policy,
): Decision<A> {
  const waiting = openCase(openCases, "review");
  const { keep } = decision;
  if (!waiting || !keep) return decision;
  const moot = keep.state === "active"
    ? keep.registration?.level === "advanced"
    : keep.state === "renounced" || keep.state === "revoked";
  if (!moot) return decision;
  const end = { at: now, by: null, outcome: "refused" } as const;
  const closed = closedReview(waiting, end, "superseded", policy);
  return {
    ...decision,
    cases: [...decision.cases ?? [], ...closed.cases],
    evidence: [...decision.evidence ?? [], ...closed.evidence],
    events: [
      ...decision.events ?? [],
      { kind: "review-refused", at: now, person, reason: "superseded" },
    ],
  };
}
