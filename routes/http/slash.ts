// One address for each page: with a slash too many it is the same page, found again.

import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";

export const withOneSlash: MiddlewareHandler<Env> = async (c, next) => {
  const reads = c.req.method === "GET" || c.req.method === "HEAD";
  if (!reads || !/^\/\/|.\/$/.test(c.req.path)) return await next();
  const { pathname, search } = c.get("url");
  const plain = `/${pathname.replace(/^\/+|\/+$/g, "")}`;
  return c.redirect(plain + search, 301);
};
