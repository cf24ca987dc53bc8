// The Services port over libSQL: the whole catalogue, kept in memory for a while so that a sign-in pays nothing for it.

import type { Client } from "@libsql/client";
import { sql } from "drizzle-orm";
import type { Clock } from "../../domain/ports.ts";
import type { Service, Services } from "../../domain/services.ts";
import { rememberedFor } from "../../domain/remembered.ts";
import { allOf, compile, fromJson, names, readRow, rowOf } from "./rows.ts";
import { services } from "./schema.ts";

interface Catalogue {
  readonly all: readonly Service[];
  readonly byId: ReadonlyMap<string, Service>;
}

const all = compile(sql`
  select ${allOf(services)} from ${services} order by ${services.id}`);

const put = compile(sql`
  insert into ${services} (${names(services)})
  select ${fromJson(services)} from json_each(${sql.placeholder("rows")})
  where true
  on conflict (id) do update set service = excluded.service`);

export interface CatalogueOptions {
  /** A change in the table is seen so much later at the latest. */
  readonly freshSeconds: number;
  /** There whatever the table says: development's `demo`. */
  readonly always?: readonly Service[];
}

export function libsqlServices(
  client: Client,
  now: Clock,
  { freshSeconds, always = [] }: CatalogueOptions,
): Services {
  const fresh = rememberedFor(freshSeconds, now, () => load(client, always));
  return {
    find: async (id) => (await fresh()).byId.get(id) ?? null,
    list: async () => (await fresh()).all,
  };
}

async function load(
  client: Client,
  always: readonly Service[],
): Promise<Catalogue> {
  const { rows } = await client.execute(all({}));
  const found = rows.map((row) => readRow(services, row)!.service);
  const byId = new Map(
    [...found, ...always].map((service) => [service.id, service]),
  );
  return { all: [...byId.values()], byId };
}

/** Adds services to the catalogue or puts them in the place of those of the same id. One statement. */
export async function putServices(
  client: Client,
  found: readonly Service[],
): Promise<void> {
  const rows = found.map((service) =>
    rowOf(services, { id: service.id, service })
  );
  await client.execute(put({ rows: JSON.stringify(rows) }));
}
