// A visit to /password as it travels: sealed in the address, bound to one browser.

import type { Context } from "hono";
import type {
  PasswordVisit,
  PasswordVisitStage,
} from "../../domain/password/visit.ts";
import type { Env } from "../http/env.ts";
import { goTo } from "../http/page.tsx";
import { openHere, sealHere } from "../http/sealed.ts";

/** Another version whenever `PasswordVisit` changes. */
const sealing = { purpose: "password-visit", version: 2 };

/** Below /password/step/<visit>: the visit is there. */
export type PasswordContext = Context<Env>;

/** The same visit a step further, under its own address; each step has its own time. */
export async function advance(
  c: PasswordContext,
  visit: Omit<PasswordVisit, "startedAt" | "stage">,
  stage: PasswordVisitStage,
): Promise<Response> {
  const whole: PasswordVisit = {
    ...visit,
    startedAt: c.get("world").now().getTime(),
    stage,
  };
  const sealed = await sealHere(c, sealing, [whole]);
  return goTo(c, `/password/step/${sealed}`);
}

/** Null for what was not made here, or not for this browser. */
export async function openPasswordVisit(
  c: PasswordContext,
  sealed: string,
): Promise<PasswordVisit | null> {
  const held = await openHere(c, sealing, sealed);
  return held && held[0] as PasswordVisit;
}
