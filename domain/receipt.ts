// The receipt that ends every act upon a registration (RG-05, RG-86): what it attests, and the code that shows it again.

import type { Route } from "./account.ts";
import type { Guardian } from "./desk/guardian.ts";
import type { Email } from "./email.ts";
import type { Language } from "./language.ts";
import type { RegistrationLevel } from "./level.ts";
import type { Nif } from "./nif.ts";
import type { Phone } from "./phone.ts";

/** What was done. A new act is a line here; the compiler then asks for its words. */
export type ReceiptKind =
  | "registered"
  | "level-raised"
  | "activation-renewed"
  | "presence-renewed"
  | "phone-changed"
  | "email-changed"
  | "renounced";

/** What it says of the act; whatever the act did not touch is left out. */
export interface ReceiptFacts {
  readonly route?: Route;
  readonly level?: RegistrationLevel;
  /** RG-62: the office that she stood in, as it is called in the street. */
  readonly office?: string;
  /** ID-65: who answered for a minor there. */
  readonly guardian?: Omit<Guardian, "person">;
  readonly phone?: Phone;
  /** RG-14: shown whole, as it is stored, for it is asked again one day. */
  readonly email?: Email;
  /** RG-07: the very sentences that she accepted, which later versions may word otherwise. */
  readonly conditions?: Conditions;
  /** RG-05, RG-06; RG-86: only where the act gave one. */
  readonly activationCode?: string;
}

export interface Conditions {
  readonly language: Language;
  readonly sentences: readonly string[];
}

export interface Receipt {
  readonly kind: ReceiptKind;
  readonly at: Date;
  readonly name: string;
  readonly document: Nif;
  readonly facts: ReceiptFacts;
}

/**
 * A receipt on its way to the store, which keeps it closed under its CSV. Only whoever was handed the CSV opens it again: where
 * the answer was lost in between, so is the CSV, and the activation code with it. The way out is hers: she is registered, signs
 * in with a PIN, reads `ownCopy` among her receipts and asks for a new activation code, which kills the one that nobody saw.
 */
export interface IssuedReceipt {
  readonly csv: string;
  /** The mac of her document. */
  readonly person: string;
  readonly receipt: Receipt;
}

/** What an act is given to issue one with. */
export interface ForReceipt {
  readonly csv: string;
  readonly name: string;
}

export function issue(
  kind: ReceiptKind,
  { csv, name }: ForReceipt,
  { person, document, at }: {
    readonly person: string;
    readonly document: Nif;
    readonly at: Date;
  },
  facts: ReceiptFacts,
): IssuedReceipt {
  return { csv, person, receipt: { kind, at, name, document, facts } };
}

/** What the person's own list shows: nothing that opens anything, for a stranger at her open session reads it too. */
export function ownCopy(receipt: Receipt): Receipt {
  const { activationCode: _, ...facts } = receipt.facts;
  return { ...receipt, facts };
}
