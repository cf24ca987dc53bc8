// One stream of the Hrana 2 protocol over a node:sqlite connection: what each request does and answers.

import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { Buffer } from "node:buffer";

type Value =
  | { readonly type: "null" }
  | { readonly type: "integer"; readonly value: string }
  | { readonly type: "float"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "blob"; readonly base64: string };

interface Statement {
  readonly sql?: string;
  readonly sql_id?: number;
  readonly args?: readonly Value[];
  readonly named_args?: readonly { name: string; value: Value }[];
}

type Condition =
  | { readonly type: "ok" | "error"; readonly step: number }
  | { readonly type: "not"; readonly cond: Condition }
  | { readonly type: "and" | "or"; readonly conds: readonly Condition[] }
  | { readonly type: "is_autocommit" };

interface Step {
  readonly stmt: Statement;
  readonly condition?: Condition | null;
}

export type HranaRequest =
  | { readonly type: "execute"; readonly stmt: Statement }
  | { readonly type: "batch"; readonly batch: { steps: readonly Step[] } }
  | { readonly type: "sequence"; readonly sql?: string; sql_id?: number }
  | { readonly type: "store_sql"; readonly sql_id: number; sql: string }
  | { readonly type: "close_sql"; readonly sql_id: number }
  | { readonly type: "get_autocommit" }
  | { readonly type: "close" };

interface HranaError {
  readonly message: string;
  readonly code: string;
}

export interface Stream {
  readonly db: DatabaseSync;
  readonly sqls: Map<number, string>;
  /** Called before each statement runs, with its text. */
  readonly counted: (sql: string) => void;
  /** Called after each statement, which may have begun or ended a transaction. */
  readonly ran: () => void;
  /** Resolves true when another stream that held the write lock has let it go, false when nobody held it. */
  readonly yielded: () => Promise<boolean>;
}

export async function answer(stream: Stream, request: HranaRequest) {
  const { type } = request;
  switch (type) {
    case "execute":
      return { type, result: await execute(stream, request.stmt) };
    case "batch":
      return { type, result: await batch(stream, request.batch.steps) };
    case "sequence": {
      const sql = textOf(stream, request);
      stream.counted(sql);
      await waiting(stream, () => stream.db.exec(sql));
      return { type };
    }
    case "store_sql":
      stream.sqls.set(request.sql_id, request.sql);
      return { type };
    case "close_sql":
      stream.sqls.delete(request.sql_id);
      return { type };
    case "get_autocommit":
      return { type, is_autocommit: !stream.db.isTransaction };
    case "close":
      return { type };
  }
}

export function hranaError(error: unknown): HranaError {
  const message = error instanceof Error ? error.message : String(error);
  const extended = error instanceof Error && "errcode" in error
    ? Number(error.errcode)
    : 1;
  const names = new Map([
    [5, "SQLITE_BUSY"],
    [19, "SQLITE_CONSTRAINT"],
    [1555, "SQLITE_CONSTRAINT_PRIMARYKEY"],
    [1811, "SQLITE_CONSTRAINT_TRIGGER"],
    [2067, "SQLITE_CONSTRAINT_UNIQUE"],
  ]);
  const code = names.get(extended) ?? names.get(extended & 255);
  return { message, code: code ?? "SQLITE_ERROR" };
}

async function batch(stream: Stream, steps: readonly Step[]) {
  const results: unknown[] = steps.map(() => null);
  const errors: (HranaError | null)[] = steps.map(() => null);
  const holds = (condition: Condition): boolean => {
    switch (condition.type) {
      case "ok":
        return results[condition.step] !== null;
      case "error":
        return errors[condition.step] !== null;
      case "not":
        return !holds(condition.cond);
      case "and":
        return condition.conds.every(holds);
      case "or":
        return condition.conds.some(holds);
      case "is_autocommit":
        return !stream.db.isTransaction;
    }
  };
  for (const [i, { stmt, condition }] of steps.entries()) {
    if (condition && !holds(condition)) continue;
    try {
      results[i] = await execute(stream, stmt);
    } catch (error) {
      errors[i] = hranaError(error);
    }
  }
  return { step_results: results, step_errors: errors };
}

function execute(stream: Stream, stmt: Statement) {
  const sql = textOf(stream, stmt);
  stream.counted(sql);
  return waiting(stream, () => run(stream.db, sql, stmt));
}

function run(db: DatabaseSync, sql: string, stmt: Statement) {
  // The runtime has it, the types do not yet. As objects, rows would lose columns of equal names.
  const query = db.prepare(sql) as StatementSync & {
    setReturnArrays(on: boolean): void;
  };
  query.setReturnArrays(true);
  query.setReadBigInts(true);
  const args = (stmt.args ?? []).map(fromWire);
  const named = Object.fromEntries(
    (stmt.named_args ?? []).map(({ name, value }) => [name, fromWire(value)]),
  );
  const columns = query.columns();
  if (columns.length === 0) {
    const { changes, lastInsertRowid } = query.run(named, ...args);
    return {
      cols: [],
      rows: [],
      affected_row_count: Number(changes),
      last_insert_rowid: String(lastInsertRowid),
    };
  }
  const rows = query.all(named, ...args) as unknown as unknown[][];
  const reads = /^\s*(select|pragma|with|explain)\b/i.test(sql);
  const changes = db.prepare("select changes() as changes").get()?.changes;
  return {
    cols: columns.map(({ name, type }) => ({ name, decltype: type })),
    rows: rows.map((row) => row.map(toWire)),
    affected_row_count: reads ? 0 : Number(changes),
    last_insert_rowid: null,
  };
}

/** A real server lets a second writer wait for the first. Blocking would stop the first one too: we are one thread. */
async function waiting<T>(stream: Stream, work: () => T): Promise<T> {
  for (;;) {
    try {
      const result = work();
      stream.ran();
      return result;
    } catch (error) {
      stream.ran();
      const busy = hranaError(error).code === "SQLITE_BUSY";
      if (!busy || !await stream.yielded()) throw error;
    }
  }
}

function textOf(stream: Stream, given: { sql?: string; sql_id?: number }) {
  const sql = given.sql ?? stream.sqls.get(given.sql_id ?? -1);
  if (sql === undefined) throw new Error("unknown sql_id");
  return sql;
}

function fromWire(value: Value): SQLInputValue {
  switch (value.type) {
    case "null":
      return null;
    case "integer":
      return BigInt(value.value);
    case "float":
    case "text":
      return value.value;
    case "blob":
      return new Uint8Array(Buffer.from(value.base64, "base64"));
  }
}

function toWire(value: unknown): Value {
  if (value === null) return { type: "null" };
  if (typeof value === "bigint") {
    return { type: "integer", value: String(value) };
  }
  if (typeof value === "number") return { type: "float", value };
  if (typeof value === "string") return { type: "text", value };
  const bytes = Buffer.from(value as Uint8Array);
  return { type: "blob", base64: bytes.toString("base64").replace(/=+$/, "") };
}
