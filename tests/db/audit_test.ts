import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { auditOf } from "../support/audit.ts";
import { auditing, signedOut } from "../support/audited.ts";
import { fileDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import { auditConforms } from "./audit_conformance.ts";

auditConforms("libsqlAudit() over a file", fileDatabase);
auditConforms("libsqlAudit() over the remote protocol", remoteDatabase);

Deno.test("libsqlAudit() writes the row, and on which it hangs", async () => {
  await using database = await fileDatabase();
  const audit = auditOf(database.client);
  await audit.record([signedOut("ana"), {
    kind: "pin-refused",
    at: new Date(1),
    person: null,
    service: "demo",
  }]);
  await audit.record([signedOut("ana")]);
  const { rows } = await database.client.execute(
    "select * from audit order by id",
  );
  deepEqual(
    rows.map(({ id, at, person, kind, details }) => [
      ...[id, at, person, kind],
      details,
    ]),
    [
      [1, Date.parse("2026-11-22T12:00:00.000Z"), "ana", "signed-out", "{}"],
      [2, 1, null, "pin-refused", '{"service":"demo"}'],
      [3, Date.parse("2026-11-22T12:00:00.000Z"), "ana", "signed-out", "{}"],
    ],
  );
  const [first, second, third] = rows;
  deepEqual(
    [first?.previous, second?.previous, third?.previous],
    [null, first?.mac, second?.mac],
  );
  equal(new Set(rows.flatMap(({ mac, event_id }) => [mac, event_id])).size, 6);
});

Deno.test("libsqlAudit() lets nobody change or take back what is recorded, nor add what does not hang on it", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  const { audit, sign } = await auditing(client);
  await audit.record([signedOut("ana")]);
  await sign();
  await rejects(client.execute("update audit set person = 'other'"));
  await rejects(client.execute("delete from audit"));
  await rejects(client.execute("update audit_checkpoints set jws = ''"));
  await rejects(client.execute("delete from audit_checkpoints"));
  await rejects(client.execute(
    "insert into audit (at, kind, details) values (1, 'signed-out', '{}')",
  ));
});

Deno.test("libsqlAudit() over the remote protocol holds where an answer is lost after its row was written", async () => {
  await using database = await remoteDatabase();
  const { audit, verify } = await auditing(database.client);
  await audit.record([signedOut("before")]);
  database.server.loseNextAnswer();
  await audit.record([signedOut("unanswered")]).catch(() => {});
  await audit.record([signedOut("after")]);
  const { faults, totals } = await verify();
  deepEqual(faults, []);
  ok(totals.rows >= 2);
});

Deno.test("erase() leaves the key neither in the embedded database's file nor in its log", async () => {
  await using database = await fileDatabase();
  const { client, url } = database;
  const audit = auditOf(client);
  const people = ["ana", "jordi", "carmen"];
  for (const person of people) {
    await audit.record([{
      ...signedOut(person),
      person,
      personal: { browser: "Firefox" },
    }]);
  }
  const { rows: [row] } = await client.execute(
    "select wrapped from person_keys where person = 'jordi'",
  );
  const wrapped = String(row?.wrapped);
  ok((await onDisk(url)).includes(wrapped));
  await audit.erase("jordi");
  ok(!(await onDisk(url)).includes(wrapped));
});

async function onDisk(url: string): Promise<string> {
  const path = url.slice("file:".length);
  const latin = new TextDecoder("latin1");
  const files = await Promise.all(
    [path, `${path}-wal`].map((file) => Deno.readFile(file)),
  );
  return files.map((bytes) => latin.decode(bytes)).join();
}
