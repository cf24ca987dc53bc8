// The address of a request without what hangs on it.

import type { Context } from "hono";
import type { Env } from "./env.ts";

/** What follows the language's prefix, without a query. */
export function pathOf(c: Context<Env>): string {
  return c.get("path").replace(/\?.*$/, "");
}
