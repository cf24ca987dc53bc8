// What every act of the desk is given, and every page of one shows.

import type { OfficeAct } from "../../domain/desk/officer.ts";
import type { OwnAct } from "../../domain/my_data/told.ts";
import type { ActProps } from "../../views/desk/acts.tsx";
import { randomId } from "../http/ids.ts";
import type { DeskContext } from "./entry.tsx";
import type { Served } from "./operation.tsx";

/** What every page of an operation shows. */
export function actProps(
  c: DeskContext,
  { resident }: Served,
  action: string,
): ActProps {
  const { text, here } = c.var;
  return { t: text, here, action, resident };
}

/** What a change of somebody's data is given at the desk. */
export function deskAct(
  c: DeskContext,
  account: { readonly id: string },
): OwnAct & { readonly by: OfficeAct } {
  const { world, desk, record } = c.var;
  return {
    account: account.id,
    person: world.mac("person", record),
    now: world.now(),
    messageIds: [randomId(world), randomId(world)],
    by: desk.act,
  };
}
