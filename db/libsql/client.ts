// The one door to libSQL: how a database is opened, and what its errors may say.

import {
  type Client,
  createClient,
  LibsqlError,
  type TransactionMode,
} from "@libsql/client";
import { embeddedClient } from "./embedded.ts";

export interface DatabaseAddress {
  /** `file:` for the embedded database; `libsql:`, `https:` or `http:` for a server. */
  readonly url: string;
  readonly authToken?: string;
}

/** An outage or a broken constraint. It knows the driver's code and never its message, which holds SQL and personal data. */
export class DatabaseError extends Error {
  constructor(readonly code: string) {
    super(`database: ${code}`);
    this.name = "DatabaseError";
  }
}

/** Whether two writers met: a constraint (unique, or a version that moved on) stopped the second. */
export function isConflict(error: unknown): boolean {
  return error instanceof DatabaseError &&
    error.code.startsWith("SQLITE_CONSTRAINT");
}

/** Opens the database. Throws DatabaseError where it cannot be reached. */
export async function openDatabase(address: DatabaseAddress): Promise<Client> {
  const embedded = address.url.startsWith("file:");
  if (embedded) makeFolder(address.url);
  const client = shielded(open(address, embedded));
  if (embedded) {
    await client.execute("pragma journal_mode = wal");
    // Not `normal`: after a power cut the last commits could be undone, and a code that was spent would live again.
    await client.execute("pragma synchronous = full");
    // What is deleted is overwritten, where that costs no page more: a person's key must not lie on in the file.
    await client.execute("pragma secure_delete = fast");
  }
  return client;
}

/** The driver makes the file, not its folder. Where we may not make it, or cannot, opening will say so. */
function makeFolder(url: string): void {
  const path = pathOf(url);
  const folder = path.slice(0, path.lastIndexOf("/"));
  // Asked first: on a terminal Deno would else stop and ask the operator.
  const may = Deno.permissions.querySync({
    name: "write",
    path: folder || ".",
  });
  if (!folder || may.state !== "granted") return;
  try {
    Deno.mkdirSync(folder, { recursive: true });
  } catch {
    return;
  }
}

function pathOf(url: string): string {
  return url.replace(/^file:(\/\/(?=\/))?/, "").replace(/\?.*$/, "");
}

/** How long a writer waits for another process, in milliseconds. */
const timeout = 5000;

function open(address: DatabaseAddress, embedded: boolean): Client {
  try {
    if (embedded) return embeddedClient(pathOf(address.url), { timeout });
    return createClient({
      url: address.url,
      ...(address.authToken && { authToken: address.authToken }),
    });
  } catch (error) {
    throw databaseError(error);
  }
}

/** The client as the driver gives it, whose every failure is a DatabaseError. */
function shielded(client: Client): Client {
  return {
    // The driver overloads `execute`; both forms pass through as they came.
    execute: (...given: [never]) => safely(client.execute(...given)),
    batch: (statements, mode) => safely(client.batch(statements, mode)),
    migrate: (statements) => safely(client.migrate(statements)),
    transaction: (mode?: TransactionMode) =>
      safely(client.transaction(mode ?? "write")),
    executeMultiple: (text) => safely(client.executeMultiple(text)),
    sync: () => safely(client.sync()),
    reconnect: () => client.reconnect(),
    close: () => client.close(),
    get closed() {
      return client.closed;
    },
    get protocol() {
      return client.protocol;
    },
  };
}

async function safely<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw databaseError(error);
  }
}

function databaseError(error: unknown): DatabaseError {
  if (error instanceof LibsqlError) {
    return new DatabaseError(error.extendedCode ?? error.code);
  }
  return new DatabaseError(error instanceof Error ? error.name : "UNKNOWN");
}
