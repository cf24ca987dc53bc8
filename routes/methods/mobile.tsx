// Cl@ve Móvil.

import { Hono } from "hono";
import type { Env } from "../http/env.ts";

export function mobileRoutes() {
  return new Hono<Env>();
}
