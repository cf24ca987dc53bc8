// Looking at somebody's data from the desk: each look is on record, where the person sees it.

import type { Nif } from "../../domain/nif.ts";
import type { DeskContext } from "./entry.tsx";

/** `kind`: at what. */
export async function recordLook(
  c: DeskContext,
  document: Nif,
  kind: "record-viewed" | "evidence-seen" = "record-viewed",
): Promise<void> {
  const { world, desk } = c.var;
  await world.audit.record([{
    kind,
    at: world.now(),
    person: world.mac("person", document),
    office: desk.act.office.name,
    personal: { officer: desk.act.officer },
  }]);
}
