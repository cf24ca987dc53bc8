// The three cookies there are. All opaque, all `__Host-`; two are gone when the browser closes.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Env } from "./env.ts";

/**
 * `browser` binds sealed addresses to this browser; `session` is the open session; `device` remembers who has signed in with
 * a password here (OWASP, device cookies): it opens nothing, and only keeps strangers' wrong guesses apart from hers.
 */
export const cookieNames = {
  browser: "__Host-browser",
  session: "__Host-session",
  device: "__Host-device",
} as const;

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

/** What the device's cookie holds, sealed; null where there is none. */
export function deviceCookie(c: Context<Env>): string | null {
  return getCookie(c, cookieNames.device) ?? null;
}

/** The one that lasts: as long as a password does not, and browsers keep none longer (RFC 6265bis 5.5). */
export function keepDeviceCookie(
  c: Context<Env>,
  sealed: string,
  seconds: number,
): void {
  const lasting = { ...attributes, maxAge: seconds };
  setCookie(c, cookieNames.device, sealed, lasting);
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
