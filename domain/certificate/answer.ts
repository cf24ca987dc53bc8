// What Clave makes of a certificate: whose it is and how sure that is, or why it will not do. Views turn each reason into words.

import type { Level } from "../level.ts";
import type { Nif } from "../nif.ts";

/** The kinds that may identify a person (ID-62). */
export type AcceptedKind = "natural" | "dnie" | "public-employee";

/** Where the key lies: in a DNIe, in another qualified device, or in a file. */
export type CertificateMeans = "dnie" | "card" | "software";

export interface CertificateHolder {
  readonly document: Nif;
  readonly givenName: string;
  readonly surnames: string;
  readonly kind: AcceptedKind;
  readonly means: CertificateMeans;
  readonly level: Level;
  /** SHA-256 in hexadecimal: names this certificate among hers. */
  readonly fingerprint: string;
  readonly notAfter: Date;
  /** The common name of its issuer, for showing. */
  readonly issuer: string;
}

export type CertificateRefusal =
  /** No certificate, too large a one, or one with limits that Clave cannot read. */
  | "unreadable"
  | "not-yet-valid"
  | "expired"
  /** Signed with, or holding, what can be forged today. */
  | "weak"
  /** No authority that Clave trusts stands behind it: also where a name is right and its signature is not. */
  | "unknown-issuer"
  | "issuer-expired"
  | "legal-person"
  | "representative"
  | "seal"
  | "pseudonym"
  /** A server's or a program's. */
  | "component"
  /** None of the kinds that Clave knows; also one that says it is a DNIe and was not issued as one. */
  | "unknown-kind"
  /** It signs documents and does not identify: of a DNIe, the other one is needed. */
  | "signing-certificate"
  | "wrong-usage"
  /** It names no DNI or NIE, or two. */
  | "no-document"
  | "no-name"
  | "revoked"
  /** Nobody could say that it is not revoked. */
  | "revocation-unknown";

export type CertificateAnswer =
  | {
    readonly kind: "accepted";
    readonly holder: CertificateHolder;
    /** "unreachable" only where the operator prefers that to refusing. */
    readonly revocation: "checked" | "unreachable";
  }
  | { readonly kind: "refused"; readonly why: CertificateRefusal };
