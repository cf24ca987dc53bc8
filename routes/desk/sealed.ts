// What an officer is about to do, sealed in the address: for her, for one person, in one browser, and for some minutes.

import { browserBinding, knownBrowser } from "../http/cookies.ts";
import type { DeskContext } from "./entry.tsx";

/** Changes whenever what is sealed does. */
const version = 1;

export async function deskSealed(
  c: DeskContext,
  what: string,
  value: unknown,
): Promise<string> {
  const { world, desk, record = null } = c.var;
  const held = [version, desk.act.officer, record, world.now().getTime()];
  return await world.seal.seal(purposeOf(what), browserBinding(c), [
    ...held,
    value,
  ]);
}

/** Null for what was made elsewhere, by another officer, for another person or too long ago. */
export async function deskUnsealed(
  c: DeskContext,
  what: string,
  text: string,
): Promise<unknown> {
  const { world, desk, record = null } = c.var;
  const binding = knownBrowser(c);
  const held = binding &&
    await world.seal.open(purposeOf(what), binding, text);
  if (!Array.isArray(held) || held[0] !== version) return null;
  const [, officer, document, at, value] = held;
  const age = world.now().getTime() - Number(at);
  const good = officer === desk.act.officer && document === record &&
    age < world.policy.desk.recordSeconds * 1000;
  return good ? value : null;
}

function purposeOf(what: string): string {
  return `desk ${what}`;
}
