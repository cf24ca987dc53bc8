// One line of log for each request, and one page for whatever went wrong: a reference number, never a reason.

import type { ErrorHandler, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { oidcPaths } from "../../domain/oidc/discovery.ts";
import { fault } from "../../domain/oidc/errors.ts";
import { refuse } from "../oidc/json.ts";
import type { Env } from "./env.ts";
import { problem } from "./problem.tsx";

export const faults: MiddlewareHandler<Env> = async (c, next) => {
  const { world, reference, language } = c.var;
  const startedAt = performance.now();
  await next();
  const error = c.error && codeOf(c.error);
  world.log({
    level: c.res.status >= 500 ? "error" : "info",
    event: "request",
    method: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    ms: Math.round(performance.now() - startedAt),
    reference,
    language,
    ...(error ? { error } : {}),
  });
};

/** Takes the place of Hono's own handler, which would print the error whole. */
export const faultPage: ErrorHandler<Env> = (error, c) => {
  // What failed halfway gives nothing: not the session either that it had opened before (law 8).
  c.header("Set-Cookie", undefined);
  if (cutOff(error)) return problem(c, 400);
  const down = outage(error);
  if (backChannel.includes(c.req.path)) {
    return refuse(c, fault(down, c.get("reference")));
  }
  return problem(c, down ? 503 : 500);
};

/** Called by programs, which read no page. */
const backChannel: readonly string[] = [oidcPaths.token, oidcPaths.userinfo];

/** Somebody who hangs up in the middle of a form; Deno tells it so. */
function cutOff(error: Error): boolean {
  return error.name === "BadResource";
}

/** A store that cannot be reached now is nobody's mistake: come back in a moment. */
export function outage(error: Error): boolean {
  return error.name === "DatabaseError" || error.name === "RedisError";
}

/** An error's class and driver code. Never its message: messages hold parameters (law 9). */
export function codeOf(error: Error & { code?: unknown }): string {
  return typeof error.code === "string"
    ? `${error.name} ${error.code}`
    : error.name;
}
