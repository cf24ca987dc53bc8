// Whatever an attacker with the database, but without SECRET_KEY, does to the record is found, and said where (R21).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Client } from "@libsql/client";
import type { AuditFault } from "../../db/libsql/audit_verify.ts";
import { migrations } from "../../db/libsql/migrations/all.ts";
import { migrate } from "../../db/libsql/migrate.ts";
import { openDatabase } from "../../db/libsql/client.ts";
import {
  auditing,
  everythingIn,
  signedOut,
  tamper,
  template,
} from "../support/audited.ts";
import { fileDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import { tempFolder } from "../support/temp.ts";

/** Rows 1 to 3 are from before the chain. Checkpoints: 1 over them, 2 up to row 6, 3 up to row 9; rows 10 to 12 are unsigned. */
const rows = 12;
const old = 3;
const signed = 9;

async function recorded() {
  using folder = tempFolder();
  const url = `file:${folder.path}/clave.db`;
  const client = await openDatabase({ url });
  await migrateFirst(client);
  for (let i = 0; i < old; i++) {
    await client.execute({
      sql: "insert into audit (at, person, kind, details) values (?, ?, ?, ?)",
      args: [i, `person-${i}`, "signed-out", "{}"],
    });
  }
  await migrate(client);
  const { audit, sign } = await auditing(client);
  await sign();
  for (const minute of [4, 7, 10]) {
    const people = [0, 1, 2].map((more) => `person-${minute + more}`);
    await audit.record([{
      ...signedOut(people[0]!, minute),
      person: people[0]!,
      personal: { browser: "Firefox" },
    }]);
    await audit.record(people.slice(1).map((one) => signedOut(one, minute)));
    if (minute < 10) await sign();
  }
  const copy = await template(client, url);
  client.close();
  return copy;
}

async function migrateFirst(client: Client): Promise<void> {
  const statements = migrations[0]!.text.split("--> statement-breakpoint");
  await client.batch([
    "create table migrations (tag text primary key not null) without rowid",
    `insert into migrations (tag) values ('${migrations[0]!.tag}')`,
    ...statements.map((statement) => statement.trim()),
  ], "write");
}

const copy = await recorded();

/** What is found after these statements, as short lines. */
async function found(...statements: readonly string[]): Promise<string[]> {
  await using database = await copy();
  const { verify } = await auditing(database.client);
  await tamper(database.client, ...statements);
  return (await verify()).faults.map(lineOf);
}

function lineOf(fault: AuditFault): string {
  const { kind, row, from, to, checkpoint, name, count } = fault as
    & AuditFault
    & Record<string, unknown>;
  const range = from === undefined ? [to] : [from, to];
  const places = [row, ...range, checkpoint, name, count];
  return [kind, ...places.filter((it) => it !== undefined)].join(" ");
}

Deno.test("verifyAudit() finds nothing wrong in what nobody touched, and counts it", async () => {
  await using database = await copy();
  const { verify } = await auditing(database.client);
  deepEqual(await verify(), { faults: [], totals: { rows, checkpoints: 3 } });
});

const columns = {
  at: "at + 1",
  person: "'somebody'",
  kind: "'identified'",
  details: '\'{"service":"other"}\'',
  event_id: "'other'",
  personal: "'other'",
  mac: "'other'",
};

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

/** Everything that holds the rows together and takes no key: their numbers, on which they follow, how many there were. */
const rewire = [
  "create table again as select * from audit order by id",
  "delete from audit",
  "delete from sqlite_sequence where name = 'audit'",
  "insert into audit select rowid, at, person, kind, details, event_id, personal, mac, (select mac from again as before where before.rowid = again.rowid - 1) from again order by rowid",
  "drop table again",
];

Deno.test("verifyAudit() finds a signed row deleted or moved by whoever put everything right that takes no key", async () => {
  const deleting = (row: number) =>
    found(`delete from audit where id = ${row}`, ...rewire);
  const rest = ["not-as-signed 4 6 2", "not-as-signed 7 9 3"];
  // A row that is chained came to stand among those that are not.
  deepEqual(await deleting(1), ["altered 3", ...rest]);
  deepEqual(await deleting(5), rest);
  deepEqual(await deleting(signed), rest.slice(1));
  const moved = await found(
    "update audit set id = -1 where id = 5",
    "update audit set id = 5 where id = 8",
    "update audit set id = 8 where id = -1",
    ...rewire,
  );
  deepEqual(moved, ["not-as-signed 4 6 2", "not-as-signed 7 9 3"]);
});

Deno.test("verifyAudit() finds even an unsigned row altered by whoever put everything else right", async () => {
  deepEqual(
    await found("update audit set person = 'x' where id = 11", ...rewire),
    ["altered 11"],
  );
});

const row = fc.integer({ min: 1, max: rows });
const value = fc.oneof(
  fc.constant("null"),
  fc.integer().map(String),
  fc.constantFrom("'{}'", "''", "x'00'", "'signed-out'", "at", "mac"),
);
const column = fc.constantFrom(
  ...[...Object.keys(columns), "previous"],
);
const blows = fc.oneof(
  fc.tuple(row, column, value).map(([id, name, to]) => [
    `update or ignore audit set ${name} = ${to} where id = ${id}`,
  ]),
  row.map((id) => [`delete from audit where id = ${id}`]),
  row.map((id) => [`delete from audit where id >= ${id}`]),
  fc.tuple(row, row).map(([one, two]) => [
    `update or ignore audit set id = -1 where id = ${one}`,
    `update or ignore audit set id = ${one} where id = ${two}`,
    `update or ignore audit set id = ${two} where id = -1`,
  ]),
  fc.tuple(row, fc.integer({ min: -1, max: rows + 3 })).map(([from, to]) => [
    `insert or ignore into audit select ${to}, at, person, kind, details, event_id || 'x', personal, mac, previous from audit where id = ${from}`,
  ]),
  fc.tuple(row, row).map(([one, two]) => [
    `update or ignore audit set (person, kind, mac, event_id) = (select person, kind, mac, event_id || '' from audit where id = ${two}) where id = ${one}`,
  ]),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).map(
    ([one, two]) => [
      `update or ignore audit_checkpoints set jws = (select jws from audit_checkpoints where number = ${two}) where number = ${one}`,
    ],
  ),
  fc.integer({ min: 1, max: 3 }).map((number) => [
    `delete from audit_checkpoints where number = ${number}`,
  ]),
);

Deno.test("verifyAudit() finds something wrong exactly where something was changed, whatever it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(blows, { minLength: 1, maxLength: 4 }),
      async (all) => {
        await using database = await copy();
        const { client } = database;
        const { verify } = await auditing(client);
        const before = await everythingIn(client);
        await tamper(client, ...all.flat());
        const changed = before !== await everythingIn(client);
        equal((await verify()).faults.length > 0, changed);
      },
    ),
    { numRuns: 300 },
  );
});

Deno.test("verifyAudit() finds what was changed in signed rows, whatever it was and whatever was put right after", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(blows, { minLength: 1, maxLength: 4 }),
      async (all) => {
        await using database = await copy();
        const { client } = database;
        const { sign, verify } = await auditing(client);
        await sign();
        const before = await everythingIn(client);
        await tamper(client, ...all.flat(), ...rewire);
        const changed = before !== await everythingIn(client);
        equal((await verify()).faults.length > 0, changed);
      },
    ),
    { numRuns: 200 },
  );
});
