// Putting refusals on record that anybody can cause as often as she likes.

import type { Context } from "hono";
import type { AuditEvent } from "../../domain/audit.ts";
import type { Env } from "./env.ts";
import { networkOf } from "./network.ts";

/** So many of one network and no more: the record is kept for ever, and must not be filled by whoever presses a button. */
export async function recordRefusal(
  c: Context<Env>,
  event: AuditEvent,
): Promise<void> {
  const { limits, audit, policy } = c.get("world");
  const rule = policy.limits.recordedPerNetwork;
  const limit = await limits.count([{ rule, of: networkOf(c) }]);
  if (limit.kind === "within") await audit.record([event]);
}
