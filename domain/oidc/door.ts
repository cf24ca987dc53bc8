// The OIDC door: what a sign-in remembers of the request that opened it, so that it can be answered.

import type { Scope } from "../services.ts";

declare const brand: unique symbol;
/** A redirect address found in the catalogue for the client that asked: nothing else is ever redirected to. */
export type ProvenRedirect = string & { readonly [brand]: "ProvenRedirect" };

/** Where an answer goes, and what the client wants back with it, untouched. */
export interface AnswerTo {
  readonly redirectUri: ProvenRedirect;
  readonly state: string | null;
}

export interface OidcDoor extends AnswerTo {
  readonly kind: "oidc";
  /** The service's id, which is also the `client_id`. */
  readonly service: string;
  readonly nonce: string | null;
  /** PKCE S256 challenge (RFC 7636 4.2). */
  readonly challenge: string;
  readonly scopes: readonly Scope[];
  /** Whom the service means (`id_token_hint`), as it knows her: nobody else may answer. Null for anybody. */
  readonly hinted: string | null;
}
