// The Cases port over libSQL; People writes them, with what opened or closed them.

import type { Client, InStatement, Row } from "@libsql/client";
import {
  type InferSelectModel,
  type Placeholder,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Case } from "../../domain/desk/case.ts";
import type { Cases } from "../../domain/ports.ts";
import {
  allOf,
  compile,
  fromJson,
  names,
  overwrite,
  readRow,
  readValues,
  rowOf,
} from "./rows.ts";
import { cases } from "./schema.ts";

const one = compile(sql`
  select ${allOf(cases)} from ${cases}
  where ${cases.id} = ${sql.placeholder("id")}`);

const waiting = compile(sql`
  select ${allOf(cases)} from ${cases}
  where ${cases.endedAt} is null and ${cases.kind} = ${sql.placeholder("kind")}
  and (${cases.openedAt}, ${cases.id}) >
    (${sql.placeholder("openedAt")}, ${sql.placeholder("id")})
  order by ${cases.openedAt}, ${cases.id}
  limit ${sql.placeholder("limit")}`);

const ofOne = compile(sql`
  select ${allOf(cases)} from ${cases}
  where ${cases.account} = ${sql.placeholder("account")}
  order by ${cases.openedAt} desc, ${cases.id}`);

/** What has ended is past changing: the column refuses the null, and the whole batch is rolled back. */
const keep = compile(sql`
  insert into ${cases} (${names(cases)})
  select ${fromJson(cases)} from json_each(${sql.placeholder("rows")})
  where true
  on conflict (id) do update set ${overwrite(cases, "kind")},
  kind = case when ${cases.endedAt} is null then excluded.kind end`);

export function libsqlCases(client: Client): Cases {
  const read = (rows: readonly Row[]) =>
    rows.map((row) => caseOf(readRow(cases, row)!));
  return {
    async find(id) {
      const [found] = read((await client.execute(one({ id }))).rows);
      return found ?? null;
    },
    async open(kind, { after, limit }) {
      const openedAt = after?.openedAt.getTime() ?? 0;
      const from = { openedAt, id: after?.id ?? "" };
      const found = await client.execute(waiting({ kind, ...from, limit }));
      return read(found.rows);
    },
    async ofAccount(account) {
      return read((await client.execute(ofOne({ account }))).rows);
    },
  };
}

/** One statement for any number of cases, none for none. */
export function casesStatement(found: readonly Case[]): InStatement[] {
  if (found.length === 0) return [];
  const rows = found.map(({ matter, end, ...rest }) =>
    rowOf(cases, {
      ...rest,
      kind: matter.kind,
      endedAt: end?.at ?? null,
      matter,
      end,
    })
  );
  return [keep({ rows: JSON.stringify(rows) })];
}

/** One column with all that waits about a person. */
export function openCasesOf(document: Placeholder): SQL {
  return sql`(select json_group_array(${allOf(cases)}) from ${cases}
  where ${cases.document} = ${document} and ${cases.endedAt} is null)`;
}

/** Reads `openCasesOf` where it stands in the answer. */
export function readOpenCases(row: Row, position: number): readonly Case[] {
  const found: readonly unknown[][] = JSON.parse(String(row[position]));
  return found.map((values) => caseOf(readValues(cases, values)!));
}

function caseOf(row: InferSelectModel<typeof cases>): Case {
  const { id, account, document, openedAt, matter, end } = row;
  return { id, account, document, openedAt, matter, end };
}
