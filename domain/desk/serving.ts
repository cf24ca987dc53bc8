// Registering or raising whoever stands before the desk, step by step. It travels sealed in the address, below the record's own.

import type { SentCode } from "../signin.ts";
import type { VisitStop } from "../registration/visit.ts";
import type { OfficeContact } from "./contact.ts";
import type { Guardian } from "./guardian.ts";

export type ServingStage =
  /** The document is right, and a minor's guardian is asked for. */
  | { readonly kind: "guardian" }
  /** Phone, e-mail and language of whoever registers. */
  | { readonly kind: "contact" }
  /** Phone and e-mail of whoever raises: are they still hers? */
  | { readonly kind: "keep" }
  | {
    readonly kind: "code";
    readonly contact: OfficeContact;
    /** Another person has this phone now, and will lose it (RG-21). */
    readonly inUse: boolean;
    readonly sent: SentCode;
  }
  /** The phone is hers: the acceptance is printed and signed (RG-62). */
  | {
    readonly kind: "acceptance";
    readonly contact: OfficeContact;
    readonly inUse: boolean;
  }
  | { readonly kind: "done"; readonly moved: boolean }
  | { readonly kind: "stopped"; readonly stop: ServingStop };

export interface Serving {
  /** Names its codes on their shelf. */
  readonly id: string;
  /** Made once at its beginning, so that a page sent twice ends in one registration with one receipt. */
  readonly activationCode: string;
  readonly receiptCsv: string;
  /** Null for an adult. */
  readonly guardian: Guardian | null;
  readonly stage: ServingStage;
}

/** Why the desk cannot do it now. */
export type ServingStop =
  | Exclude<
    VisitStop,
    /** An office takes back whoever left (RG-96) and minors of any age; and no video keeps anybody waiting who comes herself. */
    {
      kind:
        | "renounced"
        | "too-young"
        | "under-review"
        | "document-not-for-video";
    }
  >
  /** This very page did it before, and she has left, or stands otherwise, since: what is made for one act serves no second. */
  | { readonly kind: "served-before" };

export function servingStop(standing: VisitStop): ServingStop {
  switch (standing.kind) {
    case "renounced":
    case "too-young":
    case "under-review":
    case "document-not-for-video":
      throw new Error(`stopped at the desk: ${standing.kind}`);
    default:
      return standing;
  }
}
