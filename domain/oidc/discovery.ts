// What Clave tells a client's program about itself (OpenID Connect Discovery 3, RFC 8414 2).

import { languages, languageTag } from "../language.ts";
import { levels, levelUri } from "../level.ts";
import type { Algorithm } from "../ports.ts";
import { scopes } from "../services.ts";
import { prompts } from "./authorize.ts";
import { claimNames } from "./claims.ts";

/** Where each endpoint is, under the issuer. */
export const oidcPaths = {
  openidConfiguration: "/.well-known/openid-configuration",
  serverMetadata: "/.well-known/oauth-authorization-server",
  jwks: "/oidc/jwks",
  authorize: "/oidc/authorize",
  token: "/oidc/token",
  userinfo: "/oidc/userinfo",
  logout: "/oidc/logout",
} as const;

const algorithms: readonly Algorithm[] = ["ES256", "EdDSA"];

export function discovery(issuer: string): Record<string, unknown> {
  const proofs = ["none", "client_secret_basic", "client_secret_post"];
  return {
    issuer,
    authorization_endpoint: issuer + oidcPaths.authorize,
    token_endpoint: issuer + oidcPaths.token,
    userinfo_endpoint: issuer + oidcPaths.userinfo,
    jwks_uri: issuer + oidcPaths.jwks,
    end_session_endpoint: issuer + oidcPaths.logout,
    scopes_supported: scopes,
    response_types_supported: ["code"],
    response_modes_supported: ["query"],
    grant_types_supported: ["authorization_code"],
    acr_values_supported: levels.map(levelUri),
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: algorithms,
    token_endpoint_auth_methods_supported: proofs,
    code_challenge_methods_supported: ["S256"],
    prompt_values_supported: prompts,
    claim_types_supported: ["normal"],
    claims_supported: [...claimNames, ...tokenClaims],
    claims_parameter_supported: false,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    authorization_response_iss_parameter_supported: true,
    ui_locales_supported: languages.map((language) => languageTag[language]),
  };
}

/** Those of the sign-in itself, in the ID token alone. */
const tokenClaims = [
  "iss",
  "aud",
  "exp",
  "iat",
  "auth_time",
  "nonce",
  "acr",
  "amr",
  "at_hash",
];
