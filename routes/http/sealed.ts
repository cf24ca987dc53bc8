// What travels through a browser and is not to be read or altered there: sealed, and good in that browser alone.

import type { Context } from "hono";
import { browserBinding, knownBrowser } from "./cookies.ts";
import type { Env } from "./env.ts";

/** One kind of what travels. */
export interface Sealing {
  readonly purpose: string;
  /** Changes whenever what is sealed does, so that an address from before a new version is refused and never misread. */
  readonly version: number;
}

/** `place`: where alone it is good, if not everywhere. */
export async function sealHere(
  c: Context<Env>,
  { purpose, version }: Sealing,
  parts: readonly unknown[],
  place?: string,
): Promise<string> {
  const binding = boundTo(browserBinding(c), place);
  const { seal } = c.get("world");
  return await seal.seal(purpose, binding, [version, ...parts]);
}

/** The parts; null for what was not sealed here, or for another browser, place or version. */
export async function openHere(
  c: Context<Env>,
  { purpose, version }: Sealing,
  text: string,
  place?: string,
): Promise<unknown[] | null> {
  const browser = knownBrowser(c);
  if (!browser) return null;
  const { seal } = c.get("world");
  const held = await seal.open(purpose, boundTo(browser, place), text);
  if (!Array.isArray(held) || held[0] !== version) return null;
  return held.slice(1);
}

function boundTo(browser: string, place: string | undefined): string {
  return place === undefined ? browser : `${browser} ${place}`;
}
