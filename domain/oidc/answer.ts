// The two answers that leave through the browser: a code, or an error; each says who gives it (RFC 9207).

import type { AnswerTo } from "./door.ts";
import type { AuthorizeError } from "./errors.ts";

export interface Failure {
  readonly error: AuthorizeError;
  readonly description?: string;
}

/** `issuer` is `config.baseUrl`. */
export function codeAnswer(to: AnswerTo, code: string, issuer: string): URL {
  return answer(to.redirectUri, { code, state: to.state, iss: issuer });
}

export function errorAnswer(
  failed: AnswerTo & Failure & { readonly issuer: string },
): URL {
  return answer(failed.redirectUri, {
    error: failed.error,
    error_description: failed.description ?? null,
    state: failed.state,
    iss: failed.issuer,
  });
}

/** Appends to the address as text: parsing its own query and writing it again could change it (RFC 6749 3.1.2). */
export function answer(
  address: string,
  fields: Readonly<Record<string, string | null>>,
): URL {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null) query.set(name, value);
  }
  if (query.size === 0) return new URL(address);
  return new URL(`${address}${address.includes("?") ? "&" : "?"}${query}`);
}
