// How far the desk has come with whoever stands before it: sealed below her record's address, and good only there.

import type { Serving } from "../../domain/desk/serving.ts";
import { browserBinding, knownBrowser } from "../http/cookies.ts";
import type { DeskContext } from "./entry.tsx";

const purpose = "desk stage";
/** Changes whenever `Serving` does. */
const version = 1;

/** What can be done so. */
export type Served = "register" | "raise";

/** The record's own address is for one officer, one person and some minutes: bound to it, so is every stage. */
function boundTo(c: DeskContext, browser: string, served: Served): string {
  return `${browser} ${served} ${c.req.param("record")}`;
}

/** The last part of its address. */
export async function sealedStage(
  c: DeskContext,
  served: Served,
  serving: Serving,
): Promise<string> {
  const binding = boundTo(c, browserBinding(c), served);
  return await c.var.world.seal.seal(purpose, binding, [version, serving]);
}

/** Null for what was made elsewhere: below another record, by another officer, for another act. */
export async function openedStage(
  c: DeskContext,
  served: Served,
  text: string,
): Promise<Serving | null> {
  const browser = knownBrowser(c);
  if (!browser) return null;
  const binding = boundTo(c, browser, served);
  const held = await c.var.world.seal.open(purpose, binding, text);
  return Array.isArray(held) && held[0] === version ? held[1] as Serving : null;
}
