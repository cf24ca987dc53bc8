// The Offices port over libSQL: the whole list, kept in memory for a while. And how the table is filled.

import type { Client } from "@libsql/client";
import { sql } from "drizzle-orm";
import type { Office } from "../../domain/desk/officer.ts";
import type { Offices, RegistrationOffice } from "../../domain/offices.ts";
import type { Clock } from "../../domain/ports.ts";
import { rememberedFor } from "../../domain/remembered.ts";
import { allOf, compile, fromJson, names, readRow, rowOf } from "./rows.ts";
import { offices } from "./schema.ts";

const all = compile(sql`select ${allOf(offices)} from ${offices}`);

const put = compile(sql`
  insert into ${offices} (${names(offices)})
  select ${fromJson(offices)} from json_each(${sql.placeholder("rows")})
  where true
  on conflict (id) do update set office = excluded.office`);

const removeOthers = compile(sql`
  delete from ${offices} where ${offices.id} not in
  (select value from json_each(${sql.placeholder("ids")}))`);

const beside = compile(sql`
  select ${offices.id}, ${offices.office} ->> 'name' as name,
    (select count(*) from ${offices}) as there
  from ${offices}
  where ${offices.id} not in
    (select value from json_each(${sql.placeholder("ids")}))
  order by ${offices.id}`);

/** A change in the table is seen `freshSeconds` later at the latest. */
export function libsqlOffices(
  client: Client,
  now: Clock,
  { freshSeconds }: { readonly freshSeconds: number },
): Offices {
  return { list: rememberedFor(freshSeconds, now, () => load(client)) };
}

async function load(client: Client): Promise<readonly RegistrationOffice[]> {
  const { rows } = await client.execute(all({}));
  return rows.map((row) => readRow(offices, row)!.office).sort(byPlace);
}

/** Names are in the language of their place; of the house's languages none puts its letters in another order than Spanish. */
const { compare } = new Intl.Collator("es");

/** Whatever is all over a province comes last in it. */
function byPlace(one: RegistrationOffice, other: RegistrationOffice): number {
  return compare(one.province, other.province) ||
    Number(one.town === null) - Number(other.town === null) ||
    compare(one.town ?? "", other.town ?? "") ||
    compare(one.name, other.name) || compare(one.id, other.id);
}

export interface Beside {
  /** How many there are; 0 where there are no others. */
  readonly there: number;
  readonly others: readonly Office[];
}

/** Which offices are none of these. */
export async function officesBeside(
  client: Client,
  found: readonly RegistrationOffice[],
): Promise<Beside> {
  const ids = JSON.stringify(found.map(({ id }) => id));
  const { rows } = await client.execute(beside({ ids }));
  return {
    there: Number(rows[0]?.there ?? 0),
    others: rows.map(({ id, name }) => ({
      id: String(id),
      name: String(name),
    })),
  };
}

/** Adds offices or puts them in the place of those with their ids; takes the others out or not. All or nothing. */
export async function putOffices(
  client: Client,
  found: readonly RegistrationOffice[],
  others: "keep" | "remove",
): Promise<void> {
  const rows = found.map((office) => rowOf(offices, { id: office.id, office }));
  const ids = JSON.stringify(found.map(({ id }) => id));
  await client.batch([
    put({ rows: JSON.stringify(rows) }),
    ...(others === "remove" ? [removeOthers({ ids })] : []),
  ], "write");
}
