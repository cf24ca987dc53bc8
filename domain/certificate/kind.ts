// What kind of holder a certificate has (ID-61, ID-62), and whether it is meant to identify one. Policies decide, not names.

import type { AcceptedKind, CertificateRefusal } from "./answer.ts";
import type { CertificateFacts } from "./facts.ts";
import { holds } from "./names.ts";
import { attribute, isUnder, policy, purpose, qualified } from "./oids.ts";
import type { Mark } from "./path.ts";

export type KindAnswer =
  | { readonly kind: "accepted"; readonly as: AcceptedKind }
  | { readonly kind: "refused"; readonly why: CertificateRefusal };

/** `mark`: what the trust list says its issuer issues. A DNIe is a DNIe by its issuer; its policy is only what it says of itself. */
export function kindOf(facts: CertificateFacts, mark: Mark): KindAnswer {
  const is = (arcs: readonly string[]) =>
    facts.policies.some((oid) => isUnder(oid, arcs));
  const isDnie = is(policy.dnieAuthentication) || is(policy.dnieSignature);
  if (mark === "dnie") return dnie(is);
  // Any other authority that is trusted could write a DNIe's policy, and would issue the high level by it.
  if (isDnie) return refused("unknown-kind");
  const ofSubject = (type: string) => holds(facts.subject.attributes, type);
  // What refuses goes first: of two policies the worse one counts.
  if (is(policy.pseudonym) || ofSubject(attribute.pseudonym)) {
    return refused("pseudonym");
  }
  if (is(policy.seal) || facts.qualifiedTypes.includes(qualified.seal)) {
    return refused("seal");
  }
  if (is(policy.component) || isServer(facts)) return refused("component");
  if (is(policy.representative)) return refused("representative");
  if (is(policy.legalPerson)) return refused("legal-person");
  // An employee's names her body too.
  if (is(policy.publicEmployee)) return accepted("public-employee");
  if (ofSubject(attribute.organizationIdentifier)) {
    const isPerson = ofSubject(attribute.serialNumber) &&
      ofSubject(attribute.givenName);
    return refused(isPerson ? "representative" : "legal-person");
  }
  return is(policy.natural) ? accepted("natural") : refused("unknown-kind");
}

function dnie(is: (arcs: readonly string[]) => boolean): KindAnswer {
  if (is(policy.dnieSignature)) return refused("signing-certificate");
  return is(policy.dnieAuthentication)
    ? accepted("dnie")
    : refused("unknown-kind");
}

function isServer({ extendedKeyUsage, qualifiedTypes }: CertificateFacts) {
  return qualifiedTypes.includes(qualified.website) ||
    (extendedKeyUsage ?? []).includes(purpose.serverAuth);
}

/** Null where it may be used to identify. */
export function usageFault(facts: CertificateFacts): CertificateRefusal | null {
  const { ca, keyUsage, extendedKeyUsage } = facts;
  // An authority that identifies as a person could also issue persons.
  if (ca || !keyUsage || keyUsage.has("keyCertSign")) return "wrong-usage";
  if (!keyUsage.has("digitalSignature")) {
    return keyUsage.has("nonRepudiation")
      ? "signing-certificate"
      : "wrong-usage";
  }
  return servesClients(extendedKeyUsage) ? null : "wrong-usage";
}

/** Without the extension, as on a DNIe, nothing is forbidden. */
export function servesClients(purposes: readonly string[] | null): boolean {
  return purposes === null || purposes.includes(purpose.clientAuth) ||
    purposes.includes(purpose.any);
}

function accepted(as: AcceptedKind): KindAnswer {
  return { kind: "accepted", as };
}

function refused(why: CertificateRefusal): KindAnswer {
  return { kind: "refused", why };
}
