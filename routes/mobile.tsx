// Cl@ve Móvil on the phone: what waits for it, reading a code, deciding, and what only an unlocked phone shows (rulebook 5).

import { type Context, Hono } from "hono";
import type { Env } from "./http/env.ts";
import { home, wait } from "./mobile/home.tsx";
import { ask, askWait, decide } from "./mobile/request.tsx";
import { pin, requests } from "./mobile/open.tsx";
import { read } from "./mobile/read.tsx";
import { scan, take } from "./mobile/scan.tsx";
import { askKey, unlock } from "./mobile/unlock.tsx";

export function mobileApp() {
  return new Hono<Env>()
    .get("/", (c) => home(c))
    .get("/wait", wait)
    .get("/scan", (c) => scan(c))
    .post("/scan", take)
    .get("/q/:token", read)
    .get("/request/:short", (c) => ask(c))
    .post("/request/:short", decide)
    .get("/request/:short/wait", askWait)
    .get("/unlock", (c) => askKey(c))
    .post("/unlock", unlock)
    .get("/open/:sealed", pin)
    .get("/open/:sealed/requests", requests);
}

/** The address in a QR code, which no language stands before. Each is good for some seconds, so nobody keeps where it leads. */
export function readAnywhere(c: Context<Env>): Response {
  c.header("Vary", "Accept-Language");
  const token = encodeURIComponent(c.req.param("token") ?? "");
  return c.redirect(`/${c.get("language")}/app/q/${token}`, 302);
}
