// One step at the desk, and how it leads to the next.

import type { Account } from "../../../domain/account.ts";
import type { Resident } from "../../../domain/census.ts";
import {
  type Serving,
  type ServingStage,
  servingStop,
} from "../../../domain/desk/serving.ts";
import type { Ground, VisitStop } from "../../../domain/registration/visit.ts";
import type { Fields } from "../../http/form.ts";
import { goTo } from "../../http/page.tsx";
import { recordRefusal } from "../../http/record.ts";
import type { DeskContext } from "../entry.tsx";
import { sealedStage, type Served } from "../stage.ts";

/** Where a page stands. */
export interface At<K extends ServingStage["kind"] = ServingStage["kind"]> {
  readonly served: Served;
  readonly serving: Serving;
  readonly stage: ServingStage & { kind: K };
  /** Its own address. */
  readonly here: string;
}

export interface ServingStep<K extends ServingStage["kind"]> {
  show(c: DeskContext, at: At<K>): Response | Promise<Response>;
  take(
    c: DeskContext,
    at: At<K>,
    fields: Fields,
  ): Response | Promise<Response>;
}

/** Of the first step, without the language. */
export function startOf(c: DeskContext, served: Served): string {
  return `/desk/person/${c.req.param("record")}/${served}`;
}

export async function advance(
  c: DeskContext,
  { served, serving }: Pick<At, "served" | "serving">,
  stage: ServingStage,
) {
  const text = await sealedStage(c, served, { ...serving, stage });
  return goTo(c, `${startOf(c, served)}/${text}`);
}

/** Recorded, then shown: the desk cannot do it now. */
export async function stop(
  c: DeskContext,
  at: Pick<At, "served" | "serving">,
  standing: VisitStop,
) {
  const { world, record } = c.var;
  await recordRefusal(c, {
    kind: "registration-refused",
    at: world.now(),
    person: world.mac("person", record),
    reason: standing.kind,
  });
  const kind = "stopped";
  return await advance(c, at, { kind, stop: servingStop(standing) });
}

/** Whose record it is. Null: not in the census any more. */
export async function personOf(c: DeskContext): Promise<
  { readonly resident: Resident; readonly account: Account | null } | null
> {
  const { resident, account } = await c.var.world.people.find(c.var.record);
  return resident && { resident, account };
}

export function groundOf(
  c: DeskContext,
  { guardian }: Serving,
): Ground & { kind: "office" } {
  return { kind: "office", by: c.var.desk.act, guardian };
}
