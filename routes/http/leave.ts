// The last hop, out of Clave.

import type { Context } from "hono";
import type { Env } from "./env.ts";

/** A browser gets a 303, so that it never posts again there; htmx, whose fetch stays on our origin, a header that it follows. */
export function leave(c: Context<Env>, to: URL): Response {
  if (c.req.header("hx-request")) {
    c.header("HX-Redirect", to.href);
    return c.body(null, 200);
  }
  return c.redirect(to.href, 303);
}
