// A step of a registration, and how it leads to the next.

import type { Context } from "hono";
import type { VisitStage } from "../../domain/registration/visit.ts";
import type { Env } from "../http/env.ts";
import { goTo } from "../http/page.tsx";
import { visitPath } from "../http/visit.ts";

export type VisitContext = Context<Env>;

/** The same visit a step further, under its own address. */
export async function advance(c: VisitContext, stage: VisitStage) {
  return goTo(c, await visitPath(c, { ...c.var.visit, stage }));
}
