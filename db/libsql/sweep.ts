// Sweeps out what has expired where there is no Redis to do it. Nothing depends on when this runs.

import type { Client } from "@libsql/client";
import type { Clock } from "../../domain/ports.ts";

/** Rows in one statement: few enough that a writer never waits for long. */
const batch = 500;

/** Deletes all that ended by `now`, and answers how many rows that was. */
export async function sweep(client: Client, now: Date): Promise<number> {
  const held = await sweepTable(client, "held", now);
  return held + await sweepTable(client, "counted", now);
}

async function sweepTable(
  client: Client,
  table: "held" | "counted",
  now: Date,
): Promise<number> {
  const sql = `delete from ${table} where key in
    (select key from ${table} where until <= ? limit ${batch})`;
  let swept = 0;
  for (;;) {
    const args = [now.getTime()];
    const { rowsAffected } = await client.execute({ sql, args });
    swept += rowsAffected;
    if (rowsAffected < batch) return swept;
    // The embedded driver is synchronous: without this, requests would wait for the whole sweep.
    await new Promise((done) => setTimeout(done, 0));
  }
}

/** Sweeps every minute until told to stop. An outage is no reason to stop sweeping. */
export async function sweepNowAndThen(
  client: Client,
  now: Clock,
  until: AbortSignal,
): Promise<void> {
  while (!until.aborted) {
    await sweep(client, now()).catch(() => 0);
    await new Promise<void>((done) => {
      const timer = setTimeout(finish, 60_000);
      until.addEventListener("abort", finish, { once: true });
      function finish() {
        clearTimeout(timer);
        until.removeEventListener("abort", finish);
        done();
      }
    });
  }
}
