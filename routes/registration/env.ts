// A step of a registration, and how it leads to the next.

import type { Context } from "hono";
import type { Route } from "../../domain/account.ts";
import type {
  Ground,
  Visit,
  VisitStage,
  VisitStop,
} from "../../domain/registration/visit.ts";
import type { Env } from "../http/env.ts";
import { goTo } from "../http/page.tsx";
import { recordRefusal } from "../http/record.ts";
import { visitPath } from "../http/visit.ts";

export type VisitContext = Context<Env>;

/** The same visit a step further, under its own address; each step has its own time. */
export async function advance(c: VisitContext, stage: VisitStage) {
  const visit = c.get("visit");
  const { id, document, video } = visit;
  // At the end nobody asks any more by what she came.
  const certificate = stage.kind === "done" ? null : visit.certificate;
  return goTo(
    c,
    await visitPath(c, { id, document, stage, certificate, video }),
  );
}

/** By what she comes. */
export function routeOf({ certificate, video }: Visit): Route {
  if (video) return "video";
  return certificate ? "certificate" : "letter";
}

/** Null for whoever still has to type the code of a letter. */
export function groundOf({ certificate }: Visit): Ground | null {
  if (certificate === null) return null;
  const { means, fingerprint } = certificate;
  return { kind: "certificate", means, fingerprint };
}

/** Recorded, then shown: she cannot register this way now. */
export async function stopVisit(
  c: VisitContext,
  standing: VisitStop,
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
