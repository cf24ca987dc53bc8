// From a person's certificate up to an authority that the operator trusts (RFC 5280 6, as far as it applies).

import type { CertificatePolicy } from "../policy.ts";
import type { CertificateFacts } from "./facts.ts";
import { servesClients } from "./kind.ts";
import { isSignedBy, isWeakKey } from "./signature.ts";

/** What the operator says that an authority issues. */
export type Mark = "dnie" | "software";

export interface TrustedAuthority {
  readonly facts: CertificateFacts;
  readonly mark: Mark;
}

export type PathFault = "unknown-issuer" | "issuer-expired" | "weak";

export type PathAnswer =
  | {
    readonly kind: "path";
    /** The issuer first, the anchor last. */
    readonly authorities: readonly CertificateFacts[];
    readonly mark: Mark;
  }
  | { readonly kind: "none"; readonly why: PathFault };

export interface PathMeans {
  readonly trusted: readonly TrustedAuthority[];
  /** What came along with the certificate. Believed only as far as its signatures reach. */
  readonly presented: readonly CertificateFacts[];
  readonly now: Date;
  readonly policy: CertificatePolicy;
}

/**
 * Anchors are the trusted authorities that issued themselves; the other trusted ones spare people from presenting them.
 * The nearest trusted one says what the path may be used for: a root may stand over a DNIe's issuer and over others.
 */
export async function findPath(
  leaf: CertificateFacts,
  means: PathMeans,
): Promise<PathAnswer> {
  const { trusted, presented, now, policy } = means;
  const byFingerprint = new Map(
    trusted.map((it) => [it.facts.fingerprint, it]),
  );
  const pool = [...trusted.map(({ facts }) => facts), ...presented];
  const faults = new Set<PathFault>();
  let signatures = policy.signatures;

  const climb = async (
    below: readonly CertificateFacts[],
  ): Promise<readonly CertificateFacts[] | null> => {
    const subject = below.at(-1)!;
    if (subject.algorithm.kind === "weak") {
      faults.add("weak");
      return null;
    }
    // `below` holds the person's own too, which is no authority. Whatever goes in a circle ends here too.
    if (below.length > policy.authorities) return null;
    for (const issuer of pool) {
      if (issuer.subject.written !== subject.issuer.written) continue;
      const fault = authorityFault(issuer, below.length - 1, { now, policy });
      if (fault) {
        faults.add(fault);
        continue;
      }
      if (signatures-- <= 0) return null;
      if (!await isSignedBy(subject, issuer.key)) continue;
      const path = [...below, issuer];
      if (isAnchor(issuer) && byFingerprint.has(issuer.fingerprint)) {
        return path;
      }
      const whole = await climb(path);
      if (whole) return whole;
    }
    return null;
  };

  const found = await climb([leaf]);
  if (!found) return { kind: "none", why: worst(faults) };
  const authorities = found.slice(1);
  const nearest = authorities.map((it) => byFingerprint.get(it.fingerprint))
    .find((it) => it !== undefined)!;
  return { kind: "path", authorities, mark: nearest.mark };
}

function isAnchor({ subject, issuer }: CertificateFacts): boolean {
  return subject.written === issuer.written;
}

/** `beneath`: how many authorities stand between this one and the person. */
function authorityFault(
  facts: CertificateFacts,
  beneath: number,
  { now, policy }: Pick<PathMeans, "now" | "policy">,
): PathFault | null {
  const { ca, keyUsage, pathLength, notUnderstood } = facts;
  const mayIssue = ca && (keyUsage?.has("keyCertSign") ?? true) &&
    (pathLength === null || beneath <= pathLength) &&
    notUnderstood.length === 0 && servesClients(facts.extendedKeyUsage);
  // A person's own certificate signs no others.
  if (!mayIssue) return "unknown-issuer";
  if (isWeakKey(facts.key, policy.rsaBits)) return "weak";
  return validity(facts, now, policy) === "valid" ? null : "issuer-expired";
}

export function validity(
  { notBefore, notAfter }: CertificateFacts,
  now: Date,
  { clockSkewSeconds }: CertificatePolicy,
): "valid" | "not-yet-valid" | "expired" {
  if (now.getTime() > notAfter.getTime()) return "expired";
  return notBefore.getTime() > now.getTime() + clockSkewSeconds * 1000
    ? "not-yet-valid"
    : "valid";
}

function worst(faults: ReadonlySet<PathFault>): PathFault {
  if (faults.has("issuer-expired")) return "issuer-expired";
  return faults.has("weak") ? "weak" : "unknown-issuer";
}
