// The census as a table: residents are laid in it, and nothing but an import writes there.

import type { Client } from "@libsql/client";
import { sql } from "drizzle-orm";
import type { Resident } from "../../domain/census.ts";
import { compile, fromJson, names, overwrite, rowOf } from "./rows.ts";
import { census } from "./schema.ts";

const put = compile(sql`
  insert into ${census} (${names(census)})
  select ${fromJson(census)} from json_each(${sql.placeholder("rows")})
  where true
  on conflict (document) do update set ${overwrite(census, "document")}`);

/** Adds residents or puts them in the place of what was known of them. One statement; the last of two alike stays. */
export async function putResidents(
  client: Client,
  residents: readonly Resident[],
): Promise<void> {
  const rows = residents.map((resident) => rowOf(census, { ...resident }));
  await client.execute(put({ rows: JSON.stringify(rows) }));
}
