// What the desk seals in its addresses: for one officer, in one browser, and for some minutes.

import { openHere, sealHere, type Sealing } from "../http/sealed.ts";
import type { DeskContext } from "./entry.tsx";

/** From now on, for this officer. */
export async function sealForOfficer(
  c: DeskContext,
  sealing: Sealing,
  parts: readonly unknown[],
): Promise<string> {
  const { world, desk } = c.var;
  const held = [desk.act.officer, world.now().getTime(), ...parts];
  return await sealHere(c, sealing, held);
}

/** Null for what was made elsewhere, by another officer or too long ago. `until`: when it is. */
export async function openForOfficer(
  c: DeskContext,
  sealing: Sealing,
  text: string,
): Promise<{ readonly parts: unknown[]; readonly until: Date } | null> {
  const { world, desk } = c.var;
  const held = await openHere(c, sealing, text);
  if (!held) return null;
  const [officer, at, ...parts] = held;
  const until = new Date(Number(at) + world.policy.desk.recordSeconds * 1000);
  const good = officer === desk.act.officer && world.now() < until;
  return good ? { parts, until } : null;
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
function sealingOf(what: string): Sealing {
  return { purpose: `desk ${what}`, version: 2 };
}
