// Statements of the embedded database, each compiled once: compiling takes longer than running.

import type { InArgs, InStatement, ResultSet, Row } from "@libsql/client";
import Database from "libsql";

/** The driver, as far as it is used: synchronous, one connection. */
export interface Compiled {
  /** Runs one statement to its end. Throws what the driver throws. */
  run(given: InStatement, args?: InArgs): ResultSet;
  readonly inTransaction: boolean;
  readonly open: boolean;
  close(): void;
}

export interface CompiledOptions {
  /** How long a writer waits for another process, in milliseconds. */
  readonly timeout: number;
}

interface Ready {
  readonly statement: Database.Statement;
  /** Empty for a statement that answers no rows. */
  readonly columns: readonly string[];
}

export function openCompiled(
  path: string,
  options: CompiledOptions,
): Compiled {
  const database = new Database(path, options);
  const known = new Map<string, Ready>();

  function compile(sql: string): Ready {
    const statement = database.prepare(sql);
    if (!statement.reader) return { statement, columns: [] };
    statement.raw(true);
    return { statement, columns: statement.columns().map(({ name }) => name) };
  }

  /** What has no parameters is not kept: it makes the tables, and is asked once. */
  function ready(sql: string, args: InArgs | undefined): Ready {
    if (args === undefined) return compile(sql);
    const found = known.get(sql) ?? compile(sql);
    known.set(sql, found);
    return found;
  }

  function run(given: InStatement, more?: InArgs): ResultSet {
    const { sql, args } = typeof given === "string"
      ? { sql: given, args: more }
      : given;
    const { statement, columns } = ready(sql, args);
    const values = args ?? [];
    if (columns.length === 0) {
      return result([], [], statement.run(values).changes);
    }
    const rows = statement.all(values) as unknown[][];
    return result(columns, rows.map((row) => rowOf(columns, row)), 0);
  }

  return {
    run,
    get inTransaction() {
      return database.inTransaction;
    },
    get open() {
      return database.open;
    },
    close() {
      known.clear();
      database.close();
    },
  };
}

function result(
  columns: readonly string[],
  rows: Row[],
  rowsAffected: number,
): ResultSet {
  return {
    columns: [...columns],
    columnTypes: [],
    rows,
    rowsAffected,
    lastInsertRowid: undefined,
    toJSON: () => ({ columns, rows, rowsAffected }),
  };
}

/** A value by its column's name, and by its place. */
function rowOf(columns: readonly string[], values: readonly unknown[]): Row {
  const row: Record<string, unknown> = { length: values.length };
  columns.forEach((name, index) => row[name] = row[index] = values[index]);
  return row as Row;
}
