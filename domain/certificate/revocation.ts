// Whether a certificate was revoked: what may be answered, and how fresh an answer must be.

import type { CertificatePolicy } from "../policy.ts";

export type RevocationAnswer =
  | { readonly kind: "good" }
  | { readonly kind: "revoked" }
  /** The issuer's own word that it knows no such certificate: somebody else may have made it with the issuer's key. */
  | { readonly kind: "unknown" }
  /** No answer that could be believed. */
  | { readonly kind: "unreachable" };

/** What one answer is worth, be it an OCSP response or a revocation list. */
export type Judged =
  | {
    readonly kind: "good" | "revoked" | "unknown";
    /** How long it may be kept. */
    readonly until: Date;
  }
  | { readonly kind: "unusable"; readonly why: UnusableAnswer };

export type UnusableAnswer =
  | "garbage"
  /** The responder answers that it cannot answer. */
  | "refused"
  /** Signed by somebody who may not, or not signed well. */
  | "wrong-signer"
  /** It speaks of other certificates. */
  | "other-certificate"
  /** It answers another question: an old answer, played again. */
  | "wrong-nonce"
  | "stale"
  | "from-the-future"
  /** Not whole: of some reasons only, a list of changes, of another issuer. */
  | "partial";

export function unusable(why: UnusableAnswer): Judged {
  return { kind: "unusable", why };
}

/**
 * Until when an answer of these dates holds, or why it does not. Without a next update (RFC 6960 4.2.2.1: newer ones are always
 * at hand) it holds as long as Clave keeps answers at all.
 */
export function freshness(
  { thisUpdate, nextUpdate }: {
    readonly thisUpdate: Date;
    readonly nextUpdate: Date | null;
  },
  now: Date,
  { clockSkewSeconds, keptSeconds }: CertificatePolicy,
): { readonly kind: "fresh"; readonly until: Date } | Judged {
  const at = now.getTime();
  if (thisUpdate.getTime() > at + clockSkewSeconds * 1000) {
    return unusable("from-the-future");
  }
  const end = nextUpdate?.getTime() ??
    thisUpdate.getTime() + keptSeconds * 1000;
  if (end <= at) return unusable("stale");
  return {
    kind: "fresh",
    until: new Date(Math.min(end, at + keptSeconds * 1000)),
  };
}
