// Instants that travel in headers.

import type { Context } from "hono";
import type { Env } from "./env.ts";

/** Whole seconds from now until then, never less than one: the value of Retry-After (RFC 9110 10.2.3). */
export function secondsUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
}

/** Says when it is worth coming back. */
export function retryAfter(c: Context<Env>, until: Date): void {
  const seconds = secondsUntil(until, c.get("world").now());
  c.header("Retry-After", String(seconds));
}
