// What a service is told: of the person, by the scopes it was given; of the sign-in, always (contract: OIDC).

import { sha256, sha512 } from "@oslojs/crypto/sha2";
import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import { levelUri } from "../level.ts";
import { levelBy, methods } from "../methods/all.ts";
import type { Algorithm, Mac } from "../ports.ts";
import type { Scope, Service } from "../services.ts";
import type { Grant } from "./grant.ts";
import type { GrantedPerson } from "./person.ts";

export type Claims = Readonly<Record<string, unknown>>;

/** The same in the ID token and in userinfo. */
export function personClaims(
  grant: Grant,
  person: GrantedPerson,
  subject: string,
): Claims {
  const given = grant.scopes.map((scope) => claimsOf[scope](person));
  return Object.assign(
    { sub: subject },
    person.registration !== null && { registration_level: person.registration },
    ...given,
  );
}

/** The names that each scope can bring, for discovery. */
export const claimNames = [
  "sub",
  "registration_level",
  "given_name",
  "family_name",
  "name",
  "birthdate",
  "document",
  "document_kind",
  "email",
  "email_verified",
  "phone_number",
  "phone_number_verified",
];

/**
 * A datum that we do not have is left out, never sent empty (OpenID Connect Core 5.3.2). Phone and e-mail stand only while the
 * registration does: whose was revoked for fraud (RG-97) may be a thief's, and she may sign in with her DNIe all the same.
 */
const claimsOf: Record<Scope, (person: GrantedPerson) => Claims> = {
  openid: () => ({}),
  profile: ({ resident }) => {
    if (resident === null) return {};
    const surnames = [resident.firstSurname, resident.secondSurname];
    const familyName = surnames.filter((surname) => surname !== null).join(" ");
    return {
      given_name: resident.givenName,
      family_name: familyName,
      name: `${resident.givenName} ${familyName}`,
      birthdate: resident.birthDate,
    };
  },
  document: ({ account, resident }) => ({
    document: account.document,
    ...(resident !== null && { document_kind: resident.kind }),
  }),
  // Nobody proves her e-mail when she registers by letter (RG-14).
  email: ({ account, registration }) =>
    registration === null || account.email === null
      ? {}
      : { email: account.email, email_verified: false },
  // A code by SMS proved it before it was bound (RG-13).
  phone: ({ account, registration }) =>
    registration === null || account.phone === null
      ? {}
      : { phone_number: account.phone, phone_number_verified: true },
};

/** Pairwise: two sectors cannot tell that they know the same person (OpenID Connect Core 8.1). */
export function subjectOf(
  service: Pick<Service, "sector">,
  account: string,
  mac: Mac,
): string {
  return mac("subject", `${service.sector}|${account}`);
}

export interface IdTokenFacts {
  readonly issuer: string;
  readonly now: Date;
  /** How long the token lives. */
  readonly seconds: number;
  readonly accessToken: string;
  readonly algorithm: Algorithm;
}

/** `about` is what `personClaims` gave. Times in seconds since 1970 (RFC 7519 2). */
export function idTokenClaims(
  grant: Grant,
  { about, person }: { about: Claims; person: GrantedPerson },
  facts: IdTokenFacts,
): Record<string, unknown> {
  const iat = seconds(facts.now);
  return {
    ...about,
    iss: facts.issuer,
    aud: grant.service,
    exp: iat + facts.seconds,
    iat,
    auth_time: seconds(grant.provenAt),
    ...(grant.nonce !== null && { nonce: grant.nonce }),
    acr: levelUri(levelBy(grant.method, person.registration)),
    amr: methods[grant.method].amr,
    at_hash: leftHalf(facts.accessToken, facts.algorithm),
  };
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

/** `at_hash`: the hash of the signature's own algorithm, its left half (OpenID Connect Core 3.1.3.6). Ed25519's is SHA-512. */
function leftHalf(text: string, algorithm: Algorithm): string {
  const hash = algorithm === "EdDSA" ? sha512 : sha256;
  const digest = hash(new TextEncoder().encode(text));
  return encodeBase64urlNoPadding(digest.subarray(0, digest.length / 2));
}
