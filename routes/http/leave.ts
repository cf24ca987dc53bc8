// The last hop, out of Clave.

import type { Context } from "hono";
import type { Env } from "./env.ts";

/** A 303, so that the browser never posts again what it posted here (RFC 9700 4.12). `to` was proven to be the service's. */
export function leave(c: Context<Env>, to: URL): Response {
  return c.redirect(to.href, 303);
}
