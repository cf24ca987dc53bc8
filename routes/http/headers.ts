// What every answer says to the browser beside its content.

import type { MiddlewareHandler } from "hono";
import type { Config } from "../../domain/ports.ts";
import type { Env } from "./env.ts";

/** Two years, as browsers' preload lists ask. */
const hstsSeconds = 2 * 365 * 24 * 60 * 60;

/** Goes outermost, so that refusals and faults get them too. A handler that says nothing about caching is not cached. */
export function headers(config: Config): MiddlewareHandler<Env> {
  const overTls = config.baseUrl.startsWith("https:");
  return async (c, next) => {
    await next();
    const set = (name: string, value: string) => c.res.headers.set(name, value);
    const media = c.get("media");
    const policy = contentPolicy(
      c.get("formTargets"),
      media,
      c.get("installable"),
    );
    set("Content-Security-Policy", policy);
    set("X-Content-Type-Options", "nosniff");
    // Sealed addresses hold a visit: no other site is told of them.
    if (!c.res.headers.has("Referrer-Policy")) {
      set("Referrer-Policy", "same-origin");
    }
    set("Cross-Origin-Opener-Policy", "same-origin");
    const recorder = media === "recorder";
    const camera = recorder || media === "camera" ? "self" : "";
    const microphone = recorder ? "self" : "";
    set(
      "Permissions-Policy",
      `camera=(${camera}), geolocation=(), microphone=(${microphone})`,
    );
    if (overTls) set("Strict-Transport-Security", `max-age=${hstsSeconds}`);
    if (!c.res.headers.has("Cache-Control")) set("Cache-Control", "no-store");
  };
}

/**
 * `targets`: proven redirect addresses that a form of this page may end at.
 * Chromium holds the whole chain of a form's redirects to form-action, so the last hop out must be named.
 */
export function contentPolicy(
  targets: readonly string[] = [],
  media?: Env["Variables"]["media"],
  installable?: boolean,
): string {
  const proven = targets.map(formSource).filter((source) => source !== null);
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    ...(media && media !== "camera" ? [mediaSources[media]] : []),
    ...(installable ? ["manifest-src 'self'", "worker-src 'self'"] : []),
    "connect-src 'self'",
    ["form-action 'self'", ...proven].join(" "),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A film that was just recorded has an address in the page only. */
const mediaSources = {
  recorder: "media-src blob:",
  player: "media-src 'self'",
} as const;

/** The CSP source of an address: its origin, or its scheme where CSP has no way to write the host (an app's own scheme, IPv6). */
function formSource(address: string): string | null {
  const { protocol, origin, hostname } = URL.parse(address) ?? {};
  if (!protocol || !origin) return null;
  const source = origin === "null" || hostname?.startsWith("[")
    ? protocol
    : origin;
  // A semicolon is legal in a host and would begin a directive of its author's choice.
  return /^[a-z][a-z0-9+.-]*:(\/\/[a-z0-9.-]+(:\d+)?)?$/.test(source)
    ? source
    : null;
}
