// A record with everything in it that an attacker may lay hands on, and what is found after he did.

import type { Client } from "@libsql/client";
import type { AuditFault } from "../../db/libsql/audit_verify.ts";
import { openDatabase } from "../../db/libsql/client.ts";
import { migrate } from "../../db/libsql/migrate.ts";
import { migrations } from "../../db/libsql/migrations/all.ts";
import { auditing, signedOut, tamper, template } from "./audited.ts";
import { tempFolder } from "./temp.ts";

/** Rows 1 to 3 are from before the chain. Checkpoints: 1 over them, 2 up to row 6, 3 up to row 9; rows 10 to 12 are unsigned. */
export const rows = 12;
export const old = 3;
export const signed = 9;

export async function recorded() {
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

export const copy = await recorded();

/** What is found after these statements, as short lines. */
export async function found(
  ...statements: readonly string[]
): Promise<string[]> {
  await using database = await copy();
  const { verify } = await auditing(database.client);
  await tamper(database.client, ...statements);
  return (await verify()).faults.map(lineOf);
}

export function lineOf(fault: AuditFault): string {
  const { kind, row, from, to, checkpoint, name, count } = fault as
    & AuditFault
    & Record<string, unknown>;
  const range = from === undefined ? [to] : [from, to];
  const places = [row, ...range, checkpoint, name, count];
  return [kind, ...places.filter((it) => it !== undefined)].join(" ");
}

export const columns = {
  at: "at + 1",
  person: "'somebody'",
  kind: "'identified'",
  details: '\'{"service":"other"}\'',
  event_id: "'other'",
  personal: "'other'",
  mac: "'other'",
};
