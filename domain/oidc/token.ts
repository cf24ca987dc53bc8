// The token request: the form that a client posts to exchange a code (RFC 6749 4.1.3, RFC 7636 4.5).

import {
  badRequest,
  invalidGrant,
  type OAuthError,
  unsupportedGrant,
} from "./errors.ts";
import { repeated, single } from "./parameters.ts";
import { isVerifier } from "./pkce.ts";

export interface TokenRequest {
  readonly code: string;
  readonly redirectUri: string;
  readonly verifier: string;
}

export type TokenRequestAnswer =
  | { readonly ok: true; readonly value: TokenRequest }
  | { readonly ok: false; readonly problem: OAuthError };

const names = [
  "grant_type",
  "code",
  "redirect_uri",
  "code_verifier",
  "client_id",
  "client_secret",
];

/** Nothing said twice: asked first of all, before who asks is looked at. */
export function tokenFormProblem(params: URLSearchParams): OAuthError | null {
  const name = repeated(params, names);
  return name === null ? null : badRequest(`${name} is repeated`);
}

/** A request that is not well formed burns nothing: whoever holds no verifier cannot spend somebody's code by it. */
export function readTokenRequest(params: URLSearchParams): TokenRequestAnswer {
  const grantType = single(params, "grant_type");
  if (grantType === null) return refuse(badRequest("grant_type is missing"));
  if (grantType !== "authorization_code") return refuse(unsupportedGrant());
  const code = single(params, "code");
  if (code === null) return refuse(badRequest("code is missing"));
  const redirectUri = single(params, "redirect_uri");
  if (redirectUri === null) {
    return refuse(badRequest("redirect_uri is missing"));
  }
  const verifier = single(params, "code_verifier");
  if (verifier === null) return refuse(badRequest("code_verifier is missing"));
  if (!isVerifier(verifier)) return refuse(invalidGrant());
  return { ok: true, value: { code, redirectUri, verifier } };
}

function refuse(problem: OAuthError): TokenRequestAnswer {
  return { ok: false, problem };
}
