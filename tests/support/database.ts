// A new, migrated database in a folder of its own, gone when the test ends.

import type { Client } from "@libsql/client";
import { openDatabase } from "../../db/libsql/client.ts";
import { migrate } from "../../db/libsql/migrate.ts";

export interface TestDatabase extends AsyncDisposable {
  readonly client: Client;
  readonly url: string;
}

/** How a suite gets its database: one of these for each way of reaching libSQL. */
export type OpenTestDatabase = () => Promise<TestDatabase>;

/** A file with all tables and nothing in them: to make each anew is a commit for each migration. */
let empty: Promise<Uint8Array> | null = null;

async function migrated(): Promise<Uint8Array> {
  const folder = await Deno.makeTempDir();
  const client = await openDatabase({ url: `file:${folder}/clave.db` });
  await migrate(client);
  await client.execute("pragma wal_checkpoint(truncate)");
  client.close();
  const bytes = await Deno.readFile(`${folder}/clave.db`);
  await Deno.remove(folder, { recursive: true });
  return bytes;
}

export async function fileDatabase(): Promise<TestDatabase> {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/clave.db`;
  await Deno.writeFile(path, await (empty ??= migrated()));
  const url = `file:${path}`;
  const client = await openDatabase({ url });
  return {
    client,
    url,
    async [Symbol.asyncDispose]() {
      client.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}
