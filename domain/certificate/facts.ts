// What a certificate says, read once and believed by nobody yet: path, kind and revocation are judged elsewhere.

import type { PublicKey, SignatureAlgorithm } from "./algorithms.ts";
import type { DistinguishedName, NameAttribute } from "./names.ts";

/** RFC 5280 4.2.1.3, in the order of their bits. */
export const keyUsages = [
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
  "cRLSign",
  "encipherOnly",
  "decipherOnly",
] as const;
export type KeyUsage = typeof keyUsages[number];

/** Whatever somebody has signed. */
export interface Signed {
  readonly tbs: Uint8Array<ArrayBuffer>;
  readonly algorithm: SignatureAlgorithm;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** One place where the issuer says which certificates are revoked. */
export interface DistributionPoint {
  readonly addresses: readonly string[];
  /** All its names as they were written, in hexadecimal: a partial list says by them for whom it speaks. */
  readonly names: readonly string[];
}

export interface CertificateFacts extends Signed {
  readonly der: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the whole, in hexadecimal. */
  readonly fingerprint: string;
  /** In hexadecimal, without leading zeros. */
  readonly serialNumber: string;
  readonly serialBytes: Uint8Array<ArrayBuffer>;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly key: PublicKey;
  readonly ca: boolean;
  /** How many authorities may stand between this one and a person; null: no limit. */
  readonly pathLength: number | null;
  /** Null where the extension is missing: nothing is forbidden. */
  readonly keyUsage: ReadonlySet<KeyUsage> | null;
  readonly extendedKeyUsage: readonly string[] | null;
  readonly policies: readonly string[];
  /** What directory names of the alternative names hold. */
  readonly alternativeNames: readonly NameAttribute[];
  readonly ocspAddresses: readonly string[];
  readonly distributionPoints: readonly DistributionPoint[];
  /** ETSI EN 319 412-5: statements, and what kinds of certificate it says it is. */
  readonly qualifiedStatements: readonly string[];
  readonly qualifiedTypes: readonly string[];
  /** Limits that it sets and that Clave cannot check: such a certificate is no good here (RFC 5280 4.2). */
  readonly notUnderstood: readonly string[];
}
