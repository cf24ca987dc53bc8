// A step of a registration, and how it leads to the next.

import type { Context } from "hono";
import type { VisitStage } from "../../domain/registration/visit.ts";
import type { RegistrationStanding } from "../../domain/standing.ts";
import type { Env } from "../http/env.ts";
import { goTo } from "../http/page.tsx";
import { recordRefusal } from "../http/record.ts";
import { visitPath } from "../http/visit.ts";

export type VisitContext = Context<Env>;

/** The same visit a step further, under its own address; each step has its own time. */
export async function advance(c: VisitContext, stage: VisitStage) {
  const { id, document } = c.get("visit");
  return goTo(c, await visitPath(c, { id, document, stage }));
}

/** Recorded, then shown: she cannot register by letter now. */
export async function stopVisit(
  c: VisitContext,
  standing: Exclude<RegistrationStanding, { kind: "may-register" }>,
) {
  const { world, visit } = c.var;
  await recordRefusal(c, {
    kind: "registration-refused",
    at: world.now(),
    person: world.mac("person", visit.document),
    reason: standing.kind,
  });
  return await advance(c, { kind: "stopped", standing });
}
