import { equal, ok } from "node:assert/strict";
import { fileDatabase } from "../support/database.ts";

Deno.test("libsqlPeople() killed at any moment leaves whole decisions, and all that it answered for", async () => {
  await using database = await fileDatabase();
  const worker = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--no-check",
      new URL("people_worker.ts", import.meta.url).pathname,
      database.url,
    ],
    stdout: "piped",
    stderr: "null",
  }).spawn();
  let answered = 0;
  for await (const text of worker.stdout.pipeThrough(new TextDecoderStream())) {
    answered += text.split("\n").length - 1;
    if (answered >= 100) worker.kill("SIGKILL");
  }
  await worker.status;
  const count = async (table: string) =>
    Number(
      (await database.client.execute(`select count(*) as n from ${table}`))
        .rows[0]!.n,
    );
  const accounts = await count("accounts");
  ok(accounts >= answered);
  equal(await count("outbox"), accounts);
  equal(await count("audit"), accounts);
  equal(await count("receipts"), accounts);
});
