// The record that an officer has looked up: sealed in the address, for this officer, this browser and some minutes.

import type { MiddlewareHandler } from "hono";
import type { Nif } from "../../domain/nif.ts";
import type { Env } from "../http/env.ts";
import { goTo } from "../http/page.tsx";
import type { DeskContext } from "./entry.tsx";
import { openForOfficer, sealForOfficer } from "./sealed.ts";

/** Another version whenever what is sealed changes. */
const sealing = { purpose: "desk", version: 1 };

/** The address of a person's record, without the language. Whoever makes one puts the look on record. */
export async function recordPath(
  c: DeskContext,
  document: Nif,
): Promise<string> {
  return `/desk/person/${await sealForOfficer(c, sealing, [document])}`;
}

/** Whose record the address opens: `document` and `here` for all below it. What is too old, or another officer's, leads back to the search. */
export const recordOpened: MiddlewareHandler<Env> = async (c, next) => {
  const text = c.req.param("record") ?? "";
  const opened = await openForOfficer(c, sealing, text);
  if (!opened) return goTo(c, "/desk?late");
  c.set("record", opened.parts[0] as Nif);
  c.set("recordUntil", opened.until);
  c.set("here", `/${c.get("language")}/desk/person/${text}`);
  await next();
};
