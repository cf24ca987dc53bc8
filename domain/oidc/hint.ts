// `id_token_hint`: an ID token of ours that a client brings back to say whom it means (OpenID Connect Core 3.1.2.1).

/** The service that the token was made for, and the person as that service knows her. */
export interface Hint {
  readonly service: string;
  readonly subject: string;
}

/** `claims` are those of a token whose signature is ours; an old one names her as well as a new one. */
export function readHint(
  claims: Readonly<Record<string, unknown>> | null,
  issuer: string,
): Hint | null {
  if (claims === null || claims.iss !== issuer) return null;
  const { aud, sub } = claims;
  if (typeof aud !== "string" || typeof sub !== "string") return null;
  return { service: aud, subject: sub };
}
