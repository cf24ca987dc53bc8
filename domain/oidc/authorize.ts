// The authorization request: what a client asks for, and whom to tell when it cannot be (OpenID Connect Core 3.1.2).

import type { Language } from "../language.ts";
import { higher, type Level, levelFrom } from "../level.ts";
import type { Policy } from "../policy.ts";
import { type Scope, scopes, type Service } from "../services.ts";
import type { AnswerTo, OidcDoor } from "./door.ts";
import type { AuthorizeError } from "./errors.ts";
import { languageOf } from "./locales.ts";
import { repeated, single, words } from "./parameters.ts";
import { isChallenge } from "./pkce.ts";
import { proveRedirect } from "./redirect.ts";

export interface SigninRequest {
  readonly door: OidcDoor;
  /** The higher of what the catalogue says and what the client asks now: a request cannot lower its service's level. */
  readonly asked: Level;
  /** `none`: answer without any page. `login`: an open session is not enough. */
  readonly prompt: "none" | "login" | null;
  readonly maxAgeSeconds: number | null;
  readonly language: Language | null;
}

/** Why nobody can be sent back: the person is told, on a page of ours. */
export type AuthorizeProblem = "unknown-client" | "unknown-redirect";

export type AuthorizeAnswer =
  | { readonly kind: "show-person"; readonly problem: AuthorizeProblem }
  | {
    readonly kind: "send-client";
    readonly to: AnswerTo;
    readonly error: AuthorizeError;
    readonly description: string;
  }
  | { readonly kind: "go-on"; readonly request: SigninRequest };

/** Whom to look up in the catalogue before `readAuthorize`. */
export function clientIdOf(params: URLSearchParams): string | null {
  return single(params, "client_id");
}

/** `service` is whoever the catalogue has under `clientIdOf(params)`. */
export function readAuthorize(
  params: URLSearchParams,
  service: Service | null,
  bounds: Policy["oidc"],
): AuthorizeAnswer {
  if (service === null || service.id !== clientIdOf(params)) {
    return { kind: "show-person", problem: "unknown-client" };
  }
  const address = single(params, "redirect_uri");
  const redirectUri = address === null
    ? null
    : proveRedirect(service, service.redirectUris, address);
  if (redirectUri === null) {
    return { kind: "show-person", problem: "unknown-redirect" };
  }
  const ask: Ask = { params, service, bounds };
  for (const check of checks) {
    const refusal = check(ask);
    if (refusal === null) continue;
    const to = { redirectUri, state: stateOf(ask) };
    return { kind: "send-client", to, ...refusal };
  }
  const door: OidcDoor = {
    kind: "oidc",
    service: service.id,
    redirectUri,
    state: stateOf(ask),
    nonce: single(params, "nonce"),
    challenge: single(params, "code_challenge")!,
    scopes: askedScopes(params),
    hinted: null,
  };
  const maxAge = single(params, "max_age");
  const request: SigninRequest = {
    door,
    asked: askedLevel(ask),
    prompt: askedPrompt(params),
    maxAgeSeconds: maxAge === null ? null : Number(maxAge),
    language: languageOf(single(params, "ui_locales")),
  };
  return { kind: "go-on", request };
}

interface Ask {
  readonly params: URLSearchParams;
  readonly service: Service;
  readonly bounds: Policy["oidc"];
}

interface Refusal {
  readonly error: AuthorizeError;
  readonly description: string;
}

/** The parameters that are read here or that carry a request of their own. */
export const authorizeParameters = [
  "client_id",
  "redirect_uri",
  "response_type",
  "response_mode",
  "scope",
  "state",
  "nonce",
  "code_challenge",
  "code_challenge_method",
  "prompt",
  "max_age",
  "acr_values",
  "ui_locales",
  "id_token_hint",
  "request",
  "request_uri",
  "registration",
];

/** In order: the first refusal is the one told. */
const checks: readonly ((ask: Ask) => Refusal | null)[] = [
  /** RFC 6749 3.1. */
  ({ params }) => {
    const name = repeated(params, authorizeParameters);
    return name === null ? null : refuse(`${name} is repeated`);
  },
  /** OpenID Connect Core 6: a request inside a token could say something other than the one that was checked. */
  ({ params }) =>
    single(params, "request") === null
      ? null
      : refuse("request objects are not served", "request_not_supported"),
  ({ params }) =>
    single(params, "request_uri") === null ? null : refuse(
      "request objects are not served",
      "request_uri_not_supported",
    ),
  ({ params }) =>
    single(params, "registration") === null ? null : refuse(
      "clients are registered in the catalogue alone",
      "registration_not_supported",
    ),
  ({ params, bounds }) =>
    (single(params, "state") ?? "").length <= bounds.stateLength
      ? null
      : refuse(`state is longer than ${bounds.stateLength}`),
  ({ params, bounds }) =>
    (single(params, "nonce") ?? "").length <= bounds.nonceLength
      ? null
      : refuse(`nonce is longer than ${bounds.nonceLength}`),
  ({ params }) => {
    const type = single(params, "response_type");
    if (type === "code") return null;
    if (type === null) return refuse("response_type is missing");
    return refuse(
      "only the code response type is served",
      "unsupported_response_type",
    );
  },
  ({ params }) =>
    ["query", null].includes(single(params, "response_mode"))
      ? null
      : refuse("only the query response mode is served"),
  ({ params, service }) => {
    const asked = askedScopes(params);
    if (!asked.includes("openid")) {
      return refuse("scope must hold openid", "invalid_scope");
    }
    const excess = asked.find((scope) =>
      scope !== "openid" && !service.scopes.includes(scope)
    );
    return excess === undefined
      ? null
      : refuse(`${excess} is not for this client`, "invalid_scope");
  },
  /** RFC 9700 2.1.1. A missing method would mean `plain` (RFC 7636 4.3), which hides nothing. */
  ({ params }) => {
    if (single(params, "code_challenge_method") !== "S256") {
      return refuse("code_challenge_method must be S256");
    }
    return isChallenge(single(params, "code_challenge") ?? "")
      ? null
      : refuse("code_challenge must be 43 characters of base64url");
  },
  ({ params }) => {
    const asked = words(single(params, "prompt"));
    const unknown = asked.find((word) => !prompts.includes(word));
    if (unknown !== undefined) return refuse("prompt has an unknown value");
    return asked.includes("none") && asked.length > 1
      ? refuse("prompt none goes with no other value")
      : null;
  },
  ({ params }) =>
    /^\d{1,9}$/.test(single(params, "max_age") ?? "0")
      ? null
      : refuse("max_age must be a whole number of seconds"),
];

function refuse(
  description: string,
  error: AuthorizeError = "invalid_request",
): Refusal {
  return { error, description };
}

export const prompts = ["none", "login", "consent", "select_account"];

/** A state that cannot be carried is not sent back: a client that checks it, as it must, refuses the answer either way. */
function stateOf({ params, bounds }: Ask): string | null {
  const state = single(params, "state");
  return state !== null && state.length <= bounds.stateLength ? state : null;
}

/** RFC 6749 3.3, OpenID Connect Core 3.1.2.1: unknown scopes are ignored. */
function askedScopes(params: URLSearchParams): readonly Scope[] {
  const asked = words(single(params, "scope"));
  return scopes.filter((scope) => asked.includes(scope));
}

function askedLevel({ params, service }: Ask): Level {
  for (const value of words(single(params, "acr_values"))) {
    const level = levelFrom(value);
    if (level !== null) return higher(service.level, level);
  }
  return service.level;
}

/** To consent or to choose who she is, a person must come by our pages: an open session would answer for her. */
function askedPrompt(params: URLSearchParams): SigninRequest["prompt"] {
  const asked = words(single(params, "prompt"));
  if (asked.includes("none")) return "none";
  return asked.length > 0 ? "login" : null;
}
