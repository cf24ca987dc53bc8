// From which network a request comes: what limits count by, never what identifies anybody.

import type { Context } from "hono";
import type { Env } from "./env.ts";

/** A mac of the caller's network: the address of IPv4, the /64 of IPv6 (one household holds at least that much). */
export function networkOf(c: Context<Env>): string {
  const { config, mac } = c.var.world;
  return mac("network", prefixOf(callerAddress(c, config.trustedProxies)));
}

/** X-Forwarded-For is believed only from a proxy of ours, and only its last entry: the ones before it are the caller's own claim. */
function callerAddress(c: Context<Env>, proxies: readonly string[]): string {
  const peer = peerAddress(c.env);
  if (!proxies.includes(peer)) return peer;
  const last = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return last || peer;
}

/** What the server knows of the other side; nothing when a test calls the app in process. */
function peerAddress(env: unknown): string {
  const remote = (env as { remoteAddr?: { hostname?: string } } | undefined)
    ?.remoteAddr;
  return remote?.hostname ?? "local";
}

export function prefixOf(address: string): string {
  if (!address.includes(":")) return address;
  if (address.startsWith("::ffff:")) return address.slice("::ffff:".length);
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  if (tail !== undefined) { while (groups.length < 4) groups.push("0"); }
  return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
