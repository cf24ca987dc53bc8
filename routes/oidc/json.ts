// How the back channel speaks: JSON, never kept by anybody on the way, errors written in one place.

import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import {
  badRequest,
  type OAuthError,
  tooLarge,
} from "../../domain/oidc/errors.ts";
import type { Env } from "../http/env.ts";

/** RFC 6749 5.1. */
export function privateJson(
  c: Context<Env>,
  body: Record<string, unknown>,
): Response {
  c.header("Cache-Control", "no-store");
  c.header("Pragma", "no-cache");
  return c.json(body);
}

/** The only writer of an `OAuthError`. */
export function refuse(c: Context<Env>, problem: OAuthError): Response {
  const { status, error, description, challenge } = problem;
  c.header("Cache-Control", "no-store");
  c.header("Pragma", "no-cache");
  if (challenge !== null) {
    const why = challenge === "Bearer" && error !== null
      ? `, error="${error}", error_description="${description}"`
      : "";
    c.header("WWW-Authenticate", `${challenge} realm="clave"${why}`);
  }
  if (error === null) return c.body(null, status);
  return c.json({ error, error_description: description }, status);
}

export type FormAnswer =
  | { readonly ok: true; readonly value: URLSearchParams }
  | { readonly ok: false; readonly problem: OAuthError };

/** The whole form, repeated fields included: whoever reads it judges them. Comes after `smallBody`. */
export async function formOf(c: Context<Env>): Promise<FormAnswer> {
  const type = c.req.header("Content-Type") ?? "";
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) {
    const problem = badRequest("send application/x-www-form-urlencoded");
    return { ok: false, problem };
  }
  return { ok: true, value: new URLSearchParams(await c.req.text()) };
}

export function smallBody(maxSize: number): MiddlewareHandler<Env> {
  return bodyLimit({ maxSize, onError: (c) => refuse(c, tooLarge()) });
}

/**
 * Any web page may call these from a browser. Nothing here reads a cookie: what counts is the code with its verifier,
 * the secret or the access token in the request itself, so a page can do no more than any program could. Credentials
 * stay unallowed, so that a browser would not even send one.
 */
export const anyOrigin: MiddlewareHandler<Env> = cors({
  origin: "*",
  allowMethods: ["GET", "POST"],
  allowHeaders: ["Authorization", "Content-Type"],
  exposeHeaders: ["WWW-Authenticate"],
});

/** RFC 9110 15.5.6. */
export function onlyMethods(allow: string): MiddlewareHandler<Env> {
  return (c) => Promise.resolve(c.body(null, 405, { Allow: allow }));
}
