// Brings a database to the present schema, and says what is still missing.

import type { Client } from "@libsql/client";
import { isConflict } from "./client.ts";
import { migrations } from "./migrations/all.ts";

/** The tags of the migrations that this database lacks, oldest first. It writes nothing. */
export async function pendingMigrations(client: Client): Promise<string[]> {
  const done = await applied(client);
  return migrations.map(({ tag }) => tag).filter((tag) => !done.has(tag));
}

/**
 * Applies what is missing, each migration whole or not at all, and answers with the tags. Drizzle's own migrator begins
 * with a read, so two processes at their first start would both make the tables and one would die; here the second one
 * stumbles over the first one's line in `migrations`, and goes on.
 */
export async function migrate(client: Client): Promise<string[]> {
  await client.execute(
    "create table if not exists migrations (tag text primary key not null) without rowid",
  );
  const missing = await pendingMigrations(client);
  for (const { tag, text } of migrations) {
    if (!missing.includes(tag)) continue;
    const statements = text.split("--> statement-breakpoint");
    try {
      await client.batch([
        { sql: "insert into migrations (tag) values (?)", args: [tag] },
        ...statements.map((statement) => statement.trim()),
      ], "write");
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
  return missing;
}

async function applied(client: Client): Promise<Set<unknown>> {
  const { rows } = await client.execute(
    "select name from sqlite_master where name = 'migrations'",
  );
  if (rows.length === 0) return new Set();
  const tags = await client.execute("select tag from migrations");
  return new Set(tags.rows.map((row) => row.tag));
}
