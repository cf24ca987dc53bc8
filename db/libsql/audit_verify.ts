// Looks through the whole audit for anything deleted, altered, moved or put in, without holding it in memory.

import type { Client } from "@libsql/client";
import type { Mac, Signer } from "../../domain/ports.ts";
import {
  checkpoints,
  countUnchained,
  type StoredCheckpoint,
} from "./audit_checkpoints.ts";
import { beginning, type Place, type RowFault, walk } from "./audit_walk.ts";
import { migrations } from "./migrations/all.ts";

export type AuditFault =
  | RowFault
  /** The same event stands in another row. */
  | { readonly kind: "repeated"; readonly row: number }
  /** Rows whose number nobody gave: below the first, or beyond any. */
  | { readonly kind: "strays"; readonly count: number }
  /** The rows do not add up to what was signed, and no single one shows it. */
  | {
    readonly kind: "not-as-signed";
    readonly from: number;
    readonly to: number;
    readonly checkpoint: number;
    readonly at: Date;
  }
  /** From before there was a chain, and under no signature. */
  | { readonly kind: "unsigned"; readonly to: number }
  | { readonly kind: "checkpoint-altered"; readonly checkpoint: number }
  | {
    readonly kind: "checkpoints-deleted";
    readonly from: number;
    readonly to: number;
  }
  /** What refuses changes to these tables is gone, or is another. */
  | { readonly kind: "trigger-lost"; readonly name: string };

export interface Totals {
  readonly rows: number;
  readonly checkpoints: number;
}

export interface Verifying {
  readonly client: Client;
  readonly mac: Mac;
  readonly signer: Signer;
}

/** Gives each fault as it meets it. What is written meanwhile is left for the next time. */
export async function* verifyAudit(
  means: Verifying,
): AsyncGenerator<AuditFault, Totals> {
  const { client, signer } = means;
  const ends = await endsOf(client);
  yield* lostTriggers(client);
  if (ends.strays > 0) yield { kind: "strays", count: ends.strays };
  const unchained = await signedUnchained(means);
  if (unchained.kind === "unsigned" && unchained.rows > 0) {
    yield { kind: "unsigned", to: unchained.rows };
  }
  const walking = { ...means, unchained: unchained.rows };
  let place: Place = beginning;
  let number = 0;
  for await (const stored of checkpoints(client, signer)) {
    if (stored.number > ends.checkpoints) break;
    yield* missing(number, stored.number - 1);
    number = stored.number;
    const signed = goodFrom(stored, place);
    if (!signed) {
      yield { kind: "checkpoint-altered", checkpoint: number };
      continue;
    }
    const from = place.row + 1;
    const [to, at] = [signed.rows, signed.at];
    let told = false;
    for await (const fault of walked(walk(walking, place, to))) {
      if ("hash" in fault) place = fault;
      else {
        told = true;
        yield fault;
      }
    }
    if (place.hash !== signed.hash && !told) {
      yield { kind: "not-as-signed", from, to, checkpoint: number, at };
    }
    // What comes after is judged by itself.
    place = { ...place, hash: signed.hash };
  }
  yield* missing(number, ends.checkpoints);
  yield* walk(walking, place, ends.rows);
  yield* repeated(client);
  return { rows: ends.rows, checkpoints: ends.checkpoints };
}

/** The faults of a walk, and at its end the place. */
async function* walked(
  walking: AsyncGenerator<RowFault, Place>,
): AsyncGenerator<RowFault | Place> {
  for (;;) {
    const { done, value } = await walking.next();
    yield value;
    if (done) return;
  }
}

function* missing(after: number, to: number): Generator<AuditFault> {
  if (to <= after) return;
  yield { kind: "checkpoints-deleted", from: after + 1, to };
}

/** One that covers less than the one before it was never made by us in this order. */
function goodFrom({ signed }: StoredCheckpoint, place: Place) {
  return signed && signed.rows >= place.row ? signed : null;
}

/**
 * How far the tables went: SQLite's own counter still knows of rows that were cut off at the end. One statement, so that
 * both are of one moment.
 */
async function endsOf(client: Client) {
  const counter = (table: string) =>
    `coalesce((select cast(seq as integer) from sqlite_sequence
      where name = '${table}'), 0)`;
  const highest = (table: string, key: string) =>
    `coalesce((select max(${key}) from ${table}
      where ${key} <= ${most}), 0)`;
  const end = (table: string, key: string) =>
    `min(${most}, max(${counter(table)}, ${highest(table, key)}))`;
  const { rows: [row] } = await client.execute(`
    select ${end("audit", "id")} as rows,
      ${end("audit_checkpoints", "number")} as checkpoints,
      (select count(*) from audit where id < 1 or id > ${most}) as strays`);
  return {
    rows: Number(row?.rows),
    strays: Number(row?.strays),
    checkpoints: Number(row?.checkpoints),
  };
}

/** No number that we gave; the driver could not read one beyond it. */
const most = Number.MAX_SAFE_INTEGER;

async function signedUnchained({ client, signer }: Verifying) {
  for await (const { signed } of checkpoints(client, signer)) {
    if (signed) return { kind: "signed", rows: signed.unchained } as const;
  }
  const rows = await countUnchained(client);
  return { kind: "unsigned", rows } as const;
}

async function* lostTriggers(client: Client): AsyncGenerator<AuditFault> {
  const { rows } = await client.execute(
    "select sql from sqlite_master where type = 'trigger'",
  );
  const there = new Set(rows.map(({ sql }) => String(sql)));
  for (const [text = "", name = ""] of madeTriggers()) {
    if (!there.has(text)) yield { kind: "trigger-lost", name };
  }
}

/** Each as the migrations make it, with its name. */
function madeTriggers() {
  const all = migrations.map(({ text }) => text).join("\n");
  return all.matchAll(/^CREATE TRIGGER `(audit\w*)`.* END(?=;)/gm);
}

async function* repeated(client: Client): AsyncGenerator<AuditFault> {
  const { rows } = await client.execute(`
    select max(id) as id from audit where event_id is not null
    group by event_id having count(*) > 1 order by id limit 1000`);
  for (const { id } of rows) yield { kind: "repeated", row: Number(id) };
}
