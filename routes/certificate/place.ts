// Where a certificate makes or raises a registration.

import type { Context } from "hono";
import type { Env } from "../http/env.ts";

/** Null where this Clave asks for none. */
export function registerByCertificate(c: Context<Env>): string | null {
  const { certificateUrl } = c.get("world").config;
  return certificateUrl && `/${c.get("language")}/certificate`;
}
