// The record that an officer has looked up: sealed in the address, for this officer, this browser and some minutes.

import type { MiddlewareHandler } from "hono";
import type { Nif } from "../../domain/nif.ts";
import type { Env } from "../http/env.ts";
import { randomId } from "../http/ids.ts";
import { goTo } from "../http/page.tsx";
import type { DeskContext } from "./entry.tsx";
import { openForOfficer, sealForOfficer } from "./sealed.ts";

/** Another version whenever what is sealed changes. */
export const recordSealing = { purpose: "desk", version: 2 };

/** The address of a person's record, without the language. Whoever makes one puts the look on record. */
export async function recordPath(
  c: DeskContext,
  document: Nif,
): Promise<string> {
  const look = randomId(c.get("world"));
  return `/desk/person/${await sealForOfficer(c, recordSealing, [
    document,
    look,
  ])}`;
}

/** Whose record the address opens: `document` and `here` for all below it. What is too old, or another officer's, leads back to the search. */
export const recordOpened: MiddlewareHandler<Env> = async (c, next) => {
  const text = c.req.param("record") ?? "";
  const opened = await openForOfficer(c, recordSealing, text);
  if (!opened) return goTo(c, "/desk?late");
  const [document, look] = opened.parts as [Nif, string];
  c.set("record", document);
  c.set("recordLook", look);
  // An officer who asked for more time does not get to read somebody's codes for longer.
  const { now, policy } = c.get("world");
  const most = now().getTime() + policy.desk.recordSeconds * 1000;
  c.set("recordUntil", new Date(Math.min(opened.until.getTime(), most)));
  c.set("recordBegun", opened.begun);
  c.set("here", `/${c.get("language")}/desk/person/${text}`);
  await next();
};
