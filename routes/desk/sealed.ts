// What the desk seals in its addresses: for one officer, in one browser, and for some minutes.

import { type Begun, endOf } from "../../domain/time_limit.ts";
import { openHere, sealHere, type Sealing } from "../http/sealed.ts";
import type { DeskContext } from "./entry.tsx";

/** From now on, for this officer; or from when `begun` says. */
export async function sealForOfficer(
  c: DeskContext,
  sealing: Sealing,
  parts: readonly unknown[],
  begun: Begun = { startedAt: c.var.world.now().getTime(), extended: 0 },
): Promise<string> {
  const { officer } = c.var.desk.act;
  const { startedAt, extended } = begun;
  const held = [officer, startedAt, extended, ...parts];
  return await sealHere(c, sealing, held);
}

export interface OpenedForOfficer {
  readonly parts: unknown[];
  readonly begun: Begun;
  readonly until: Date;
  readonly over: boolean;
}

/** Null for what was made elsewhere, or by another officer; what was made too long ago is `over`. */
export async function lookForOfficer(
  c: DeskContext,
  sealing: Sealing,
  text: string,
  by = c.var.desk.act.officer,
): Promise<OpenedForOfficer | null> {
  const { world: { policy, now }, recordBegun } = c.var;
  const held = await openHere(c, sealing, text);
  if (!held || held[0] !== by) return null;
  const [, startedAt, count, ...parts] = held as [string, number, number];
  const begun = { startedAt, extended: count };
  // What is below a record waits with it, if its officer asked for more time there.
  const extended = Math.max(count, recordBegun?.extended ?? 0);
  const end = endOf(
    { startedAt, extended },
    policy.desk.recordSeconds,
    policy,
  );
  const over = now().getTime() >= end;
  return { parts, begun, until: new Date(end), over };
}

/** Likewise, and null for what is over. */
export async function openForOfficer(
  c: DeskContext,
  sealing: Sealing,
  text: string,
): Promise<OpenedForOfficer | null> {
  const found = await lookForOfficer(c, sealing, text);
  return found && !found.over ? found : null;
}

/** What an officer is about to do, with the person whose record is open, or with none. */
export async function deskSealed(
  c: DeskContext,
  what: string,
  value: unknown,
): Promise<string> {
  const { record = null } = c.var;
  return await sealForOfficer(c, sealingOf(what), [record, value]);
}

/** Null for what was made elsewhere, by another officer, for another person or too long ago. */
export async function deskUnsealed(
  c: DeskContext,
  what: string,
  text: string,
): Promise<unknown> {
  const { record = null } = c.var;
  const opened = await openForOfficer(c, sealingOf(what), text);
  if (!opened) return null;
  const [document, value] = opened.parts;
  return document === record ? value : null;
}

/** Another version whenever what is sealed changes. */
export function sealingOf(what: string): Sealing {
  return { purpose: `desk ${what}`, version: 3 };
}
