// Requests that other sites make a browser send (CSRF): refused before anything is read.

import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";
import { problem } from "./problem.tsx";

/** What other sites may post to: the protocol's own addresses, which trust no cookie of ours. */
const openToOthers = [
  "/oidc/authorize",
  "/oidc/token",
  "/oidc/userinfo",
  "/oidc/logout",
];

/**
 * Old phones send only Origin, new ones also Sec-Fetch-Site, command-line clients neither: what is sent must be ours.
 * Sealed addresses, bound to a SameSite cookie, guard the rest.
 */
export const sameOrigin: MiddlewareHandler<Env> = async (c, next) => {
  const safe = ["GET", "HEAD", "OPTIONS"].includes(c.req.method);
  if (safe || openToOthers.includes(c.req.path)) return await next();
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const { baseUrl } = c.get("world").config;
  const foreign = site !== undefined
    ? site !== "same-origin" && site !== "none"
    : origin !== undefined && origin !== new URL(baseUrl).origin;
  return foreign ? problem(c, 403) : await next();
};
