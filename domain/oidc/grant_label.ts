// How a grant lies on its shelf: a list instead of an object, so that its names are not stored a million times.

import type { MethodName } from "../methods/all.ts";
import type { Policy } from "../policy.ts";
import type { ShelfLabel } from "../ports.ts";
import type { Scope } from "../services.ts";
import type { Grant } from "./grant.ts";

/** Lies there as long as its code and then its token can live. */
export function grantLabel(policy: Policy["oidc"]): ShelfLabel<Grant> {
  return {
    name: "g",
    seconds: policy.codeSeconds + policy.accessTokenSeconds,
    read: readGrant,
    write: writeGrant,
  };
}

/** Times in milliseconds since 1970. */
type Packed = [
  service: string,
  redirectUri: string,
  challenge: string,
  nonce: string | null,
  scopes: string,
  account: string,
  person: string,
  method: string,
  provenAt: number,
  asOf: number,
  codeMac: string,
  codeExpiresAt: number,
  token?: string,
  tokenExpiresAt?: number,
];

function writeGrant(grant: Grant): string {
  const packed: Packed = [
    grant.service,
    grant.redirectUri,
    grant.challenge,
    grant.nonce,
    grant.scopes.join(" "),
    grant.account,
    grant.person,
    grant.method,
    grant.provenAt.getTime(),
    grant.asOf.getTime(),
    grant.codeMac,
    grant.codeExpiresAt.getTime(),
  ];
  if (grant.token !== null) {
    packed.push(grant.token.mac, grant.token.expiresAt.getTime());
  }
  return JSON.stringify(packed);
}

/** Only what `writeGrant` wrote ever lies there, so nothing is checked. */
function readGrant(text: string): Grant {
  const packed = JSON.parse(text) as Packed;
  const [service, redirectUri, challenge, nonce, scopes] = packed;
  const [, , , , , account, person, method, provenAt, asOf] = packed;
  const [codeMac, codeExpiresAt, tokenMac, tokenExpiresAt] = packed.slice(
    10,
  ) as [string, number, string | undefined, number | undefined];
  return {
    service,
    redirectUri,
    challenge,
    nonce,
    scopes: scopes.split(" ") as Scope[],
    account,
    person,
    method: method as MethodName,
    provenAt: new Date(provenAt),
    asOf: new Date(asOf),
    codeMac,
    codeExpiresAt: new Date(codeExpiresAt),
    token: tokenMac === undefined
      ? null
      : { mac: tokenMac, expiresAt: new Date(tokenExpiresAt!) },
  };
}
