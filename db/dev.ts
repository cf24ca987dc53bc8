// What development adds: a database that fills itself when it is new, and a clock that can be moved.

import type { Client } from "@libsql/client";
import { defaultPolicy } from "../domain/policy.ts";
import type { Clock } from "../domain/ports.ts";
import { runCensusImport } from "./census_command.ts";
import type { ImportIo } from "./import_io.ts";
import { runOfficersImport } from "./officers_import.ts";
import { runOfficesImport } from "./offices_import.ts";
import { runServicesImport } from "./services_import.ts";

/** The platform's clock, and how far somebody has moved it on. */
export function movableClock(clock: Clock): {
  now: Clock;
  advance(seconds: number): void;
} {
  let moved = 0;
  return {
    now: () => new Date(clock().getTime() + moved),
    advance: (seconds) => {
      moved += seconds * 1000;
    },
  };
}

type FilledTable = "census" | "services" | "officers" | "offices";

/** Loads the sample people, services, officers and offices where there are none yet. */
export async function fillWhenNew(
  client: Client,
  files: Readonly<Record<FilledTable, string>>,
  io: ImportIo,
): Promise<void> {
  if (await isEmpty(client, "census")) {
    await runCensusImport(files.census, client, io);
  }
  if (await isEmpty(client, "services")) {
    const policy = defaultPolicy;
    await runServicesImport(files.services, { client, policy }, io);
  }
  if (await isEmpty(client, "officers")) {
    await runOfficersImport(files.officers, client, io);
  }
  if (await isEmpty(client, "offices")) {
    const policy = defaultPolicy.offices;
    await runOfficesImport(files.offices, { client, policy }, io);
  }
}

async function isEmpty(
  client: Client,
  table: FilledTable,
): Promise<boolean> {
  const { rows } = await client.execute(`select 1 from ${table} limit 1`);
  return rows.length === 0;
}
