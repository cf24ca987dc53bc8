// A visit to /password as it travels: sealed in the address, bound to one browser.

import type { Context } from "hono";
import type {
  PasswordVisit,
  PasswordVisitStage,
} from "../../domain/password/visit.ts";
import { browserBinding, knownBrowser } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { goTo } from "../http/page.tsx";

const purpose = "password-visit";
/** Changes whenever `PasswordVisit` does. */
const version = 1;

/** Below /password/step/<visit>: the visit is there. */
export type PasswordContext = Context<Env>;

/** The same visit a step further, under its own address; each step has its own time. */
export async function advance(
  c: PasswordContext,
  visit: Omit<PasswordVisit, "startedAt" | "stage">,
  stage: PasswordVisitStage,
): Promise<Response> {
  const { seal, now } = c.get("world");
  const whole: PasswordVisit = {
    ...visit,
    startedAt: now().getTime(),
    stage,
  };
  const binding = browserBinding(c);
  const sealed = await seal.seal(purpose, binding, [version, whole]);
  return goTo(c, `/password/step/${sealed}`);
}

/** Null for what was not made here, or not for this browser. */
export async function openPasswordVisit(
  c: PasswordContext,
  sealed: string,
): Promise<PasswordVisit | null> {
  const binding = knownBrowser(c);
  if (!binding) return null;
  const held = await c.get("world").seal.open(purpose, binding, sealed);
  if (!Array.isArray(held) || held[0] !== version) return null;
  return held[1] as PasswordVisit;
}
