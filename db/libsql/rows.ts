// SQL written against the schema, compiled once, and rows read with the schema's own types.

import type { InStatement, InValue, Row } from "@libsql/client";
import {
  fillPlaceholders,
  getTableColumns,
  type InferSelectModel,
  type SQL,
  sql,
  type Table,
} from "drizzle-orm";
import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";

const dialect = new SQLiteAsyncDialect();

/**
 * Compiles a query whose holes are `sql.placeholder`s. Drizzle only writes the text; the plain client runs it, because
 * drizzle's own errors carry the parameters and its sessions cost as much again as the statement.
 */
export function compile(
  query: SQL,
): (values: Record<string, InValue>) => InStatement {
  const { sql, params } = dialect.sqlToQuery(query);
  return (values) => ({
    sql,
    args: fillPlaceholders(params, values) as InValue[],
  });
}

/**
 * All columns of a row as one JSON array, which `readRow` reads. The driver takes 11 us for each column of an answer,
 * four times as long for a dossier of 28 columns as for these two.
 */
export function allOf(table: Table): SQL {
  const columns = Object.values(getTableColumns(table));
  return sql`json_array(${sql.join(columns, sql`, `)})`;
}

/** The bare names of a table's columns, as `insert into` wants them. */
export function names(table: Table, ...without: string[]): SQL {
  return sql.join(
    bare(table, without).map((name) => sql.identifier(name)),
    sql`, `,
  );
}

/** `a = excluded.a, b = excluded.b, …`: what an upsert overwrites. */
export function overwrite(table: Table, ...without: string[]): SQL {
  return sql.join(
    bare(table, without).map((name) =>
      sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`
    ),
    sql`, `,
  );
}

/** `value ->> 'a', value ->> 'b', …`: the columns of one row of `json_each`, so that one statement takes any number. */
export function fromJson(table: Table, ...without: string[]): SQL {
  return sql.join(
    bare(table, without).map((name) => sql.raw(`value ->> '${name}'`)),
    sql`, `,
  );
}

function bare(table: Table, without: readonly string[]): string[] {
  return Object.values(getTableColumns(table))
    .map((column) => column.name)
    .filter((name) => !without.includes(name));
}

/** Reads `allOf(table)` where it stands in the answer; null where an outer join found nothing. */
export function readRow<T extends Table>(
  table: T,
  row: Row,
  position = 0,
): InferSelectModel<T> | null {
  return readValues(table, JSON.parse(String(row[position])));
}

/** The same for one row of several in a column. */
export function readValues<T extends Table>(
  table: T,
  values: readonly unknown[],
): InferSelectModel<T> | null {
  // The first column of each table is its key, or a part of it, and never null.
  if (values[0] === null) return null;
  return Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column], index) => {
      const value = values[index] ?? null;
      return [key, value === null ? null : column.mapFromDriverValue(value)];
    }),
  ) as InferSelectModel<T>;
}

/** What a row looks like in the database, by column name: the inverse of `readRow`, for `fromJson`. */
export function rowOf<T extends Table>(
  table: T,
  values: Record<keyof InferSelectModel<T>, unknown> | Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column]) => {
      const value = (values as Record<string, unknown>)[key];
      return [
        column.name,
        value === null || value === undefined
          ? null
          : column.mapToDriverValue(value),
      ];
    }),
  );
}
