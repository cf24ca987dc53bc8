// Looking at somebody's data from the desk: each look is on record, where the person sees it.

import type { Nif } from "../../domain/nif.ts";
import type { DeskContext } from "./entry.tsx";

export async function recordLook(
  c: DeskContext,
  document: Nif,
): Promise<void> {
  const { world, desk } = c.var;
  await world.audit.record([{
    kind: "record-viewed",
    at: world.now(),
    person: world.mac("person", document),
    office: desk.act.office.name,
    personal: { officer: desk.act.officer },
  }]);
}
