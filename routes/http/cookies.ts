// The cookies there are. All opaque, all `__Host-`; some are gone when the browser closes. The page /cookies lists them from here.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Policy } from "../../domain/policy.ts";
import type { Env } from "./env.ts";

/**
 * `browser` binds sealed addresses to this browser; `session` is the open session; `device` remembers who has signed in with
 * a password here (OWASP, device cookies): it opens nothing, and only keeps strangers' wrong guesses apart from hers. `app` says
 * whose phone this is: it shows what waits for her and can refuse it, and nothing is confirmed without the phone's key.
 */
export const cookieNames = {
  browser: "__Host-browser",
  session: "__Host-session",
  device: "__Host-device",
  app: "__Host-app",
} as const;

export type CookieName = keyof typeof cookieNames;

type Lasting = "device" | "app";

/** How long each lasts, in seconds; null: until the browser closes. Browsers keep none for longer than 400 days (RFC 6265bis 5.5). */
export const cookieSeconds = {
  browser: null,
  session: null,
  device: (policy) => policy.password.deviceSeconds,
  app: (policy) => policy.mobile.cookieSeconds,
} as const satisfies Record<
  CookieName,
  null | ((policy: Policy) => number)
>;

const attributes = {
  path: "/",
  secure: true,
  httpOnly: true,
  // Lax, not Strict: a public body's page sends the person here with a plain link, and she must arrive as herself.
  sameSite: "Lax",
} as const;

/** This browser's binding, made now where there is none. */
export function browserBinding(c: Context<Env>): string {
  return knownBrowser(c) ?? newCookie(c, cookieNames.browser);
}

/** Null for a browser that brought no binding: it never came by a first page, or takes no cookies. */
export function knownBrowser(c: Context<Env>): string | null {
  return opaque(getCookie(c, cookieNames.browser));
}

/** A new session id on every rise: the one from before is worth nothing (session fixation). */
export function newSessionCookie(c: Context<Env>): string {
  return newCookie(c, cookieNames.session);
}

export function sessionCookie(c: Context<Env>): string | null {
  return opaque(getCookie(c, cookieNames.session));
}

export function dropSessionCookie(c: Context<Env>): void {
  deleteCookie(c, cookieNames.session, attributes);
}

/** What one of the two that last holds, sealed; null where there is none. */
export function lastingCookie(
  c: Context<Env>,
  name: Lasting,
): string | null {
  return getCookie(c, cookieNames[name]) ?? null;
}

export function keepLastingCookie(
  c: Context<Env>,
  name: Lasting,
  sealed: string,
): void {
  const maxAge = cookieSeconds[name](c.get("world").policy);
  setCookie(c, cookieNames[name], sealed, { ...attributes, maxAge });
}

export function dropAppCookie(c: Context<Env>): void {
  deleteCookie(c, cookieNames.app, attributes);
}

function newCookie(c: Context<Env>, name: string): string {
  const value = encodeBase64urlNoPadding(c.get("world").random(18));
  setCookie(c, name, value, attributes);
  return value;
}

/** Only what we could have set: 18 random bytes. */
function opaque(value: string | undefined): string | null {
  return value && /^[\w-]{24}$/.test(value) ? value : null;
}
