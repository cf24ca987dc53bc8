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
const sealing = { purpose: "password-visit", version: 3 };

/** Below /password/step/<visit>: the visit is there. */
export type PasswordContext = Context<Env>;

/** What stays the same from step to step. */
export type BegunVisit = Omit<
  PasswordVisit,
  "startedAt" | "extended" | "stage"
>;

/** The same visit a step further, under its own address; each step has its own time. */
export async function advance(
  c: PasswordContext,
  visit: BegunVisit,
  stage: PasswordVisitStage,
): Promise<Response> {
  const startedAt = c.get("world").now().getTime();
  return await goToVisit(c, { ...visit, startedAt, extended: 0, stage });
}

export async function goToVisit(
  c: PasswordContext,
  visit: PasswordVisit,
): Promise<Response> {
  return goTo(c, `/password/step/${await sealHere(c, sealing, [visit])}`);
}

/** Null for what was not made here, or not for this browser. */
export async function openPasswordVisit(
  c: PasswordContext,
  sealed: string,
): Promise<PasswordVisit | null> {
  const held = await openHere(c, sealing, sealed);
  return held && held[0] as PasswordVisit;
}
