// Who signs the record and when, and that anybody with the public keys can check it.

import { deepEqual, equal, ok } from "node:assert/strict";
import { createHash } from "node:crypto";
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from "jose";
import type { Client } from "@libsql/client";
import { checkpoints } from "../../db/libsql/audit_checkpoints.ts";
import { keepAudit } from "../../db/libsql/audit_keeper.ts";
import { openDatabase } from "../../db/libsql/client.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { auditing, signedOut, tamper } from "../support/audited.ts";
import { fileDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";

const hour = defaultPolicy.audit.checkpointSeconds * 1000;

async function signedRows(client: Client): Promise<(number | undefined)[]> {
  const { keys } = await auditing(client);
  const all = await Array.fromAsync(checkpoints(client, keys.signer));
  return all.map(({ signed }) => signed?.rows);
}

Deno.test("signAudit() signs at once in a new database, then each hour what is new", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  const { audit, clock, sign, verify } = await auditing(client);
  equal(await sign("where-due"), true);
  await audit.record([signedOut("ana"), signedOut("jordi")]);
  clock.advance(hour - 1);
  equal(await sign("where-due"), false);
  clock.advance(1);
  equal(await sign("where-due"), true);
  clock.advance(hour);
  equal(await sign("where-due"), false);
  await audit.record([signedOut("ana")]);
  equal(await sign("now"), true);
  equal(await sign("now"), false);
  deepEqual(await signedRows(client), [0, 2, 3]);
  deepEqual((await verify()).faults, []);
});

for (const open of [fileDatabase, remoteDatabase]) {
  Deno.test(`signAudit() makes one checkpoint where several processes sign at once: ${open.name}`, async () => {
    await using database = await open();
    const { client } = database;
    const all = await Promise.all([1, 2, 3, 4].map(() => auditing(client)));
    await all[0]!.audit.record([signedOut("ana")]);
    const signed = await Promise.all(all.map(({ sign }) => sign()));
    equal(signed.filter((it) => it).length, 1);
    deepEqual(await signedRows(client), [1]);
    deepEqual((await all[1]!.verify()).faults, []);
  });
}

Deno.test("a checkpoint can be checked by whoever has the rows and the public keys, and nothing else", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  const { audit, keys, sign } = await auditing(client);
  await audit.record([signedOut("ana"), signedOut("jordi", 1)]);
  await audit.record([{
    ...signedOut("ana", 2),
    person: "ana",
    personal: { network: "192.0.2.0/24" },
  }]);
  await sign();
  const { rows: [row] } = await client.execute(
    "select jws from audit_checkpoints",
  );
  const jwks = createLocalJWKSet(keys.signer.jwks() as JSONWebKeySet);
  const { payload, protectedHeader } = await compactVerify(
    String(row?.jws),
    jwks,
  );
  equal(protectedHeader.alg, "EdDSA");
  const claims = JSON.parse(new TextDecoder().decode(payload));
  deepEqual(claims, {
    use: "audit-checkpoint",
    number: 1,
    at: Date.parse("2026-11-22T12:00:00.000Z"),
    rows: 3,
    unchained: 0,
    hash: await hashOf(client),
  });
});

/** As db/README.md says it, written a second time. */
async function hashOf(client: Client): Promise<string> {
  const { rows } = await client.execute("select * from audit order by id");
  const hex = (text: string) =>
    [...new TextEncoder().encode(text)]
      .map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");
  const cell = (value: unknown) => {
    if (value === null) return "null:";
    const type = typeof value === "number" ? "integer" : "text";
    return `${type}:${hex(String(value))}`;
  };
  let hash = "";
  for (const row of rows) {
    const contents = [
      ...[row.event_id, row.at, row.person, row.kind, row.details],
      row.personal,
    ].map(cell).join();
    const text = [hash, row.id, contents, cell(row.mac), cell(row.previous)];
    hash = createHash("sha256").update(text.join(" ")).digest("base64url");
  }
  return hash;
}

Deno.test("signAudit() tells the log how far it came and that something is wrong, and goes on", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  const { audit, lines, sign, verify } = await auditing(client);
  await audit.record([signedOut("ana"), signedOut("jordi")]);
  await sign();
  deepEqual(lines.map(({ event, count }) => [event, count]), [
    ["audit-signed", 2],
  ]);
  await audit.record([signedOut("ana"), signedOut("carmen")]);
  await tamper(client, "update audit set person = 'x' where id = 3");
  equal(await sign(), true);
  deepEqual(lines.slice(1).map(({ event, count }) => [event, count]), [
    ["audit-faults", 1],
    ["audit-signed", 4],
  ]);
  // Its signature does not make it right.
  deepEqual((await verify()).faults.map(({ kind }) => kind), ["altered"]);
});

Deno.test("signAudit() goes on from the newest good checkpoint where the last was forged", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  const { audit, sign, verify } = await auditing(client);
  for (const person of ["ana", "jordi", "carmen"]) {
    await audit.record([signedOut(person)]);
    await sign();
  }
  await tamper(
    client,
    "update audit_checkpoints set jws = 'x' where number > 1",
  );
  await audit.record([signedOut("ana")]);
  equal(await sign(), true);
  deepEqual(await signedRows(client), [1, undefined, undefined, 4]);
  deepEqual((await verify()).faults, [
    { kind: "checkpoint-altered", checkpoint: 2 },
    { kind: "checkpoint-altered", checkpoint: 3 },
  ]);
});

Deno.test("keepAudit() signs at its start, survives an outage, and stops when it is told", async () => {
  await using database = await fileDatabase();
  const client = await openDatabase({ url: database.url });
  const { audit, clock, keys, lines } = await auditing(client);
  await audit.record([signedOut("ana")]);
  const { mac, signer } = keys;
  const log = (line: typeof lines[number]) => {
    lines.push(line);
  };
  const world = { mac, signer, now: clock.now, policy: defaultPolicy, log };
  const until = new AbortController();
  const keeping = keepAudit({ client, world }, until.signal);
  while (lines.length === 0) await new Promise((done) => setTimeout(done, 0));
  until.abort();
  await keeping;
  deepEqual(await signedRows(database.client), [1]);
  client.close();
  const after = new AbortController();
  const failing = keepAudit({ client, world }, after.signal);
  after.abort();
  await failing;
  ok(after.signal.aborted);
});
