import { deepEqual, rejects } from "node:assert/strict";
import { libsqlAudit } from "../../db/libsql/audit.ts";
import type { AuditEvent } from "../../domain/audit.ts";
import { noon } from "../support/accounts.ts";
import { counting } from "../support/counting.ts";
import { fileDatabase } from "../support/database.ts";

const identified: AuditEvent = {
  kind: "identified",
  at: noon,
  person: "mac",
  service: "demo",
  method: "pin",
  level: "low",
};

Deno.test("libsqlAudit() records any number of events in one statement", async () => {
  await using database = await fileDatabase();
  const { client, counts } = counting(database.client);
  const audit = libsqlAudit(client);
  await audit.record([
    identified,
    { kind: "signed-out", at: noon, person: null },
  ]);
  await audit.record([]);
  deepEqual(counts, { statements: 1, calls: 1 });
  const { rows } = await database.client.execute(
    "select at, person, kind, details from audit order by id",
  );
  deepEqual(rows.map((row) => [row.at, row.person, row.kind, row.details]), [
    [
      noon.getTime(),
      "mac",
      "identified",
      '{"service":"demo","method":"pin","level":"low"}',
    ],
    [noon.getTime(), null, "signed-out", "{}"],
  ]);
});

Deno.test("libsqlAudit() lets nobody change or take back what is recorded", async () => {
  await using database = await fileDatabase();
  await libsqlAudit(database.client).record([identified]);
  await rejects(database.client.execute("update audit set person = 'other'"));
  await rejects(database.client.execute("delete from audit"));
});
