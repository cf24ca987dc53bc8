// Too much at once: better a plain page now than a slow answer for everybody.

import type { Context } from "hono";
import { Busy } from "../../views/problem.tsx";
import type { Env } from "./env.ts";
import { page } from "./page.tsx";

/** `retry` is the step to come back to. */
export function busy(c: Context<Env>, retry: string) {
  const { text, world } = c.var;
  const { retrySeconds } = world.policy.password.hashing;
  c.header("Retry-After", String(retrySeconds));
  return page(c, <Busy t={text} retry={retry} />, {
    title: text.problem.busy.title,
    status: 503,
  });
}
