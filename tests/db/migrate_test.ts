import { deepEqual } from "node:assert/strict";
import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { openDatabase } from "../../db/libsql/client.ts";
import { migrate, pendingMigrations } from "../../db/libsql/migrate.ts";
import { migrations } from "../../db/libsql/migrations/all.ts";
import journal from "../../db/libsql/migrations/meta/_journal.json" with {
  type: "json",
};
import * as schema from "../../db/libsql/schema.ts";
import { fileDatabase } from "../support/database.ts";
import { tempFolder } from "../support/temp.ts";

const tags = migrations.map(({ tag }) => tag);

Deno.test("migrations are the ones of the journal, in its order", () => {
  deepEqual(tags, journal.entries.map(({ tag }) => tag));
});

Deno.test("pendingMigrations() names what a new database lacks, and writes nothing", async () => {
  using folder = tempFolder();
  const client = await openDatabase({ url: `file:${folder.path}/new.db` });
  deepEqual(await pendingMigrations(client), tags);
  deepEqual(await pendingMigrations(client), tags);
  deepEqual(await migrate(client), tags);
  deepEqual(await pendingMigrations(client), []);
  deepEqual(await migrate(client), []);
  client.close();
});

Deno.test("migrate() can be run by several processes at once", async () => {
  using folder = tempFolder();
  const url = `file:${folder.path}/new.db`;
  const clients = await Promise.all([1, 2, 3].map(() => openDatabase({ url })));
  await Promise.all(clients.map(migrate));
  deepEqual(await pendingMigrations(clients[0]!), []);
  clients.forEach((client) => client.close());
});

Deno.test("migrate() makes the tables and columns that the schema says", async () => {
  await using database = await fileDatabase();
  for (const table of Object.values(schema).filter((it) => is(it, Table))) {
    const { rows } = await database.client.execute({
      sql: "select name from pragma_table_info(?)",
      args: [getTableName(table)],
    });
    deepEqual(
      rows.map(({ name }) => name),
      Object.values(getTableColumns(table)).map(({ name }) => name),
    );
  }
});

Deno.test("migrate() makes the tables that are looked up by a text key without rowid", async () => {
  await using database = await fileDatabase();
  const { rows } = await database.client.execute(
    "select name from sqlite_master where sql like '%) without rowid' and name <> 'migrations' order by name",
  );
  deepEqual(rows.map(({ name }) => name), [
    "accounts",
    "census",
    "counted",
    "evidence",
    "held",
    "keys",
    "notices",
    "offices",
    "person_keys",
    "receipts",
    // What FTS5 makes for itself.
    "search_entries_config",
    "search_entries_idx",
    "search_releases",
    "services",
  ]);
});
