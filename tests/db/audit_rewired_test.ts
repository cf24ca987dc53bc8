// What is found where an attacker puts everything right that takes no key, and after whatever chance does to the record (R21).

import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { auditing, everythingIn, tamper } from "../support/audited.ts";
import { columns, copy, found, rows, signed } from "../support/tampered.ts";

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
