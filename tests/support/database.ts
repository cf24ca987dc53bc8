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

export async function fileDatabase(): Promise<TestDatabase> {
  const folder = await Deno.makeTempDir();
  const url = `file:${folder}/clave.db`;
  const client = await openDatabase({ url });
  await migrate(client);
  return {
    client,
    url,
    async [Symbol.asyncDispose]() {
      client.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}
