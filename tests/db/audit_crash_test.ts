import { deepEqual, ok } from "node:assert/strict";
import { auditing } from "../support/audited.ts";
import { fileDatabase } from "../support/database.ts";

Deno.test("libsqlAudit() keeps one chain of what processes write side by side, whenever they are killed", async () => {
  await using database = await fileDatabase();
  // Their keys are there before they start.
  const { verify } = await auditing(database.client);
  let answered = 0;
  for (const killedAfter of [3, 20, 40]) {
    const all = await Promise.all(
      ["one", "two", "three"].map((name) =>
        killed(database.url, `${name}-${killedAfter}`, killedAfter)
      ),
    );
    answered += all.reduce((sum, count) => sum + count);
    const { faults, totals } = await verify();
    deepEqual(faults, []);
    // Two events each.
    ok(totals.rows >= answered * 2, `${totals.rows} of ${answered}`);
    ok(totals.checkpoints > 0);
  }
});

/** Answers how often the worker said that it had recorded something. */
async function killed(
  url: string,
  name: string,
  after: number,
): Promise<number> {
  const script = new URL("audit_worker.ts", import.meta.url).pathname;
  const worker = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", script, url, name],
    stdout: "piped",
    stderr: "null",
  }).spawn();
  let lines = 0;
  for await (const text of worker.stdout.pipeThrough(new TextDecoderStream())) {
    const before = lines;
    lines += text.split("\n").length - 1;
    // Once: what it had said already still comes out of the pipe.
    if (before < after && lines >= after) worker.kill("SIGKILL");
  }
  await worker.status;
  return lines;
}
