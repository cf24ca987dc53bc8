// Whether somebody has signed in with her password in this browser before. It opens nothing: strangers' wrong guesses count apart from hers.

import type { Context } from "hono";
import type { Origin } from "../../domain/password/kept.ts";
import { deviceCookie, keepDeviceCookie } from "./cookies.ts";
import type { Env } from "./env.ts";

const purpose = "device";

export async function originOf(
  c: Context<Env>,
  account: string,
): Promise<Origin> {
  return (await accountsHere(c)).includes(account) ? "known" : "stranger";
}

/** From now on hers. The cookie is the same however often she comes, but for its end. */
export async function knowDevice(
  c: Context<Env>,
  account: string,
): Promise<void> {
  const { seal, policy } = c.get("world");
  const { devicePeople, deviceSeconds } = policy.password;
  const others = (await accountsHere(c)).filter((one) => one !== account);
  const people = [account, ...others].slice(0, devicePeople);
  keepDeviceCookie(c, await seal.seal(purpose, "", people), deviceSeconds);
}

async function accountsHere(c: Context<Env>): Promise<readonly string[]> {
  const sealed = deviceCookie(c);
  if (!sealed) return [];
  const held = await c.get("world").seal.open(purpose, "", sealed);
  return Array.isArray(held) ? held : [];
}
