// Whoever answers for a minor at the desk (ID-65): father, mother or guardian, with an own document and a proof of the authority.

import { dayOf } from "../calendar.ts";
import type { Resident } from "../census.ts";
import type { Nif } from "../nif.ts";
import { ageOn } from "../person_name.ts";
import type { Policy } from "../policy.ts";

/** What proves it: the family book, a document of the civil registry, the ruling of a court. */
export const authorityProofs = [
  "family-book",
  "civil-registry",
  "court-ruling",
] as const;
export type AuthorityProof = typeof authorityProofs[number];

export interface Guardian {
  readonly document: Nif;
  readonly name: string;
  readonly proof: AuthorityProof;
  /** The mac of the document, as the record has it. */
  readonly person: string;
}

export type GuardianProblem =
  | "unknown"
  | "deceased"
  | "document-expired"
  | "too-young"
  /** The minor herself. */
  | "same"
  /** The officer who serves her. */
  | "own";

/** Whether somebody has to answer for her. Nobody answers for an adult (RG-60, ID-66). */
export function needsGuardian(
  resident: Resident,
  now: Date,
  policy: Policy,
): boolean {
  return ageOn(resident.birthDate, dayOf(now)) < policy.desk.adultYears;
}

/** By the document alone, before anybody is looked up. */
export function guardianDocumentProblem(
  document: Nif,
  at: { readonly minor: Nif; readonly officer: Nif },
): GuardianProblem | null {
  if (document === at.minor) return "same";
  return document === at.officer ? "own" : null;
}

/** Whether somebody of the census may answer for a minor. Null: yes. */
export function guardianProblem(
  resident: Resident | null,
  now: Date,
  policy: Policy,
): GuardianProblem | null {
  if (!resident) return "unknown";
  if (resident.status === "deceased") return "deceased";
  if (resident.validUntil < dayOf(now)) return "document-expired";
  return needsGuardian(resident, now, policy) ? "too-young" : null;
}
