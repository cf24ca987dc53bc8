// What waits for an officer: a case about one person, opened by what she or another officer did, and closed once.

import type { MethodName } from "../methods/all.ts";
import type { Nif } from "../nif.ts";
import type { Review } from "../registration/review.ts";
import type { Office, OfficeAct } from "./officer.ts";
import type { RevocationReason } from "./revocation.ts";

/** What it is about. A new matter is a line here; the compiler then asks for its words. */
export type CaseMatter =
  /** "This was not me": somebody else was here, by this method where she knows it. */
  | { readonly kind: "misuse"; readonly method: MethodName | null }
  /** What she recorded waits to be looked at (RG-44). */
  | Review
  /** One officer wants a renunciation undone (RG-65) or a revocation lifted (RG-97), and another has to agree. */
  | {
    readonly kind: "rehabilitation";
    readonly proposed: OfficeAct;
    readonly undoes: "renunciation" | "revocation";
  }
  /** She was removed ex officio, and why: open for as long as it stands (RG-97). */
  | {
    readonly kind: "revocation";
    readonly reason: RevocationReason;
    readonly by: OfficeAct;
  }
  /** About an officer, for the supervisors of her office: she looked up more people than a desk does, and when last. */
  | {
    readonly kind: "lookups";
    readonly office: Office;
    readonly times: number;
    readonly lastAt: Date;
  };

export type CaseKind = CaseMatter["kind"];

export interface CaseEnd {
  readonly at: Date;
  /** Null where nobody decided: there was nothing left to decide. */
  readonly by: OfficeAct | null;
  readonly outcome: "accepted" | "refused";
}

export interface Case {
  /** Random. */
  readonly id: string;
  /** Whom it is about. She has an account, registered or not. */
  readonly account: string;
  readonly document: Nif;
  readonly openedAt: Date;
  readonly matter: CaseMatter;
  /** Null while it waits. */
  readonly end: CaseEnd | null;
}

/** An open case of this kind among what one decision sees. */
export function openCase<K extends CaseKind>(
  cases: readonly Case[],
  kind: K,
): (Case & { readonly matter: CaseMatter & { kind: K } }) | null {
  const found = cases.find(({ matter, end }) =>
    end === null && matter.kind === kind
  );
  return (found ?? null) as ReturnType<typeof openCase<K>>;
}

/** Closed, with what ends it. */
export function ended(
  found: Case,
  at: Date,
  by: OfficeAct,
  outcome: CaseEnd["outcome"],
): Case {
  return { ...found, end: { at, by, outcome } };
}
