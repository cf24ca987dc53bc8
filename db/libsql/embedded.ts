// The embedded database: whatever is asked of it in one turn of the loop is written in one transaction.

import {
  type Client,
  type InArgs,
  type InStatement,
  LibsqlError,
  type ResultSet,
} from "@libsql/client";
import { setImmediate } from "node:timers";
import {
  type Compiled,
  type CompiledOptions,
  openCompiled,
} from "./compiled.ts";

/** What one caller asked: one statement, or several that stand or fall together. */
interface Unit {
  readonly statements: readonly InStatement[];
  readonly answer: PromiseWithResolvers<ResultSet[]>;
}

/**
 * As much of the driver's client as Clave needs. A commit costs more than the statement in it, as every page that it
 * touched is summed and written; so people who come at once share theirs. Nobody is answered before it is done.
 */
export function embeddedClient(path: string, options: CompiledOptions): Client {
  const database = openCompiled(path, options);
  let waiting: Unit[] = [];

  function ask(statements: readonly InStatement[]): Promise<ResultSet[]> {
    const answer = Promise.withResolvers<ResultSet[]>();
    // Not a microtask: other requests of this turn are to come along.
    if (waiting.push({ statements, answer }) === 1) setImmediate(flush);
    return answer.promise;
  }

  function flush(): void {
    const units = waiting;
    waiting = [];
    if (database.open) return answerAll(database, units);
    // Asked whether it is in a transaction, a closed driver would end the process.
    const closed = new LibsqlError("", "CLIENT_CLOSED");
    for (const { answer } of units) answer.reject(closed);
  }

  const refused = () => Promise.reject(new TypeError("no use for it here"));
  return {
    execute: async (given: InStatement, args?: InArgs) => {
      const statement = typeof given === "string" && args !== undefined
        ? { sql: given, args }
        : given;
      const [result] = await ask([statement]);
      return result!;
    },
    batch: (statements) => ask(statements as InStatement[]),
    executeMultiple: refused,
    // A transaction that stays open while others wait would hold up the whole server.
    transaction: refused,
    migrate: refused,
    sync: refused,
    reconnect() {},
    close() {
      flush();
      database.close();
    },
    get closed() {
      return !database.open;
    },
    protocol: "file",
  };
}

/** Runs all units, each whole or not at all; one that fails by itself leaves the others as they are. */
function answerAll(database: Compiled, units: readonly Unit[]): void {
  const writes = needsTransaction(units);
  const settled: (() => void)[] = [];
  try {
    // Immediate: one that reads first and writes later is refused at once when another process came between.
    if (writes) database.run("begin immediate", []);
    for (const { statements, answer } of units) {
      try {
        const results = runUnit(database, statements);
        settled.push(() => answer.resolve(results));
      } catch (error) {
        settled.push(() => answer.reject(told(error)));
        // A full disk ends the whole transaction, not only its statement.
        if (writes && !database.inTransaction) throw error;
      }
    }
    if (writes) database.run("commit", []);
    for (const settle of settled) settle();
  } catch (error) {
    if (database.inTransaction) database.run("rollback", []);
    for (const { answer } of units) answer.reject(told(error));
  }
}

/** One statement is a transaction by itself, and reading needs none: no writer of another process is kept waiting for it. */
function needsTransaction(units: readonly Unit[]): boolean {
  const all = units.flatMap(({ statements }) => statements);
  const reads = (statement: InStatement) =>
    /^\s*select\b/i.test(
      typeof statement === "string" ? statement : statement.sql,
    );
  return all.length > 1 && !all.every(reads);
}

function runUnit(
  database: Compiled,
  statements: readonly InStatement[],
): ResultSet[] {
  if (statements.length === 1) return [database.run(statements[0]!)];
  database.run("savepoint unit", []);
  try {
    const results = statements.map((statement) => database.run(statement));
    database.run("release unit", []);
    return results;
  } catch (error) {
    if (database.inTransaction) {
      database.run("rollback to unit", []);
      database.run("release unit", []);
    }
    throw error;
  }
}

/** Failures as the driver's client tells them: by SQLite's own code. */
function told(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" ? new LibsqlError("", code) : error;
}
