// Requests that nobody wants stop for a while. Windows are counted by her name in the record, on both sides: the page that asks, and her phone.

import type { Context } from "hono";
import type { Account } from "../../domain/account.ts";
import { tellPaused } from "../../domain/mobile/pause.ts";
import type { Tally } from "../../domain/ports.ts";
import { appUrl } from "./app_url.ts";
import type { Env } from "./env.ts";
import { randomId } from "./ids.ts";

type Paused = Pick<Account, "id" | "document" | "language">;

/** Where each request without QR counts. The one that lasts longer stands first: its end is told where both are full. */
function asksOf(c: Context<Env>, person: string) {
  const { mobileAsks, mobileAsksLong } = c.get("world").policy.limits;
  return [
    { rule: mobileAsksLong, of: person },
    { rule: mobileAsks, of: person },
  ] as const satisfies readonly Tally[];
}

/** Counts a request without QR. Until when no other reaches her phone; null: this one does. She is told once. */
export async function countAsk(
  c: Context<Env>,
  account: Paused,
): Promise<Date | null> {
  const { limits, mac } = c.get("world");
  const person = mac("person", account.document);
  const refused = await pausedUntil(c, person);
  if (refused) return refused;
  const asked = await limits.count(asksOf(c, person));
  if (asked.kind === "within") return null;
  await pauseRequests(c, account);
  return asked.until;
}

/** She has confirmed it: it was none of those that nobody wants. */
export async function wanted(c: Context<Env>, person: string): Promise<void> {
  await c.get("world").limits.giveBack(asksOf(c, person));
}

/** Until when no request reaches her phone, as she has refused too many; null: they do. One round trip. */
export async function pausedUntil(
  c: Context<Env>,
  person: string,
): Promise<Date | null> {
  const { limits, policy } = c.get("world");
  const { mobileRefusals } = policy.limits;
  const full = await limits.full([{ rule: mobileRefusals, of: person }]);
  return full.kind === "over" ? full.until : null;
}

/**
 * Counts one refusal, and pauses at the last that the window holds. What she did not begin fills the window at once: somebody who
 * knows her document and its datum asks in her name.
 */
export async function countRefusal(
  c: Context<Env>,
  account: Paused,
  why: "no" | "not-me",
): Promise<"goes-on" | "paused"> {
  const { limits, policy, mac } = c.get("world");
  const rule = policy.limits.mobileRefusals;
  const tally = { rule, of: mac("person", account.document) };
  const times = why === "not-me" ? rule.most : 1;
  for (let time = 0; time < times; time++) await limits.count([tally]);
  const { kind } = await limits.full([tally]);
  if (kind === "within") return "goes-on";
  await pauseRequests(c, account);
  return "paused";
}

/** Tells her by e-mail and on her phone, and puts it on record: once in a while and some times a day, however often it is called. */
async function pauseRequests(
  c: Context<Env>,
  account: Paused,
): Promise<void> {
  const world = c.get("world");
  const { limits } = world.policy;
  const { mobileAlarms, mobileRefusals } = limits;
  const person = world.mac("person", account.document);
  const alarm = await world.limits.count([
    { rule: mobileAlarms, of: person },
    { rule: limits.mobileAlarmsPerDay, of: person },
  ]);
  if (alarm.kind === "over") return;
  const [long, short] = asksOf(c, person);
  const refusals = { rule: mobileRefusals, of: person };
  const full = await world.limits.full([long, refusals, short]);
  const now = world.now();
  await world.people.change(
    account.document,
    null,
    tellPaused({
      account: account.id,
      person,
      now,
      until: full.kind === "over"
        ? full.until
        : new Date(now.getTime() + mobileAlarms.seconds * 1000),
      messageIds: [randomId(world), randomId(world)],
      appUrl: appUrl(c, account),
    }),
  );
}
