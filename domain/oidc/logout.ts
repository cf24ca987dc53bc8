// Signing out at a service's wish (OpenID Connect RP-Initiated Logout 1.0).

import type { Language } from "../language.ts";
import type { Service } from "../services.ts";
import type { AnswerTo } from "./door.ts";
import { languageOf } from "./locales.ts";
import { repeated, single } from "./parameters.ts";
import { proveRedirect } from "./redirect.ts";

export interface LogoutRequest {
  /** The ID token that the service was given, unread. */
  readonly hint: string | null;
  readonly clientId: string | null;
  readonly redirectUri: string | null;
  readonly state: string | null;
  readonly language: Language | null;
}

const names = [
  "id_token_hint",
  "client_id",
  "post_logout_redirect_uri",
  "state",
  "ui_locales",
];

/** Null where something is said twice. */
export function readLogout(params: URLSearchParams): LogoutRequest | null {
  if (repeated(params, names) !== null) return null;
  return {
    hint: single(params, "id_token_hint"),
    clientId: single(params, "client_id"),
    redirectUri: single(params, "post_logout_redirect_uri"),
    state: single(params, "state"),
    language: languageOf(single(params, "ui_locales")),
  };
}

/** Where the person goes afterwards; null for our own page: an address is believed only from a client that a hint proves. */
export function logoutTarget(
  service: Service | null,
  request: LogoutRequest,
): AnswerTo | null {
  if (service === null || request.redirectUri === null) return null;
  const { postLogoutRedirectUris } = service;
  const redirectUri = proveRedirect(
    service,
    postLogoutRedirectUris,
    request.redirectUri,
  );
  return redirectUri === null ? null : { redirectUri, state: request.state };
}
