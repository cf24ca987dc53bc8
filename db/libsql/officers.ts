// The Officers port over libSQL, and how the table is filled.

import type { Client } from "@libsql/client";
import { type InferSelectModel, sql } from "drizzle-orm";
import type { Officer } from "../../domain/desk/officer.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Officers } from "../../domain/ports.ts";
import {
  allOf,
  compile,
  fromJson,
  names,
  overwrite,
  readRow,
  rowOf,
} from "./rows.ts";
import { officers } from "./schema.ts";

const one = compile(sql`
  select ${allOf(officers)} from ${officers}
  where ${officers.document} = ${sql.placeholder("document")}`);

const ofOffice = compile(sql`
  select ${allOf(officers)} from ${officers}
  where ${officers.office} = ${sql.placeholder("office")}
  order by ${officers.document}`);

const put = compile(sql`
  insert into ${officers} (${names(officers)})
  select ${fromJson(officers)} from json_each(${sql.placeholder("rows")})
  where true
  on conflict (document) do update set ${overwrite(officers)}`);

const remove = compile(sql`
  delete from ${officers} where ${officers.document} in
  (select value from json_each(${sql.placeholder("documents")}))`);

export function libsqlOfficers(client: Client): Officers {
  return {
    async find(document) {
      const { rows: [row] } = await client.execute(one({ document }));
      return row ? officerOf(readRow(officers, row)!) : null;
    },
    async atOffice(office, role) {
      const { rows } = await client.execute(ofOffice({ office }));
      return rows.map((row) => officerOf(readRow(officers, row)!))
        .filter(({ roles }) => roles.includes(role));
    },
  };
}

/** Makes these officers, or what they are now, and takes those documents out of the table. All or nothing. */
export async function putOfficers(
  client: Client,
  present: readonly Officer[],
  gone: readonly Nif[],
): Promise<void> {
  const rows = present.map(({ document, roles, office }) =>
    rowOf(officers, {
      document,
      roles,
      office: office.id,
      officeName: office.name,
    })
  );
  await client.batch([
    put({ rows: JSON.stringify(rows) }),
    remove({ documents: JSON.stringify(gone) }),
  ], "write");
}

function officerOf(
  { document, roles, office, officeName }: InferSelectModel<typeof officers>,
): Officer {
  return { document, roles, office: { id: office, name: officeName } };
}
