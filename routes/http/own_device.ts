// Whose phone this browser is, as it says itself: enough to see what waits and to refuse it, and never enough to confirm it.

import type { Context } from "hono";
import type { Account } from "../../domain/account.ts";
import type { Device } from "../../domain/mobile/device.ts";
import type { Holder } from "../../domain/mobile/request.ts";
import { isSuspended } from "../../domain/suspension.ts";
import { keepLastingCookie, lastingCookie } from "./cookies.ts";
import type { Env } from "./env.ts";

const purpose = "app";

export type OwnDevice =
  /** It was never activated, or its cookie is gone. */
  | { readonly kind: "none" }
  | {
    readonly kind: "active";
    readonly account: Account;
    readonly device: Device;
    readonly holder: Holder;
    /** Her name in messages and audit. */
    readonly person: string;
  }
  /** It was hers, and is not any more: another was activated, or this one taken away (MV-02, MV-41); or it waits since she said that it was not her. */
  | { readonly kind: "retired" | "suspended"; readonly account: Account };

/** One statement where there is a cookie, and nothing where there is none. */
export async function ownDevice(c: Context<Env>): Promise<OwnDevice> {
  const { people, mac } = c.get("world");
  const holder = await holderHere(c);
  if (!holder) return { kind: "none" };
  const { account, resident } = await people.byAccount(holder.account);
  if (!account) return { kind: "none" };
  const { device, state } = account;
  const alive = state === "active" && resident?.status !== "deceased";
  if (!alive || device?.id !== holder.device) {
    return { kind: "retired", account };
  }
  if (isSuspended(account, "mobile")) return { kind: "suspended", account };
  const person = mac("person", account.document);
  return { kind: "active", account, device, holder, person };
}

export async function keepOwnDevice(
  c: Context<Env>,
  { account, device }: Holder,
): Promise<void> {
  const sealed = await c.get("world").seal.seal(purpose, "", [account, device]);
  keepLastingCookie(c, "app", sealed);
}

/** Whose device its cookie says that it is, whether or not it still is. Asks no store. */
export async function holderHere(c: Context<Env>): Promise<Holder | null> {
  const sealed = lastingCookie(c, "app");
  if (!sealed) return null;
  const held = await c.get("world").seal.open(purpose, "", sealed);
  if (!Array.isArray(held)) return null;
  const [account, device] = held as [string, string];
  return { account, device };
}
