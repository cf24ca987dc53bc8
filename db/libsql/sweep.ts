// Sweeps out what has expired where there is no Redis to do it. Nothing depends on when this runs.

import type { Client } from "@libsql/client";
import type { Clock } from "../../domain/ports.ts";
import { pause } from "../pause.ts";

/** Rows looked at in one turn: few enough that a request never waits for long. */
const slice = 500;

/**
 * Walks the tables by key. An index of what ends when would be written at every sign-in to save this once a minute:
 * without it a sign-in takes about a tenth less. A million rows take under a second of the minute.
 *
 * Deletes all that ended by `now`, and answers how many rows that was. */
export async function sweep(client: Client, now: Date): Promise<number> {
  const held = await sweepTable(client, "held", now);
  return held + await sweepTable(client, "counted", now);
}

async function sweepTable(
  client: Client,
  table: "held" | "counted",
  now: Date,
): Promise<number> {
  const last = `select max(key) as key from
    (select key from ${table} where key > ? order by key limit ${slice})`;
  const remove =
    `delete from ${table} where key > ? and key <= ? and until <= ?`;
  let swept = 0;
  for (let from = "";;) {
    const [row] = (await client.execute({ sql: last, args: [from] })).rows;
    if (typeof row?.key !== "string") return swept;
    const args = [from, row.key, now.getTime()];
    swept += (await client.execute({ sql: remove, args })).rowsAffected;
    from = row.key;
    // The embedded driver is synchronous: without this, requests would wait for the whole sweep.
    await new Promise((done) => setTimeout(done, 0));
  }
}

/** Sweeps every minute until told to stop. An outage is no reason to stop sweeping. */
export async function sweepNowAndThen(
  client: Client,
  now: Clock,
  until: AbortSignal,
  work = sweep,
): Promise<void> {
  while (!until.aborted) {
    await work(client, now()).catch(() => 0);
    await pause(60_000, until);
  }
}
