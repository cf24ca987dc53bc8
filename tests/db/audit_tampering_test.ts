// Whatever an attacker with the database, but without SECRET_KEY, does to the record is found, and said where (R21).

import { deepEqual, ok } from "node:assert/strict";
import { auditing, signedOut, tamper } from "../support/audited.ts";
import { fileDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import {
  columns,
  copy,
  found,
  lineOf,
  old,
  rows,
  signed,
} from "../support/tampered.ts";

Deno.test("verifyAudit() finds nothing wrong in what nobody touched, and counts it", async () => {
  await using database = await copy();
  const { verify } = await auditing(database.client);
  deepEqual(await verify(), { faults: [], totals: { rows, checkpoints: 3 } });
});

for (const [column, value] of Object.entries(columns)) {
  Deno.test(`verifyAudit() finds ${column} altered in any row, and says in which`, async () => {
    const altering = (row: number) =>
      found(`update audit set ${column} = ${value} where id = ${row}`);
    for (const row of [old + 1, 6, 7, signed, signed + 1, rows]) {
      deepEqual(await altering(row), [`altered ${row}`]);
    }
    for (const row of [1, 2, old]) {
      const expected = column === "mac"
        ? `altered ${row}`
        : "not-as-signed 1 3 1";
      deepEqual(await altering(row), [expected]);
    }
  });
}

Deno.test("verifyAudit() finds a value put in the place of one that looks the same", async () => {
  const row = 7;
  for (
    const value of [
      ...["cast(kind as blob)", "kind || char(0)", "kind || ' '"],
      ...["upper(kind)", "null || kind"],
    ]
  ) {
    const faults = await found(
      "create table kinds as select * from audit",
      "drop table audit",
      "create table audit (id integer primary key autoincrement, at, person, kind, details, event_id, personal, mac, previous)",
      "insert into audit select * from kinds",
      `update audit set kind = ${value} where id = ${row}`,
      "update audit set at = at || '' where id = 8",
    );
    deepEqual(faults, [`altered ${row}`, "altered 8"], value);
  }
});

Deno.test("verifyAudit() finds where a row is said to follow on another", async () => {
  deepEqual(await found("update audit set previous = 'x' where id = 5"), [
    "moved 5",
  ]);
  deepEqual(await found("update audit set previous = null where id = 12"), [
    "moved 12",
  ]);
});

Deno.test("verifyAudit() finds deleted rows: the first, in the middle, the last, all", async () => {
  const deleting = (where: string) => found(`delete from audit where ${where}`);
  for (const row of [1, old, 5, signed, 10]) {
    deepEqual(await deleting(`id = ${row}`), [`deleted ${row} ${row}`]);
  }
  deepEqual(await deleting("id = 12"), ["deleted 12 12"]);
  deepEqual(await deleting("id in (5, 6, 8)"), ["deleted 5 6", "deleted 8 8"]);
  deepEqual(await deleting("id >= 8"), ["deleted 8 9", "deleted 10 12"]);
  deepEqual((await deleting("true")).at(0), "deleted 1 3");
});

Deno.test("verifyAudit() finds a deleted row whose gap was closed up", async () => {
  const faults = await found(
    "delete from audit where id = 11",
    "update audit set id = 11 where id = 12",
    "update sqlite_sequence set seq = 11 where name = 'audit'",
  );
  deepEqual(faults, ["moved 11"]);
});

Deno.test("verifyAudit() finds two rows that changed places", async () => {
  const swapping = (one: number, two: number) =>
    found(
      `update audit set id = -1 where id = ${one}`,
      `update audit set id = ${one} where id = ${two}`,
      `update audit set id = ${two} where id = -1`,
    );
  deepEqual(await swapping(5, 8), ["moved 5", "moved 6", "moved 8", "moved 9"]);
  deepEqual(await swapping(11, 12), ["moved 11", "moved 12"]);
  deepEqual(await swapping(1, 2), ["not-as-signed 1 3 1"]);
});

Deno.test("verifyAudit() finds rows put in: new ones, copies, below the first and beyond any", async () => {
  const fields = "at, person, kind, details, event_id, personal, mac, previous";
  const copying = (row: number, at = "null") => [
    "drop index audit_event_id_unique",
    `insert into audit (id, ${fields}) select ${at}, ${
      fields.replace("previous", "(select mac from audit where id = 12)")
    } from audit where id = ${row}`,
  ];
  deepEqual(await found(...copying(8)), ["repeated 13"]);
  deepEqual(await found(...copying(8, "0")), ["strays 1", "repeated 8"]);
  ok((await found(...copying(8, "15"))).includes("deleted 13 14"));
  ok((await found(...copying(8, "9223372036854775807"))).includes("strays 1"));
  deepEqual(
    await found(
      `insert into audit (${fields}) values (1, null, 'signed-out', '{}', null, null, null, (select mac from audit where id = 12))`,
    ),
    ["altered 13"],
  );
});

Deno.test("verifyAudit() finds what was done to checkpoints", async () => {
  const text = (number: number) =>
    `(select jws from audit_checkpoints where number = ${number})`;
  const set = (number: number, jws: string) =>
    `update audit_checkpoints set jws = ${jws} where number = ${number}`;
  for (const number of [1, 2, 3]) {
    const altered = [`checkpoint-altered ${number}`];
    deepEqual(await found(set(number, "'not a signature'")), altered);
    deepEqual(await found(set(number, `${text(number)} || 'A'`)), altered);
    deepEqual(
      await found(set(number, text(number === 2 ? 3 : 2))),
      altered,
    );
    deepEqual(
      await found(`delete from audit_checkpoints where number = ${number}`),
      [`checkpoints-deleted ${number} ${number}`],
    );
  }
  const all = await found("delete from audit_checkpoints");
  deepEqual(all, ["unsigned 3", "checkpoints-deleted 1 3"]);
});

Deno.test("verifyAudit() does not stumble over numbers that no driver can read", async () => {
  for (const open of [fileDatabase, remoteDatabase]) {
    await using database = await open();
    const { audit, sign, verify } = await auditing(database.client);
    await audit.record([signedOut("ana"), signedOut("jordi")]);
    await sign();
    const highest = "9223372036854775807";
    await tamper(
      database.client,
      `insert into audit (id, at, person, kind, details) select ${highest}, at, person, kind, details from audit where id = 1`,
      `insert into audit_checkpoints select ${highest}, jws from audit_checkpoints`,
      "update audit set at = 9223372036854775807 where id = 2",
    );
    const most = Number.MAX_SAFE_INTEGER;
    deepEqual((await verify()).faults.map(lineOf), [
      "strays 1",
      "altered 2",
      `checkpoints-deleted 2 ${most}`,
      `deleted 3 ${most}`,
    ]);
  }
});

Deno.test("verifyAudit() takes no token of ours for a checkpoint", async () => {
  await using database = await copy();
  const { keys, verify } = await auditing(database.client);
  const token = await keys.signer.sign("EdDSA", {
    ...{ number: 3, at: 1, rows: 9, unchained: 3, hash: "hash" },
    use: "access",
  });
  await tamper(
    database.client,
    `update audit_checkpoints set jws = '${token}' where number = 3`,
  );
  deepEqual((await verify()).faults.map(lineOf), ["checkpoint-altered 3"]);
});

Deno.test("verifyAudit() finds triggers that are gone, and such as do nothing", async () => {
  await using database = await copy();
  const { client } = database;
  const { verify } = await auditing(client);
  await client.execute("drop trigger audit_keeps");
  await client.execute("drop trigger audit_checkpoints_stay");
  await client.execute(
    "create trigger audit_keeps before update on audit begin select 1; end",
  );
  deepEqual((await verify()).faults.map(lineOf), [
    "trigger-lost audit_keeps",
    "trigger-lost audit_checkpoints_stay",
  ]);
});
