// What every Evidence store must do: give back what was recorded, piece by piece, and nothing once it has ended.

import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { seal } from "../../db/keys/seal.ts";
import { libsqlEvidence, sweepEvidence } from "../../db/libsql/evidence.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type {
  Evidence,
  EvidencePart,
  Submission,
} from "../../domain/registration/evidence.ts";
import { ana } from "../support/accounts.ts";
import { peopleOf } from "../support/audit.ts";
import { testClock } from "../support/clock.ts";
import type { OpenTestDatabase, TestDatabase } from "../support/database.ts";
import { bytesOf } from "../support/media.ts";

const policy = { ...defaultPolicy.video, chunkBytes: 1000, chunksAtOnce: 3 };
const key = new Uint8Array(32).fill(6);
const clock = testClock();

function evidenceOf({ client }: Pick<TestDatabase, "client">): Evidence {
  const { now, random } = clock;
  const keySeal = seal([{ number: 1, key }], random);
  return libsqlEvidence(client, { now, random, keySeal, policy });
}

/** Bytes that tell their places, in views of many sizes. */
function film(length: number, step: number): readonly Uint8Array[] {
  const all = Uint8Array.from({ length }, (_, at) => at * 7 % 251);
  const views: Uint8Array[] = [];
  for (let at = 0; at < length; at += step) {
    views.push(all.subarray(at, at + step));
  }
  return views;
}

const submission: Submission = {
  front: {
    ...{ kind: "picture", type: "image/jpeg", width: 9, height: 9 },
    kept: film(2500, 999),
  },
  back: {
    ...{ kind: "picture", type: "image/png", width: 9, height: 9 },
    kept: film(1000, 10),
  },
  video: {
    ...{ kind: "clip", type: "video/webm", seconds: 9 },
    kept: film(12_345, 4000),
  },
};

async function whole(evidence: Evidence, id: string, part: EvidencePart) {
  const found = await evidence.read(id, part);
  if (!found) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of found.chunks) pieces.push(piece);
  return bytesOf(...pieces);
}

const count = async ({ client }: TestDatabase, table: string) => {
  const { rows: [row] } = await client.execute(
    `select count(*) as n from ${table}`,
  );
  return Number(row?.n);
};

export function evidenceConforms(name: string, open: OpenTestDatabase) {
  Deno.test(`${name} gives back every part as it was kept, and nothing of it lies there in clear`, async () => {
    await using database = await open();
    const evidence = evidenceOf(database);
    await evidence.keep("one", submission);
    await evidence.keep("two", submission);
    for (const part of ["front", "back", "video"] as const) {
      const bytes = bytesOf(...submission[part].kept);
      deepEqual(await whole(evidence, "one", part), bytes);
      const found = await evidence.read("two", part);
      deepEqual([found?.type, found?.bytes], [
        submission[part].type,
        bytes.length,
      ]);
    }
    equal(await evidence.read("three", "front"), null);
    equal(await count(database, "evidence_chunks"), 2 * (3 + 1 + 13));
    const { rows } = await database.client.execute(
      "select hex(sealed) as text from evidence_chunks",
    );
    const clear = bytesOf(...submission.back.kept.slice(0, 2)).toHex();
    ok(!rows.some(({ text }) => String(text).toLowerCase().includes(clear)));
  });

  Deno.test(`${name} notices a piece that was altered, moved, copied or taken out`, async () => {
    const spoils = [
      "update evidence_chunks set number = 3 - number where evidence = 'one' and part = 'video' and number in (1, 2)",
      "update evidence_chunks set number = number + 100 where evidence = 'one' and part = 'video' and number = 1;update evidence_chunks set number = 1 where evidence = 'one' and part = 'video' and number = 2;update evidence_chunks set number = 2 where evidence = 'one' and part = 'video' and number = 101",
      "update evidence_chunks set sealed = (select sealed from evidence_chunks where evidence = 'two' and part = 'video' and number = 1) where evidence = 'one' and part = 'video' and number = 1",
      "update evidence_chunks set sealed = (select sealed from evidence_chunks where evidence = 'one' and part = 'front' and number = 1) where evidence = 'one' and part = 'video' and number = 1",
      "delete from evidence_chunks where evidence = 'one' and part = 'video' and number = 12",
      "update evidence_chunks set sealed = zeroblob(2000) where evidence = 'one' and part = 'video' and number = 0",
      "update evidence set wrapped = (select wrapped from evidence where id = 'two') where id = 'one'",
      // Fewer pieces than there were.
      `update evidence set contents = json_set(contents, '$.video.chunks', 12) where id = 'one'`,
    ];
    for (const spoil of spoils) {
      await using database = await open();
      const evidence = evidenceOf(database);
      await evidence.keep("one", submission);
      await evidence.keep("two", submission);
      try {
        for (const statement of spoil.split(";")) {
          await database.client.execute(statement);
        }
      } catch {
        // The key of the table stood in the way of this one.
        continue;
      }
      await rejects(whole(evidence, "one", "video"), spoil);
      ok(await whole(evidence, "two", "video"));
    }
  });

  Deno.test(`${name} keeps what no decision held for an hour, what one held until it says, and then nothing`, async () => {
    await using database = await open();
    const { client } = database;
    const evidence = evidenceOf(database);
    const start = clock.now().getTime();
    await evidence.keep("abandoned", submission);
    await evidence.keep("open", submission);
    await evidence.keep("decided", submission);
    const until = new Date(start + policy.keptSecondsAfterReview * 1000);
    await peopleOf(client).change(ana, null, () => ({
      answer: null,
      evidence: [{ id: "open", until: null }, { id: "decided", until }],
    }));
    equal(await sweepEvidence(client, clock.now()), 0);
    clock.advance(policy.abandonedSeconds * 1000);
    // Gone for readers before anybody has swept.
    equal(await evidence.read("abandoned", "front"), null);
    equal(await sweepEvidence(client, clock.now()), 1);
    ok(await whole(evidence, "decided", "video"));
    equal(await sweepEvidence(client, until), 1);
    ok(await whole(evidence, "open", "video"));
    equal(await count(database, "evidence"), 1);
    equal(await count(database, "evidence_chunks"), 17);
    clock.advance(start - clock.now().getTime());
  });

  Deno.test(`${name} destroys the key first: cut off anywhere, nothing can be read and the next sweep ends it`, async () => {
    for (let cut = 1; cut < 6; cut++) {
      await using database = await open();
      await evidenceOf(database).keep("one", submission);
      const evidence = evidenceOf({ client: failingAfter(database, cut) });
      const done = await evidence.destroy("one").then(() => true, () => false);
      equal(await evidenceOf(database).read("one", "front"), null);
      equal(await sweepEvidence(database.client, clock.now()), done ? 0 : 1);
      equal(await count(database, "evidence"), 0);
      equal(await count(database, "evidence_chunks"), 0);
    }
  });

  Deno.test(`${name} cut off while it keeps, leaves what goes by itself`, async () => {
    for (let cut = 0; cut < 7; cut++) {
      await using database = await open();
      const evidence = evidenceOf({ client: failingAfter(database, cut) });
      await rejects(evidence.keep("one", submission));
      const later = clock.now().getTime() + policy.abandonedSeconds * 1000;
      const kept = await count(database, "evidence");
      equal(await sweepEvidence(database.client, new Date(later)), kept);
      equal(await count(database, "evidence_chunks"), 0);
    }
  });
}

/** Takes so many calls, pragmas aside, and fails at the next. */
function failingAfter({ client }: TestDatabase, calls: number) {
  let left = calls;
  const counted = (name: "execute" | "batch") => (...given: [never]) => {
    if (/^pragma/.test(String(given[0]))) return Promise.resolve();
    if (left-- <= 0) return Promise.reject(new Error("cut off"));
    return (client[name] as (...given: [never]) => unknown)(...given);
  };
  return new Proxy(client, {
    get: (target, name) =>
      name === "execute" || name === "batch"
        ? counted(name)
        : Reflect.get(target, name),
  });
}
