// The embedded database, each statement compiled once: compiling takes the driver's own client longer than running.

import {
  type Client,
  type InArgs,
  type InStatement,
  LibsqlError,
  type ResultSet,
  type Row,
} from "@libsql/client";
import Database from "libsql";

export interface EmbeddedOptions {
  /** How long a writer waits for another process, in milliseconds. */
  readonly timeout: number;
}

interface Compiled {
  readonly statement: Database.Statement;
  /** Empty for a statement that answers no rows. */
  readonly columns: readonly string[];
}

/** As much of the driver's client as Clave needs. It is synchronous underneath, so nothing comes between the statements of a batch. */
export function embeddedClient(path: string, options: EmbeddedOptions): Client {
  const database = new Database(path, options);
  const known = new Map<string, Compiled>();

  function compile(sql: string): Compiled {
    const statement = database.prepare(sql);
    if (!statement.reader) return { statement, columns: [] };
    statement.raw(true);
    return { statement, columns: statement.columns().map(({ name }) => name) };
  }

  /** What has no parameters is not kept: it makes the tables, and is asked once. */
  function compiled(sql: string, args: InArgs | undefined): Compiled {
    if (args === undefined) return compile(sql);
    const found = known.get(sql) ?? compile(sql);
    known.set(sql, found);
    return found;
  }

  function run(given: InStatement, more?: InArgs): ResultSet {
    const { sql, args } = typeof given === "string"
      ? { sql: given, args: more }
      : given;
    const { statement, columns } = compiled(sql, args);
    const values = args ?? [];
    if (columns.length === 0) {
      const { changes } = statement.run(values);
      return result([], [], changes);
    }
    const rows = statement.all(values) as unknown[][];
    return result(columns, rows.map((row) => rowOf(columns, row)), 0);
  }

  function runAll(statements: readonly InStatement[]): ResultSet[] {
    run("begin immediate");
    try {
      const results = statements.map((statement) => run(statement));
      run("commit");
      return results;
    } finally {
      if (database.inTransaction) run("rollback");
    }
  }

  const refused = () => Promise.reject(new TypeError("no use for it here"));
  return {
    execute: (given: InStatement, args?: InArgs) =>
      told(() => run(given, args)),
    batch: (statements) => told(() => runAll(statements as InStatement[])),
    executeMultiple: (text) => told(() => void database.exec(text)),
    // A transaction that stays open while others wait would hold up the whole server.
    transaction: refused,
    migrate: refused,
    sync: refused,
    reconnect() {},
    close: () => {
      known.clear();
      database.close();
    },
    get closed() {
      return !database.open;
    },
    protocol: "file",
  };
}

/** Failures as the driver's client tells them: by SQLite's own code. */
function told<T>(work: () => T): Promise<T> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    return Promise.reject(
      typeof code === "string" ? new LibsqlError("", code) : error,
    );
  }
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
  const named = Object.fromEntries(
    columns.map((name, index) => [name, values[index]]),
  );
  const placed = Object.fromEntries(
    values.map((value, index) => [index, { value }]),
  );
  const length = { value: values.length };
  return Object.defineProperties(named, { ...placed, length }) as Row;
}
