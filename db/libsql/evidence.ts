// The Evidence port over libSQL: in pieces, each encrypted under a key of the submission's own. Without that key nothing of it is left.

import type { Client, InStatement } from "@libsql/client";
import { sql } from "drizzle-orm";
import type { Policy } from "../../domain/policy.ts";
import type { Clock, Random, Seal } from "../../domain/ports.ts";
import {
  type Evidence,
  type EvidenceHold,
  type EvidencePart,
  evidenceParts,
} from "../../domain/registration/evidence.ts";
import { fromBase64url, toBase64url } from "../keys/base64url.ts";
import { cipher } from "../keys/cipher.ts";
import { emptyLog } from "./person_keys.ts";
import { writeJson } from "./json.ts";
import { allOf, compile, names, readRow } from "./rows.ts";
import { evidence as table, evidenceChunks as chunks } from "./schema.ts";

export interface EvidenceMeans {
  /** Wraps the keys of submissions. */
  readonly keySeal: Seal;
  readonly random: Random;
  readonly now: Clock;
  readonly policy: Policy["video"];
}

/** What the row says of each part: enough to notice any piece that is missing. */
export type EvidenceContents = Readonly<
  Record<EvidencePart, {
    readonly type: string;
    readonly bytes: number;
    readonly chunks: number;
  }>
>;

const purpose = "evidence-key";
const keyBytes = 32;

const add = compile(sql`
  insert into ${table} (${names(table)}) values (${
  sql.join(
    ["id", "wrapped", "contents", "until"].map((it) => sql.placeholder(it)),
    sql`, `,
  )
})`);

const addChunk = compile(sql`
  insert into ${chunks} (${names(chunks)}) values (${
  sql.join(
    ["evidence", "part", "number", "sealed"].map((it) => sql.placeholder(it)),
    sql`, `,
  )
})`);

const one = compile(sql`
  select ${allOf(table)} from ${table}
  where ${table.id} = ${sql.placeholder("id")}`);

const oneChunk = compile(sql`
  select ${chunks.sealed} from ${chunks}
  where ${chunks.evidence} = ${sql.placeholder("id")}
  and ${chunks.part} = ${sql.placeholder("part")}
  and ${chunks.number} = ${sql.placeholder("number")}`);

const hold = compile(sql`
  update ${table} set until = ${sql.placeholder("until")}
  where ${table.id} = ${sql.placeholder("id")}`);

/** From now on it is as gone as one whose time has passed. */
const removeKey = compile(sql`
  update ${table} set wrapped = '', until = 0
  where ${table.id} = ${sql.placeholder("id")}`);

/** Few at a time: each is large, and its pages are overwritten. */
const removeChunks = compile(sql`
  delete from ${chunks} where rowid in (
    select rowid from ${chunks}
    where ${chunks.evidence} = ${sql.placeholder("id")}
    limit ${sql.placeholder("limit")}
  )`);

const removeRow = compile(sql`
  delete from ${table} where ${table.id} = ${sql.placeholder("id")}`);

const ended = compile(sql`
  select ${table.id} from ${table}
  where ${table.until} <= ${sql.placeholder("now")}
  limit ${sql.placeholder("limit")}`);

export function libsqlEvidence(
  client: Client,
  { keySeal, random, now, policy }: EvidenceMeans,
): Evidence {
  return {
    async keep(id, submission) {
      const key = random(keyBytes);
      const { encrypt } = cipher(key, random);
      const contents = Object.fromEntries(
        evidenceParts.map((part) => [
          part,
          outlineOf(submission[part], policy.chunkBytes),
        ]),
      ) as EvidenceContents;
      const wrapped = await keySeal.seal(purpose, id, toBase64url(key));
      const abandoned = now().getTime() + policy.abandonedSeconds * 1000;
      const written = writeJson(contents);
      await client.execute(
        add({ id, wrapped, contents: written, until: abandoned }),
      );
      let batch: InStatement[] = [];
      for (const part of evidenceParts) {
        const pieces = piecesOf(submission[part].kept, policy.chunkBytes);
        const { chunks: of } = contents[part];
        let number = 0;
        for (const piece of pieces) {
          const sealed = encrypt(piece, placeOf(id, part, number, of));
          batch.push(addChunk({ evidence: id, part, number, sealed }));
          number++;
          if (batch.length < policy.chunksAtOnce) continue;
          await client.batch(batch, "write");
          batch = [];
        }
      }
      if (batch.length > 0) await client.batch(batch, "write");
    },

    async read(id, part) {
      const { rows: [found] } = await client.execute(one({ id }));
      const row = found && readRow(table, found);
      // What has ended is gone for readers, swept or not.
      if (!row || (row.until && row.until <= now())) return null;
      const text = await keySeal.open(purpose, id, row.wrapped);
      const key = typeof text === "string" ? fromBase64url(text) : null;
      if (!key) throw new Error("evidence: a key does not open");
      const { type, bytes, chunks: of } = row.contents[part];
      const { decrypt } = cipher(key, random);
      return { type, bytes, chunks: opened() };

      async function* opened() {
        for (let number = 0; number < of; number++) {
          const { rows: [row] } = await client.execute(
            oneChunk({ id, part, number }),
          );
          const sealed = row && new Uint8Array(row.sealed as ArrayBuffer);
          const piece = sealed &&
            decrypt(sealed, placeOf(id, part, number, of));
          if (!piece) throw new Error("evidence: a piece is not in its place");
          yield piece;
        }
      }
    },

    destroy: (id) => destroy(client, id),
  };
}

/** A piece opens in its own place only: not in another submission, nor another part, nor before or after another. */
function placeOf(
  id: string,
  part: EvidencePart,
  number: number,
  of: number,
): string {
  return `evidence ${id} ${part} ${number}/${of}`;
}

function outlineOf(
  { type, kept }: { type: string; kept: readonly Uint8Array[] },
  chunkBytes: number,
): EvidenceContents[EvidencePart] {
  const bytes = kept.reduce((sum, { length }) => sum + length, 0);
  return { type, bytes, chunks: Math.ceil(bytes / chunkBytes) };
}

/** The same bytes in pieces of one size, the last one what is left. A piece is good until the next is asked for. */
function* piecesOf(
  kept: readonly Uint8Array[],
  size: number,
): Generator<Uint8Array> {
  const piece = new Uint8Array(size);
  let filled = 0;
  for (let view of kept) {
    while (view.length > 0) {
      const taken = view.subarray(0, size - filled);
      piece.set(taken, filled);
      filled += taken.length;
      view = view.subarray(taken.length);
      if (filled < size) continue;
      yield piece;
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** For whoever writes them with what decides over them. */
export function evidenceStatements(
  held: readonly EvidenceHold[],
): InStatement[] {
  return held.map(({ id, until }) =>
    hold({ id, until: until?.getTime() ?? null })
  );
}

const endedAtOnce = 20;
const chunksAtOnce = 16;

/** The key first: whatever stops us after that, nobody reads a piece again, and the next sweep finds what is left. */
async function destroy(client: Client, id: string): Promise<void> {
  await client.execute(removeKey({ id }));
  await emptyLog(client);
  for (let removed = chunksAtOnce; removed === chunksAtOnce;) {
    const found = await client.execute(
      removeChunks({ id, limit: chunksAtOnce }),
    );
    removed = found.rowsAffected;
    // The embedded driver is synchronous: without this, requests would wait for the whole of it.
    await new Promise((done) => setTimeout(done, 0));
  }
  await client.execute(removeRow({ id }));
}

/** Destroys what has ended by `now`, and answers how many submissions that was. */
export async function sweepEvidence(
  client: Client,
  now: Date,
): Promise<number> {
  for (let swept = 0;;) {
    const { rows } = await client.execute(
      ended({ now: now.getTime(), limit: endedAtOnce }),
    );
    for (const row of rows) await destroy(client, String(row.id));
    swept += rows.length;
    if (rows.length < endedAtOnce) return swept;
  }
}
