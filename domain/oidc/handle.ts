// Authorisation codes and access tokens: a grant's id and a secret. The store keeps only the secret's mac.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { Mac, Random, World } from "../ports.ts";

/** A code is never good as a token nor the other way round: both the spelling and the mac say which it is. */
export type HandleKind = "code" | "token";

const prefix = { code: "c_", token: "t_" } as const satisfies Record<
  HandleKind,
  string
>;

export interface Handle {
  readonly grantId: string;
  /** What the client holds. */
  readonly text: string;
  /** What the store holds. */
  readonly mac: string;
}

/** 96 bits: it names the grant and grants nothing. */
export function newGrantId(random: Random): string {
  return encodeBase64urlNoPadding(random(12));
}

/** 192 random bits. */
export function newHandle(
  kind: HandleKind,
  grantId: string,
  { random, mac }: Pick<World, "random" | "mac">,
): Handle {
  const secret = encodeBase64urlNoPadding(random(24));
  const text = `${prefix[kind]}${grantId}.${secret}`;
  return { grantId, text, mac: handleMac(kind, text, mac) };
}

/** Null for whatever we could not have made: it costs the store nothing. */
export function readHandle(
  kind: HandleKind,
  text: string,
  mac: Mac,
): Handle | null {
  const shape = /^[ct]_([\w-]{16})\.[\w-]{32}$/.exec(text);
  if (shape === null || !text.startsWith(prefix[kind])) return null;
  return { grantId: shape[1]!, text, mac: handleMac(kind, text, mac) };
}

function handleMac(kind: HandleKind, text: string, mac: Mac): string {
  return mac("code", `oidc ${kind} ${text}`);
}
