// Who calls the token endpoint: a client with a secret, in either of the two places, or a public one (RFC 6749 2.3).

import { hashSecret } from "../client_secret.ts";
import { sameCode } from "../codes.ts";
import type { Service } from "../services.ts";
import { badRequest, invalidClient, type OAuthError } from "./errors.ts";
import { single } from "./parameters.ts";

export interface Credentials {
  readonly id: string;
  readonly secret: string | null;
}

export type CredentialsAnswer =
  | { readonly ok: true; readonly value: Credentials }
  | { readonly ok: false; readonly problem: OAuthError };

/** `authorization` is the header's value. */
export function readCredentials(
  authorization: string | null,
  params: URLSearchParams,
): CredentialsAnswer {
  const id = single(params, "client_id");
  const secret = single(params, "client_secret");
  if (authorization === null) {
    if (id === null) return { ok: false, problem: invalidClient() };
    return { ok: true, value: { id, secret } };
  }
  // RFC 6749 2.3: never more than one way in one request.
  if (secret !== null) {
    return { ok: false, problem: badRequest("two ways of client proof") };
  }
  const basic = readBasic(authorization);
  if (basic === null) return { ok: false, problem: invalidClient() };
  if (id !== null && id !== basic.id) {
    return { ok: false, problem: badRequest("two different clients") };
  }
  return { ok: true, value: basic };
}

/** RFC 7617; both halves are form-encoded first (RFC 6749 2.3.1). */
function readBasic(authorization: string): Credentials | null {
  const [, encoded] = /^basic +([\w+/]+={0,2})$/i.exec(authorization) ?? [];
  if (encoded === undefined || encoded.includes("_")) return null;
  if (encoded.length % 4 !== 0) return null;
  const [, id, secret] = /^([^:&]+):([^&]*)$/.exec(atob(encoded)) ?? [];
  if (id === undefined || secret === undefined) return null;
  return { id: formDecoded(id), secret: formDecoded(secret) || null };
}

function formDecoded(text: string): string {
  return new URLSearchParams(`text=${text}`).get("text") ?? "";
}

/** A public client has no secret to show: what proves it is the verifier of its code (RFC 7636). */
export function provesClient(
  service: Service,
  { secret }: Credentials,
): boolean {
  if (service.secretHash === null) return secret === null;
  return secret !== null && sameCode(hashSecret(secret), service.secretHash);
}
