// Judges a certificate whole: what it says, who stands behind it, of what kind it is, whom it names, and whether it was revoked.

import type { Level } from "../level.ts";
import type { CertificatePolicy } from "../policy.ts";
import type {
  AcceptedKind,
  CertificateAnswer,
  CertificateMeans,
  CertificateRefusal,
} from "./answer.ts";
import type { CertificateFacts } from "./facts.ts";
import { documentOf, nameOf } from "./holder.ts";
import { kindOf, usageFault } from "./kind.ts";
import { single } from "./names.ts";
import { attribute, qualified } from "./oids.ts";
import { findPath, type TrustedAuthority, validity } from "./path.ts";
import { readCertificate } from "./read.ts";
import type { RevocationAnswer } from "./revocation.ts";
import { isWeak } from "./signature.ts";

export interface JudgeMeans {
  readonly trusted: readonly TrustedAuthority[];
  readonly now: Date;
  readonly policy: CertificatePolicy;
  /** What to do where nobody can say whether it was revoked. */
  readonly unreachable: "refuse" | "accept";
  /** Asks the issuer's services. Called only for what a path has proven, so no address of a stranger's making is ever called. */
  isRevoked(
    certificate: CertificateFacts,
    issuer: CertificateFacts,
  ): Promise<RevocationAnswer>;
}

/** `chain`: what was presented along with it, in any order, and nothing of it need be there. */
export async function judgeCertificate(
  der: Uint8Array,
  chain: readonly Uint8Array[],
  means: JudgeMeans,
): Promise<CertificateAnswer> {
  const { now, policy } = means;
  const leaf = readCertificate(der, policy.bytes);
  if (!leaf || leaf.notUnderstood.length > 0) return refused("unreadable");
  const period = validity(leaf, now, policy);
  if (period !== "valid") return refused(period);
  if (isWeak(leaf, policy.rsaBits)) return refused("weak");

  const presented = chain.slice(0, policy.presented)
    .flatMap((it) => readCertificate(it, policy.bytes) ?? []);
  const path = await findPath(leaf, { ...means, presented });
  if (path.kind === "none") return refused(path.why);

  const kind = kindOf(leaf, path.mark);
  if (kind.kind === "refused") return kind;
  const fault = usageFault(leaf);
  if (fault) return refused(fault);
  const document = documentOf(leaf, kind.as);
  if (!document) return refused("no-document");
  const name = nameOf(leaf, kind.as);
  if (!name) return refused("no-name");

  // Last: it is the only question that leaves the machine.
  const revocation = await revocationOf([leaf, ...path.authorities], means);
  if (revocation === "revoked") return refused("revoked");
  if (revocation === "unknown") return refused("revocation-unknown");
  if (revocation === "unreachable" && means.unreachable === "refuse") {
    return refused("revocation-unknown");
  }
  const [issuer] = path.authorities;
  return {
    kind: "accepted",
    revocation: revocation === "good" ? "checked" : "unreachable",
    holder: {
      document,
      ...name,
      kind: kind.as,
      ...assuranceOf(leaf, kind.as),
      fingerprint: leaf.fingerprint,
      notAfter: leaf.notAfter,
      issuer: single(issuer!.subject.attributes, attribute.commonName) ?? "",
    },
  };
}

/** Rulebook 7.2: a DNIe or a key in a qualified device is high, a file that can be copied is substantial. */
function assuranceOf(
  { qualifiedStatements }: CertificateFacts,
  kind: AcceptedKind,
): { readonly means: CertificateMeans; readonly level: Level } {
  if (kind === "dnie") return { means: "dnie", level: "high" };
  return qualifiedStatements.includes(qualified.device)
    ? { means: "card", level: "high" }
    : { means: "software", level: "substantial" };
}

/**
 * Of the person's certificate, and of every authority that she brought herself. The trusted ones the operator vouches for, and
 * takes out of the folder when he does no longer.
 */
async function revocationOf(
  path: readonly CertificateFacts[],
  { trusted, isRevoked }: JudgeMeans,
): Promise<RevocationAnswer["kind"]> {
  const vouchedFor = new Set(trusted.map(({ facts }) => facts.fingerprint));
  let unreachable = false;
  for (const [i, certificate] of path.entries()) {
    const issuer = path[i + 1];
    if (!issuer || vouchedFor.has(certificate.fingerprint)) continue;
    const { kind } = await isRevoked(certificate, issuer);
    if (kind === "revoked" || kind === "unknown") return kind;
    if (kind === "unreachable") unreachable = true;
  }
  return unreachable ? "unreachable" : "good";
}

function refused(why: CertificateRefusal): CertificateAnswer {
  return { kind: "refused", why };
}
