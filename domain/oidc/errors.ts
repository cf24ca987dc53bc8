// Every refusal that a client's program reads, as data. Descriptions are for its developers, in English (RFC 6749 5.2).

/** What may go back through the browser: RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6, Unmet Authentication Requirements 1.0. */
export type AuthorizeError =
  | "invalid_request"
  | "invalid_scope"
  | "unsupported_response_type"
  | "request_not_supported"
  | "request_uri_not_supported"
  | "registration_not_supported"
  | "access_denied"
  | "login_required"
  | "interaction_required"
  | "unmet_authentication_requirements"
  | "server_error"
  | "temporarily_unavailable";

/** What the back channel says: RFC 6749 5.2 and RFC 6750 3.1. */
export type BackChannelError =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "unsupported_grant_type"
  | "invalid_token"
  | "server_error"
  | "temporarily_unavailable";

export interface OAuthError {
  readonly kind: "oauth-error";
  readonly status: 400 | 401 | 413 | 500 | 503;
  /** Null for a request that brought no token at all: RFC 6750 3.1 wants no error named then. */
  readonly error: BackChannelError | null;
  readonly description: string;
  /** The scheme for `WWW-Authenticate`, which every 401 carries (RFC 9110 15.5.2). */
  readonly challenge: "Basic" | "Bearer" | null;
}

export function badRequest(description: string): OAuthError {
  return {
    kind: "oauth-error",
    status: 400,
    error: "invalid_request",
    description,
    challenge: null,
  };
}

export function unsupportedGrant(): OAuthError {
  return {
    ...badRequest("only the authorization_code grant is served"),
    error: "unsupported_grant_type",
  };
}

/** One sentence for every reason: which of them it was is nobody's business but ours. */
export function invalidGrant(): OAuthError {
  return {
    ...badRequest("the code is unknown, used, expired or not for this request"),
    error: "invalid_grant",
  };
}

export function invalidClient(): OAuthError {
  return {
    kind: "oauth-error",
    status: 401,
    error: "invalid_client",
    description: "the client is unknown or did not prove itself",
    challenge: "Basic",
  };
}

export function invalidToken(): OAuthError {
  return {
    kind: "oauth-error",
    status: 401,
    error: "invalid_token",
    description: "the access token is unknown, expired or revoked",
    challenge: "Bearer",
  };
}

export function noToken(): OAuthError {
  return {
    kind: "oauth-error",
    status: 401,
    error: null,
    description: "an access token is needed",
    challenge: "Bearer",
  };
}

/** Not in RFC 6749 5.2, which names no error of ours: the words of 4.1.2.1. A client may try again after an outage. */
export function fault(down: boolean, reference: string): OAuthError {
  return {
    kind: "oauth-error",
    status: down ? 503 : 500,
    error: down ? "temporarily_unavailable" : "server_error",
    description: `our fault; its reference is ${reference}`,
    challenge: null,
  };
}

export function tooLarge(): OAuthError {
  return { ...badRequest("the form is too large"), status: 413 };
}
