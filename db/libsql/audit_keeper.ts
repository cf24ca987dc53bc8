// Signs the audit every hour, at the start and at the end of a process. Any number of processes may do so at once.

import type { Client } from "@libsql/client";
import type { World } from "../../domain/ports.ts";
import { pause } from "../pause.ts";
import {
  addCheckpoint,
  type Checkpoint,
  countUnchained,
  newestCheckpoint,
} from "./audit_checkpoints.ts";
import { beginning, type Place, walk } from "./audit_walk.ts";

export interface Keeping {
  readonly client: Client;
  readonly world: Pick<World, "mac" | "signer" | "now" | "policy" | "log">;
}

/** Looks every minute until told to stop. An outage is no reason to stop looking. */
export async function keepAudit(
  keeping: Keeping,
  until: AbortSignal,
): Promise<void> {
  const { lookSeconds } = keeping.world.policy.audit;
  while (!until.aborted) {
    await signAudit(keeping, "where-due").catch(() => false);
    await pause(lookSeconds * 1000, until);
  }
}

/** Signs what was recorded since the last checkpoint, if there is anything; and the very first one in any case. */
export async function signAudit(
  { client, world }: Keeping,
  when: "now" | "where-due",
): Promise<boolean> {
  const { mac, signer, now, policy, log } = world;
  const { number, signed } = await newestCheckpoint(client, signer);
  const last = await lastRow(client);
  const at = now();
  if (signed && when === "where-due") {
    const age = at.getTime() - signed.at.getTime();
    if (age < policy.audit.checkpointSeconds * 1000) return false;
  }
  if (signed && last <= signed.rows) return false;
  const unchained = signed?.unchained ?? await countUnchained(client);
  const walking = walk({ client, mac, unchained }, placeOf(signed), last);
  let faults = 0;
  let step = await walking.next();
  for (; !step.done; step = await walking.next()) faults++;
  // The signature says what stands there, not that it is right. Somebody should come and look.
  if (faults > 0) log({ level: "error", event: "audit-faults", count: faults });
  const { hash } = step.value;
  const made = { number: number + 1, at, rows: last, unchained, hash };
  const added = await addCheckpoint(client, signer, made);
  // Whoever keeps the log elsewhere can tell later whether the end was cut off.
  if (added && last > 0) {
    log({
      ...{ level: "info", event: "audit-signed" },
      ...{ count: last, reference: hash },
    });
  }
  return added;
}

function placeOf(signed: Checkpoint | null): Place {
  if (!signed || signed.rows === 0) return beginning;
  return { row: signed.rows, hash: signed.hash, macs: null, at: null };
}

async function lastRow(client: Client): Promise<number> {
  const { rows: [row] } = await client.execute(
    "select coalesce(max(id), 0) as id from audit",
  );
  return Number(row?.id);
}
