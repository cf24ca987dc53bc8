// The table of wrapped keys. What is in them, db/keys knows.

import type { Client } from "@libsql/client";
import { type InferSelectModel, sql } from "drizzle-orm";
import { allOf, compile, fromJson, names, readRow, rowOf } from "./rows.ts";
import { keys } from "./schema.ts";

export type WrappedKey = InferSelectModel<typeof keys>;

const all = compile(sql`
  select ${allOf(keys)} from ${keys}
  order by ${keys.use}, ${keys.number}`);

const add = compile(sql`
  insert into ${keys} (${names(keys)})
  select ${fromJson(keys)} from json_each(${sql.placeholder("rows")})
  where true
  on conflict (use, number) do nothing`);

export async function readKeys(client: Client): Promise<WrappedKey[]> {
  const { rows } = await client.execute(all({}));
  return rows.map((row) => readRow(keys, row)!);
}

/** Adds what is not there yet: of two processes at their first start one wins, and both read the winner's. */
export async function addKeys(
  client: Client,
  found: readonly WrappedKey[],
): Promise<void> {
  const rows = found.map((key) => rowOf(keys, key));
  await client.execute(add({ rows: JSON.stringify(rows) }));
}
