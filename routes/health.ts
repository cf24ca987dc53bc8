// GET /health: the state of each dependency, and nothing else (contract).

import { Hono } from "hono";
import type { Env } from "./http/env.ts";

export function healthRoutes() {
  return new Hono<Env>().get("/health", async (c) => {
    const parts = await c.get("world").health();
    const up = Object.values(parts).every((state) => state === "up");
    c.header("Cache-Control", "no-store");
    return c.json({ status: up ? "up" : "down", ...parts }, up ? 200 : 503);
  });
}
