// The record that an officer has looked up: sealed in the address, for this officer, this browser and some minutes.

import type { MiddlewareHandler } from "hono";
import type { Nif } from "../../domain/nif.ts";
import { browserBinding, knownBrowser } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { goTo } from "../http/page.tsx";
import type { DeskContext } from "./entry.tsx";

const purpose = "desk";
/** Changes whenever what is sealed does. */
const version = 1;

/** The address of a person's record, without the language. Whoever makes one puts the look on record. */
export async function recordPath(
  c: DeskContext,
  document: Nif,
): Promise<string> {
  const { world, desk } = c.var;
  const value = [version, desk.act.officer, world.now().getTime(), document];
  const sealed = await world.seal.seal(purpose, browserBinding(c), value);
  return `/desk/person/${sealed}`;
}

/** Whose record the address opens: `document` and `here` for all below it. What is too old, or another officer's, leads back to the search. */
export const recordOpened: MiddlewareHandler<Env> = async (c, next) => {
  const text = c.req.param("record") ?? "";
  const record = await opened(c, text);
  if (!record) return goTo(c, "/desk?late");
  c.set("record", record.document);
  c.set("recordUntil", record.until);
  c.set("here", `/${c.get("language")}/desk/person/${text}`);
  await next();
};

async function opened(c: DeskContext, text: string): Promise<Opened | null> {
  const { world, desk } = c.var;
  const binding = knownBrowser(c);
  const held = binding && await world.seal.open(purpose, binding, text);
  if (!Array.isArray(held) || held[0] !== version) return null;
  const [, officer, at, document] = held as [number, string, number, Nif];
  const until = new Date(at + world.policy.desk.recordSeconds * 1000);
  const good = officer === desk.act.officer && world.now() < until;
  return good ? { document, until } : null;
}

interface Opened {
  readonly document: Nif;
  readonly until: Date;
}
