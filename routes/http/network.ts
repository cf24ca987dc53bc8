// From which network a request comes: what limits count by, never what identifies anybody.

import type { Context } from "hono";
import type { Env } from "./env.ts";

/** A mac of the caller's network: the address of IPv4, the /64 of IPv6 (one household holds at least that much). */
export function networkOf(c: Context<Env>): string {
  const { config, mac } = c.get("world");
  return mac("network", prefixOf(callerAddress(c, config.trustedProxies)));
}

/**
 * X-Forwarded-For is believed only from a proxy of ours, and read from its end: the first address that is no proxy of ours
 * is the caller; what stands before it is the caller's own claim.
 */
function callerAddress(c: Context<Env>, proxies: readonly string[]): string {
  const peer = peerOf(c);
  if (!proxies.includes(peer)) return peer;
  const claimed = (c.req.header("x-forwarded-for") ?? "").split(",")
    .map((one) => plainAddress(one.trim())).filter((one) => one !== "");
  return claimed.findLast((one) => !proxies.includes(one)) ?? peer;
}

/** Who is at the other end of the connection: the caller, or a proxy of ours. */
export function peerOf(c: Context<Env>): string {
  return plainAddress(peerAddress(c.env));
}

/** Some proxies write ports and brackets; IPv4 may come dressed as IPv6. */
function plainAddress(written: string): string {
  const bare = written.replace(/^\[([^\]]*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  return bare.replace(/^::ffff:(?=\d+\.)/i, "");
}

/** What the server knows of the other side; nothing when a test calls the app in process. */
function peerAddress(env: unknown): string {
  const remote = (env as { remoteAddr?: { hostname?: string } } | undefined)
    ?.remoteAddr;
  return remote?.hostname ?? "local";
}

function prefixOf(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  if (tail !== undefined) { while (groups.length < 4) groups.push("0"); }
  return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
