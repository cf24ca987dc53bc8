import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import {
  DatabaseError,
  isConflict,
  openDatabase,
} from "../../db/libsql/client.ts";
import { counting } from "../support/counting.ts";
import { fileDatabase, type OpenTestDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import { tempFolder } from "../support/temp.ts";

const secret = "12345678Z";
const insert = {
  sql: "insert into services (id, service) values (?, ?)",
  args: [secret, "{}"],
};

errorsAreShielded("openDatabase() over a file", fileDatabase);
errorsAreShielded("openDatabase() over the remote protocol", remoteDatabase);

function errorsAreShielded(name: string, open: OpenTestDatabase) {
  Deno.test(`${name} tells errors by code alone, never by SQL or parameters`, async () => {
    await using database = await open();
    await database.client.execute(insert);
    const failures = [
      () => database.client.execute(insert),
      () => database.client.batch([insert], "write"),
      () =>
        database.client.execute({ sql: "select ? from none", args: [secret] }),
    ];
    for (const failure of failures) {
      const error = await failure().then(() => null, (it: unknown) => it);
      ok(error instanceof DatabaseError);
      ok(!Deno.inspect(error).includes(secret));
      ok(!Deno.inspect(error).includes("select ?"));
      equal(error.cause, undefined);
    }
  });

  Deno.test(`${name} knows a conflict from another failure`, async () => {
    await using database = await open();
    await database.client.execute(insert);
    const failed = (work: Promise<unknown>) =>
      work.then(() => null, (it: unknown) => it);
    equal(isConflict(await failed(database.client.execute(insert))), true);
    equal(
      isConflict(await failed(database.client.execute("select * from none"))),
      false,
    );
  });

  Deno.test(`${name} rolls back a batch of which one part fails`, async () => {
    await using database = await open();
    await rejects(database.client.batch([insert, insert], "write"));
    const { rows } = await database.client.execute("select * from services");
    deepEqual(rows, []);
  });
}

Deno.test("openDatabase() makes the folder, and the file with a write-ahead log", async () => {
  using folder = tempFolder();
  const url = `file:${folder.path}/data/deep/clave.db`;
  const client = await openDatabase({ url });
  const one = async (pragma: string) =>
    Object.values((await client.execute(`pragma ${pragma}`)).rows[0]!)[0];
  equal(await one("journal_mode"), "wal");
  equal(await one("synchronous"), 2);
  await Promise.all(
    Array.from({ length: 20 }, async () => equal(await one("synchronous"), 2)),
  );
  client.close();
});

Deno.test("openDatabase() says that a database cannot be reached", async () => {
  using folder = tempFolder();
  Deno.writeTextFileSync(
    `${folder.path}/no`,
    "not a database at all".repeat(99),
  );
  await rejects(openDatabase({ url: `file:${folder.path}/no` }), DatabaseError);
  const closed = await openDatabase({ url: "http://127.0.0.1:1" });
  await rejects(closed.execute("select 1"), DatabaseError);
  await rejects(openDatabase({ url: "ftp://127.0.0.1" }), DatabaseError);
});

Deno.test("counting() counts statements and calls, and passes the rest on", async () => {
  await using database = await fileDatabase();
  const { client, counts } = counting(database.client);
  await client.execute("select 1");
  await client.batch(["select 1", "select 2"], "read");
  deepEqual(counts, { statements: 3, calls: 2 });
  equal(client.protocol, "file");
});

Deno.test("the embedded database answers what is asked at once in its order, each unit whole or not at all", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  const put = (id: string) => ({
    sql: "insert into services (id, service) values (?, ?)",
    args: [id, "{}"],
  });
  const all = { sql: "select id from services order by id", args: [] };
  const [first, twice, both, seen, last] = await Promise.allSettled([
    client.execute(put("a")),
    client.execute(put("a")),
    client.batch([put("b"), put("a")], "write"),
    client.execute(all),
    client.execute(put("c")),
  ]);
  deepEqual(
    [first, twice, both, last].map(({ status }) => status),
    ["fulfilled", "rejected", "rejected", "fulfilled"],
  );
  ok(seen.status === "fulfilled");
  deepEqual(seen.value.rows.map((row) => row.id), ["a"]);
  const { rows } = await client.execute(all);
  deepEqual(rows.map((row) => row[0]), ["a", "c"]);
});

Deno.test("the embedded database holds nothing back after a statement that failed", async () => {
  await using database = await fileDatabase();
  const other = await openDatabase({ url: database.url });
  const put = {
    sql: "insert into services (id, service) values (?, ?)",
    args: ["a", "{}"],
  };
  await database.client.execute(put);
  await rejects(database.client.execute(put), DatabaseError);
  await other.execute("delete from services");
  await database.client.execute(put);
  await rejects(other.batch([put, put], "write"), DatabaseError);
  await other.execute("delete from services");
  await database.client.execute(put);
  other.close();
});

Deno.test("the embedded database refuses once closed, and loses nothing of what was asked before", async () => {
  using folder = tempFolder();
  const client = await openDatabase({ url: `file:${folder.path}/clave.db` });
  const made = client.execute("create table t (a text) strict");
  client.close();
  await rejects(made.then(() => client.execute("select 1")), DatabaseError);
  await rejects(client.execute("select 1"), DatabaseError);
  const again = await openDatabase({ url: `file:${folder.path}/clave.db` });
  deepEqual((await again.execute("select * from t")).rows, []);
  again.close();
});
