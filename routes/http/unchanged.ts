// What caches and browsers may hold, and that it is not sent again while they do (RFC 9110 13.1.2).

import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Env } from "./env.ts";

/** Names this content in the answer, and tells whether whoever asks holds it. Weak: packed or not, it reads the same. */
export function isHeld(c: Context<Env>, html: string): boolean {
  const hash = createHash("sha256").update(html).digest("base64url");
  const tag = `"${hash.slice(0, 22)}"`;
  c.header("ETag", `W/${tag}`);
  const held = c.req.header("if-none-match") ?? "";
  return held.split(",")
    .some((one) => one.trim().replace(/^W\//, "") === tag);
}

/** `public`: what is the same for everybody; `private`: for her browser alone. */
export function keepAWhile(c: Context<Env>, by: "public" | "private"): void {
  const { freshSeconds } = c.get("world").policy.portal;
  c.header("Cache-Control", `${by}, max-age=${freshSeconds}`);
}
