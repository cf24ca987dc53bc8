// How many people one officer looks up: beyond what a desk serves her supervisors are told, and far beyond it is refused.

import { raiseAlarm, type Told } from "../../domain/desk/lookups.ts";
import { caseNumber, randomId } from "../http/ids.ts";
import type { DeskContext } from "./entry.tsx";

/**
 * Counts one look, whether anybody has the document or not. Null: go on. Beyond the first bound an officer goes on too, since a
 * busy morning is no crime and people stand before her: each look is on record, and a supervisor judges. Beyond the second it is
 * no desk any more; until when she has to wait.
 */
export async function countLook(c: DeskContext): Promise<Date | null> {
  const { world, desk } = c.var;
  const { deskLookups, deskLookupsMost, deskAlarms } = world.policy.limits;
  const of = desk.act.officer;
  const most = await world.limits.count([{ rule: deskLookupsMost, of }]);
  if (most.kind === "over") return most.until;
  const usual = await world.limits.count([{ rule: deskLookups, of }]);
  if (usual.kind === "over") {
    const alarm = await world.limits.count([{ rule: deskAlarms, of }]);
    if (alarm.kind === "within") await tellSupervisors(c);
  }
  return null;
}

async function tellSupervisors(c: DeskContext) {
  const { world, desk: { officer, act } } = c.var;
  const { document } = officer;
  // An office may have none, or she may be the only one: whoever runs this Clave reads it here.
  world.log({ level: "warn", event: "desk-lookups", account: act.officer });
  await world.people.change(
    document,
    null,
    raiseAlarm({
      document,
      person: world.mac("person", document),
      by: act,
      now: world.now(),
      lookups: world.policy.limits.deskLookups.most,
      caseId: caseNumber(world),
      supervisors: await supervisorsOf(c),
    }),
  );
}

async function supervisorsOf(c: DeskContext): Promise<readonly Told[]> {
  const { world, desk } = c.var;
  const { id } = desk.officer.office;
  const found = await world.officers.atOffice(id, "supervisor");
  const told = await Promise.all(found.map(async ({ document }) => {
    const { account } = await world.people.find(document);
    return account?.email
      ? [{
        messageId: randomId(world),
        person: world.mac("person", document),
        email: account.email,
        language: account.language,
      }]
      : [];
  }));
  return told.flat();
}
