// A request on its way, and what has become of it.

import type { Clave } from "../../support/clave.ts";
import { eventsOfPerson } from "../../support/mailbox.ts";
import { ana } from "../../support/steps.ts";

export async function stateOf(clave: Clave, short: string) {
  return (await clave.world.requests.peek(short))?.state.kind;
}

export async function approvals(clave: Clave): Promise<number> {
  const kinds = await eventsOfPerson(clave, ana);
  return kinds.filter((kind) => kind === "mobile-approved").length;
}
