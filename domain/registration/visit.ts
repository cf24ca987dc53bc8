// One visit to register, step by step. It travels sealed in the address, as a sign-in's attempt does.

import type { CertificateMeans } from "../certificate/answer.ts";
import type { Guardian } from "../desk/guardian.ts";
import type { Day } from "../census.ts";
import type { OfficeAct } from "../desk/officer.ts";
import type { Email } from "../email.ts";
import type { Language } from "../language.ts";
import type { PhoneStage } from "../my_data/new_phone.ts";
import type { Nif } from "../nif.ts";
import type { Phone } from "../phone.ts";
import type { Policy } from "../policy.ts";
import type { ReviewContact } from "./review.ts";
import type { SentCode } from "../signin.ts";
import type { RegistrationStanding } from "../standing.ts";
import { endOf } from "../time_limit.ts";

export type VisitStop =
  | Exclude<RegistrationStanding, { kind: "may-register" | "may-raise" }>
  /** Her video waits for an officer; until then there is no second one. */
  | { readonly kind: "under-review"; readonly dueOn: Day }
  /** X-16, as the policy has it. */
  | { readonly kind: "document-not-for-video" };

/** For whoever came to do one thing and stands otherwise by now: she is told that she is registered, and begins again. */
export function stopOf(standing: RegistrationStanding | VisitStop): VisitStop {
  const { kind } = standing;
  return kind === "may-register" || kind === "may-raise"
    ? { kind: "already-registered" }
    : standing;
}

/** What lets her register: the letter that came to her address, the certificate that she showed, an officer who saw her. */
export type Ground =
  | { readonly kind: "letter"; readonly letterId: string }
  | {
    readonly kind: "certificate";
    /** Where its key lies: a DNIe is worth more than another (FI-07). */
    readonly means: CertificateMeans;
    /** SHA-256 in hexadecimal: what the record says of it. */
    readonly fingerprint: string;
  }
  /** She stood before the desk (RG-60). */
  | {
    readonly kind: "office";
    readonly by: OfficeAct;
    /** Null for an adult. */
    readonly guardian: Guardian | null;
  }
  /** An officer has looked at what she recorded (RG-44). */
  | { readonly kind: "video"; readonly by: OfficeAct };

/** What a step leads to: a ground that is there, or a video that she has still to make. */
export type VisitGround = Ground | { readonly kind: "recording" };

/** What the certificate says of whoever showed it. */
export interface ShownName {
  readonly means: CertificateMeans;
  readonly fingerprint: string;
  /** Milliseconds since 1970. What it proves grows old, however many steps follow. */
  readonly shownAt: number;
  readonly givenName: string;
  readonly surnames: string;
  /** The census writes another name, which holds (RG-50). Known once the contrast datum has matched. */
  readonly differs: boolean;
}

/** Everything from `letter` on is only made once document and contrast datum have matched. */
export type VisitStage =
  | { readonly kind: "contrast"; readonly permanent: boolean }
  /** `purpose`: she knows that she is registered, and wants another phone. */
  | { readonly kind: "letter"; readonly purpose?: "phone" }
  /** Registered already, by letter: her certificate raises the level (RG-80). */
  | {
    readonly kind: "raise";
    /** The one that she is shown: what she confirms is worth nothing for another. */
    readonly phone: Phone | null;
    /** It took the place of the one that she was shown before. */
    readonly changed?: true;
  }
  | {
    readonly kind: "letter-sent";
    readonly expiresAt: number;
    readonly purpose?: "phone";
  }
  | { readonly kind: "csv"; readonly purpose?: "phone" }
  | {
    readonly kind: "new-phone";
    readonly letterId: string;
    readonly at: PhoneStage;
  }
  | { readonly kind: "contact"; readonly ground: VisitGround }
  | {
    readonly kind: "code";
    readonly ground: VisitGround;
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
  /** Her files are asked for. The code is made before, so that what is sent twice is one thing. */
  | {
    readonly kind: "record";
    readonly contact: ReviewContact | null;
    readonly code: string;
  }
  | { readonly kind: "recorded"; readonly code: string; readonly dueOn: Day }
  | { readonly kind: "stopped"; readonly standing: VisitStop };

export interface Visit {
  /** Names this visit's code on the shelf. */
  readonly id: string;
  readonly document: Nif;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** How often she has asked for more time for this step. */
  readonly extended: number;
  readonly stage: VisitStage;
  /** Null for whoever comes without one. */
  readonly certificate: ShownName | null;
  /** She comes by video. */
  readonly video: boolean;
}

/** Until when the step waits; milliseconds since 1970. */
export function visitEnd(visit: Visit, policy: Policy): number {
  const { stepSeconds } = policy.registration;
  const end = endOf(visit, stepSeconds, policy);
  const { certificate } = visit;
  // Each step begins a new time; a certificate that was shown does not, and is not waited for: it may have been revoked since.
  return certificate
    ? Math.min(end, certificate.shownAt + stepSeconds * 1000)
    : end;
}

export function visitHasExpired(
  visit: Visit,
  now: Date,
  policy: Policy,
): boolean {
  return now.getTime() >= visitEnd(visit, policy);
}

/** Whether a step may be made to wait longer: not once a certificate was shown, whose end is the visit's. */
export function visitWaitsLonger({ certificate }: Visit): boolean {
  return !certificate;
}
