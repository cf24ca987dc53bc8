// One visit to register, step by step. It travels sealed in the address, as a sign-in's attempt does.

import type { Email } from "../email.ts";
import type { Language } from "../language.ts";
import type { Nif } from "../nif.ts";
import type { Phone } from "../phone.ts";
import type { Policy } from "../policy.ts";
import type { SentCode } from "../signin.ts";
import type { RegistrationStanding } from "../standing.ts";

export type VisitStop = Exclude<RegistrationStanding, { kind: "may-register" }>;

/** Everything from `letter` on is only made once document and contrast datum have matched. */
export type VisitStage =
  | { readonly kind: "contrast"; readonly permanent: boolean }
  | { readonly kind: "letter" }
  | { readonly kind: "letter-sent"; readonly expiresAt: number }
  | { readonly kind: "csv" }
  | { readonly kind: "contact"; readonly letterId: string }
  | {
    readonly kind: "code";
    readonly letterId: string;
    readonly phone: Phone;
    readonly email: Email;
    /** Another person has this phone now, and will lose it (RG-21). */
    readonly inUse: boolean;
    /** In which language she read the conditions that she accepted. */
    readonly acceptedIn: Language;
    readonly sent: SentCode;
  }
  /** Holds the receipt's CSV, with which its page reads the activation code: sealed, for this browser, for minutes. */
  | {
    readonly kind: "done";
    readonly receiptCsv: string;
    readonly moved: boolean;
  }
  | { readonly kind: "stopped"; readonly standing: VisitStop };

export interface Visit {
  /** Names this visit's code on the shelf. */
  readonly id: string;
  readonly document: Nif;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly stage: VisitStage;
}

export function visitHasExpired(
  visit: Visit,
  now: Date,
  policy: Policy,
): boolean {
  return now.getTime() - visit.startedAt >=
    policy.registration.stepSeconds * 1000;
}
