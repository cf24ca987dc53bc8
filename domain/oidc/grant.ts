// What an authorisation code stands for, from its making to the end of its access token.

import { sameCode } from "../codes.ts";
import type { MethodName } from "../methods/all.ts";
import type { Nif } from "../nif.ts";
import type { Step, World } from "../ports.ts";
import type { Scope } from "../services.ts";
import type { OidcDoor } from "./door.ts";
import { newGrantId, newHandle } from "./handle.ts";

export interface Grant {
  readonly service: string;
  readonly redirectUri: string;
  /** PKCE S256 challenge (RFC 7636). */
  readonly challenge: string;
  readonly nonce: string | null;
  readonly scopes: readonly Scope[];
  /** The account's random id; with it she is looked up afresh, and the level computed (law 4). No personal data lies in the store. */
  readonly account: string;
  /** How the record names her: the mac of her document. */
  readonly person: string;
  readonly method: MethodName;
  readonly provenAt: Date;
  /** From when her sessions counted as she was looked at for the proof: what has ended them since has ended this. */
  readonly asOf: Date;
  readonly codeMac: string;
  readonly codeExpiresAt: Date;
  /** Null until the code has been exchanged; then what the access token is known by. */
  readonly token: IssuedToken | null;
}

export interface IssuedToken {
  readonly mac: string;
  readonly expiresAt: Date;
}

/** Who was identified, and how. */
export type GrantedProof =
  & Pick<
    Grant,
    "account" | "method" | "provenAt" | "asOf"
  >
  & { readonly document: Nif };

export interface NewGrant {
  /** Where to lay the grant on its shelf. */
  readonly id: string;
  /** What the client gets. */
  readonly code: string;
  readonly grant: Grant;
}

/** The code lives `policy.oidc.codeSeconds` from now on. */
export function newGrant(
  door: OidcDoor,
  proof: GrantedProof,
  world: Pick<World, "random" | "mac" | "now" | "policy">,
): NewGrant {
  const code = newHandle("code", newGrantId(world.random), world);
  const { document, account, method, provenAt, asOf } = proof;
  const grant: Grant = {
    service: door.service,
    redirectUri: door.redirectUri,
    challenge: door.challenge,
    nonce: door.nonce,
    scopes: door.scopes,
    account,
    person: world.mac("person", document),
    method,
    provenAt,
    asOf,
    codeMac: code.mac,
    codeExpiresAt: after(world.now(), world.policy.oidc.codeSeconds),
    token: null,
  };
  return { id: code.grantId, code: code.text, grant };
}

export function after(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}

/** What a client brings to the token endpoint, already hashed. */
export interface Presented {
  readonly codeMac: string;
  readonly verifierChallenge: string;
  readonly redirectUri: string;
  readonly service: string;
}

export type RedeemRefusal =
  | "unknown"
  | "replayed"
  | "expired"
  | "wrong-service"
  | "wrong-redirect"
  | "wrong-verifier";

export type RedeemAnswer =
  | { readonly kind: "redeemed"; readonly grant: Grant }
  | {
    readonly kind: "refused";
    readonly reason: RedeemRefusal;
    /** What was burnt; null for a code that opens nothing. */
    readonly burnt: Grant | null;
  };

/**
 * Exchanges a code for `token`. A right code is good once: whatever else is wrong with the request, it has leaked or its
 * client is broken, and it is burnt. A code that comes back takes its access token with it (RFC 6749 4.1.2).
 */
export function redeem(
  presented: Presented,
  token: IssuedToken,
  now: Date,
): Step<Grant, RedeemAnswer> {
  return (held) => {
    // Only the code itself burns: its id is no secret of the code's, as it is in the access token too.
    if (held === null || !sameCode(held.codeMac, presented.codeMac)) {
      return { keep: held, answer: refused("unknown", null) };
    }
    const reason = whyNot(held, presented, now);
    if (reason !== null) return { keep: null, answer: refused(reason, held) };
    const grant = { ...held, token };
    return { keep: grant, answer: { kind: "redeemed", grant } };
  };
}

function whyNot(
  held: Grant,
  presented: Presented,
  now: Date,
): RedeemRefusal | null {
  if (held.token !== null) return "replayed";
  if (held.codeExpiresAt <= now) return "expired";
  if (held.service !== presented.service) return "wrong-service";
  if (held.redirectUri !== presented.redirectUri) return "wrong-redirect";
  return sameCode(held.challenge, presented.verifierChallenge)
    ? null
    : "wrong-verifier";
}

function refused(reason: RedeemRefusal, burnt: Grant | null): RedeemAnswer {
  return { kind: "refused", reason, burnt };
}

/** The grant that an access token opens now; null where it opens none. Changes nothing, so a look is enough. */
export function useToken(
  held: Grant | null,
  tokenMac: string,
  now: Date,
): Grant | null {
  if (held === null || held.token === null || held.token.expiresAt <= now) {
    return null;
  }
  return sameCode(held.token.mac, tokenMac) ? held : null;
}
