// Until when her own pages wait, and more time for whoever needs it (WCAG 2.2.1).

import type { MiddlewareHandler } from "hono";
import { typedIn } from "../../domain/kept.ts";
import type { Env } from "../http/env.ts";
import { keep } from "../http/kept.ts";
import { moreTimeAsked } from "../http/more_time.ts";
import { goTo } from "../http/page.tsx";
import { pathOf } from "../http/path.ts";
import { extended } from "./sealed.ts";

/** After `entered`. A change that has begun waits longer; any other page waits as long as the session, which this has just used. */
export const moreTime: MiddlewareHandler<Env> = async (c, next) => {
  const form = c.var.insider ? await moreTimeAsked(c) : null;
  if (!form) return await next();
  const path = pathOf(c);
  const at = path.lastIndexOf("/") + 1;
  const answer = await extended(c, path.slice(at));
  // What is over is told by its own page.
  if (answer.kind === "over") return await next();
  await keep(c, typedIn(form));
  return goTo(
    c,
    answer.kind === "longer" ? path.slice(0, at) + answer.text : path,
  );
};
