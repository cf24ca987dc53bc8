// The address of a request is put together from what the caller says: what is none is refused before anything reads it.

import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";

/** A host with neither a name of somebody (`a@b`) nor a piece of a path in it, in which two readers would see two addresses. */
const plain = /^https?:\/\/([\w.-]+|\[[\da-f:.]+\])(:\d+)?(\/|$)/i;

/** Longer than ours are with all that is sealed in them; and each language's link of a page repeats it. */
const mostCharacters = 16 * 1024;

/** Reads the address, once for all who ask about it later. */
export const wellAddressed: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.url.length > mostCharacters) return c.body(null, 414);
  const url = plain.test(c.req.url) ? URL.parse(c.req.url) : null;
  if (!url) return c.body(null, 400);
  c.set("url", url);
  await next();
};
