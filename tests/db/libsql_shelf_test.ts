// A shelf in libSQL with several processes on one file, with a lost answer, and swept.

import { deepEqual, equal } from "node:assert/strict";
import { libsqlLimits } from "../../db/libsql/limits.ts";
import { libsqlShelf } from "../../db/libsql/shelf.ts";
import { sweep } from "../../db/libsql/sweep.ts";
import { testClock } from "../support/clock.ts";
import { fileDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import { add, label, take } from "./shelf_conformance.ts";

Deno.test("libsqlShelf() counts every change of three processes on one file", async () => {
  await using database = await fileDatabase();
  const run = () =>
    new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", worker, database.url],
      stdout: "piped",
    }).output();
  const outputs = await Promise.all([run(), run(), run()]);
  const seen = outputs.flatMap(({ stdout }) =>
    JSON.parse(new TextDecoder().decode(stdout)) as number[]
  );
  deepEqual(
    seen.toSorted((a, b) => a - b),
    Array.from({ length: 300 }, (_, i) => i + 1),
  );
});

const worker = new URL("shelf_worker.ts", import.meta.url).pathname;

Deno.test("libsqlShelf() spends once when a server's answer is lost", async () => {
  await using database = await remoteDatabase();
  const { client, server } = database;
  const shelf = libsqlShelf(client, testClock(), label);
  await shelf.put("a", { left: 1 });
  const spend = (held: { left: number } | null) => {
    if (held) server.loseNextAnswer();
    return take(held);
  };
  // The runtime itself sends a request again when a connection it had used before goes dead.
  equal(await shelf.change("a", spend), 1);
  equal(await shelf.change("a", take), 0);
});

Deno.test("libsqlShelf() makes a thing in one statement and changes it in two", async () => {
  await using database = await remoteDatabase();
  const { client, server: { counts } } = database;
  const shelf = libsqlShelf(client, testClock(), label);
  await shelf.change("a", add);
  deepEqual(counts, { requests: 1, statements: 1 });
  await shelf.change("a", take);
  deepEqual(counts, { requests: 3, statements: 3 });
});

Deno.test("libsqlLimits() count in one statement", async () => {
  await using database = await remoteDatabase();
  const limits = libsqlLimits(database.client, testClock().now);
  const rules = ["a", "b", "c"].map((name) => ({ name, most: 1, seconds: 1 }));
  await limits.count(rules.map((rule) => ({ rule, of: "x" })));
  deepEqual(database.server.counts, { requests: 1, statements: 1 });
});

Deno.test("sweep() deletes what has ended, in batches, and only that", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  const clock = testClock();
  const shelf = libsqlShelf(client, clock, label);
  const limits = libsqlLimits(client, clock.now);
  const ids = Array.from({ length: 1200 }, (_, i) => `old-${i}`);
  for (const id of ids) await shelf.put(id, { left: 1 });
  const rule = { name: "r", most: 1, seconds: 60 };
  await limits.count([{ rule, of: "old" }]);
  clock.advance(60_000);
  await shelf.put("new", { left: 1 });
  await limits.count([{ rule, of: "new" }]);
  equal(await sweep(client, clock.now()), 1201);
  equal(await sweep(client, clock.now()), 0);
  deepEqual(await shelf.peek("new"), { left: 1 });
});
