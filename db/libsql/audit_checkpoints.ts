// Signatures over the audit: what it held at that moment. Who alters, removes or moves anything that was signed cannot sign it anew.

import type { Client } from "@libsql/client";
import { sql } from "drizzle-orm";
import type { Signer } from "../../domain/ports.ts";
import { compile } from "./rows.ts";
import { audit, auditCheckpoints as table } from "./schema.ts";

/** What is signed, as claims. */
export interface Checkpoint {
  readonly number: number;
  readonly at: Date;
  /** All rows up to this one are covered. */
  readonly rows: number;
  /** So many of them, the first, are from before there was a chain. */
  readonly unchained: number;
  /** As walk() makes it. */
  readonly hash: string;
}

/** Null where the signature is not ours or not of this number: two that changed places. */
export interface StoredCheckpoint {
  readonly number: number;
  readonly signed: Checkpoint | null;
}

/** Keeps what we sign here from passing for a token, and a token for this. */
const use = "audit-checkpoint";

const add = compile(sql`
  insert into ${table} (number, jws)
  values (${sql.placeholder("number")}, ${sql.placeholder("jws")})
  on conflict (number) do nothing`);

const from = compile(sql`
  select ${table.number}, ${table.jws} from ${table}
  where ${table.number} > ${sql.placeholder("after")}
  and ${table.number} <= ${Number.MAX_SAFE_INTEGER}
  order by ${table.number} limit ${sql.placeholder("limit")}`);

const backFrom = compile(sql`
  select ${table.number}, ${table.jws} from ${table}
  where ${table.number} < ${sql.placeholder("before")}
  order by ${table.number} desc limit ${sql.placeholder("limit")}`);

const chained = compile(sql`
  select min(id) as first, (select max(id) from ${audit}) as last
  from ${audit} where mac is not null`);

const batch = 200;

/** False where another process made the checkpoint of this number. */
export async function addCheckpoint(
  client: Client,
  signer: Signer,
  { at, ...claims }: Checkpoint,
): Promise<boolean> {
  const signed = { use, ...claims, at: at.getTime() };
  const jws = await signer.sign("EdDSA", signed);
  const { number } = claims;
  const { rowsAffected } = await client.execute(add({ number, jws }));
  return rowsAffected === 1;
}

/** The oldest first. */
export async function* checkpoints(
  client: Client,
  signer: Signer,
): AsyncGenerator<StoredCheckpoint> {
  for (let after = Number.MIN_SAFE_INTEGER;;) {
    const { rows } = await client.execute(from({ after, limit: batch }));
    for (const row of rows) {
      const stored = await storedFrom(row, signer);
      after = stored.number;
      yield stored;
    }
    if (rows.length < batch) return;
  }
}

/** The newest, and the newest whose signature is good: null for none. */
export async function newestCheckpoint(
  client: Client,
  signer: Signer,
): Promise<{ readonly number: number; readonly signed: Checkpoint | null }> {
  let number = 0;
  for (let before = Number.MAX_SAFE_INTEGER, limit = 1;; limit = batch) {
    const { rows } = await client.execute(backFrom({ before, limit }));
    for (const row of rows) {
      const stored = await storedFrom(row, signer);
      before = stored.number;
      number = Math.max(number, before);
      if (stored.signed) return { number, signed: stored.signed };
    }
    if (rows.length < limit) return { number, signed: null };
  }
}

/** How many rows from before the chain stand at the beginning: asked where no checkpoint says it. */
export async function countUnchained(client: Client): Promise<number> {
  const { rows: [row] } = await client.execute(chained({}));
  const [first, last] = [row?.first ?? null, row?.last ?? 0];
  return first === null ? Number(last) : Math.max(0, Number(first) - 1);
}

async function storedFrom(
  row: { readonly [name: string]: unknown },
  signer: Signer,
): Promise<StoredCheckpoint> {
  const number = Number(row.number);
  const claims = await signer.verify(String(row.jws));
  return { number, signed: claims && checkpointOf(claims, number) };
}

function checkpointOf(
  claims: Record<string, unknown>,
  number: number,
): Checkpoint | null {
  const { at, rows, unchained, hash } = claims;
  if (claims.use !== use || claims.number !== number) return null;
  if (typeof at !== "number" || typeof rows !== "number") return null;
  if (typeof unchained !== "number" || typeof hash !== "string") return null;
  return { number, at: new Date(at), rows, unchained, hash };
}
