// The service that asks, the same for every server measured: confidential, code with PKCE, ID token by ES256.

import type { Connection } from "./connection.ts";
import { unexpected } from "./visitor.ts";

export const secret = "a-secret-for-the-bench-of-32-characters";
export const redirectUri = "https://body.example/callback";
export const verifier = "v".repeat(43);
/** S256 of the verifier (RFC 7636 4.2). */
export const challenge = new Uint8Array(
  await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)),
).toBase64({ alphabet: "base64url", omitPadding: true });

export function authorizeQuery(clientId: string, state: string): string {
  return String(
    new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: "code",
      scope: "openid profile",
      state,
      nonce: `nonce-${state}`,
      code_challenge: challenge,
      code_challenge_method: "S256",
    }),
  );
}

/** Exchanges the code of the answer's address; the ID token. */
export async function redeem(
  connection: Connection,
  { path, clientId, answer }: {
    readonly path: string;
    readonly clientId: string;
    readonly answer: string;
  },
): Promise<string> {
  const code = new URL(answer).searchParams.get("code");
  if (code === null) throw new Error(`no code in ${answer}`);
  const tokens = await connection.send({
    method: "POST",
    path,
    headers: {
      "Accept": "application/json",
      "Authorization": `Basic ${btoa(`${clientId}:${secret}`)}`,
    },
    form: {
      grant_type: "authorization_code",
      redirect_uri: redirectUri,
      code_verifier: verifier,
      code,
    },
  });
  if (tokens.status !== 200) throw unexpected(path, tokens);
  return JSON.parse(new TextDecoder().decode(tokens.body)).id_token;
}
