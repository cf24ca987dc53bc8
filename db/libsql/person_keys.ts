// A key for each person of whom the audit keeps personal details: made at first need, kept in memory for a moment, destroyed for good.

import type { Client } from "@libsql/client";
import { sql } from "drizzle-orm";
import type { Policy } from "../../domain/policy.ts";
import type { Clock, Random, Seal } from "../../domain/ports.ts";
import { fromBase64url, toBase64url } from "../keys/base64url.ts";
import { compile, fromJson, names } from "./rows.ts";
import { personKeys as table } from "./schema.ts";

export interface PersonKeys {
  /** The person's key, made where she has none. */
  of(person: string): Promise<Uint8Array>;
  /** What stands in the table as a key. Throws where it was not wrapped by us for this person. */
  unwrap(person: string, wrapped: string): Promise<Uint8Array>;
  destroy(person: string): Promise<void>;
}

export interface PersonKeyMeans {
  /** Wraps the keys. */
  readonly keySeal: Seal;
  readonly random: Random;
  readonly now: Clock;
  readonly policy: Policy["audit"];
}

const keyBytes = 32;

const find = compile(sql`
  select ${table.wrapped} from ${table}
  where ${table.person} = ${sql.placeholder("person")}`);

/** Of two that make one at once, the first stays, and both are answered with it. */
const add = compile(sql`
  insert into ${table} (${names(table)})
  select ${fromJson(table)} from json_each(${sql.placeholder("rows")})
  where true
  on conflict (person) do update set person = excluded.person
  returning wrapped`);

const remove = compile(sql`
  delete from ${table} where ${table.person} = ${sql.placeholder("person")}`);

export function libsqlPersonKeys(
  client: Client,
  { keySeal, random, now, policy }: PersonKeyMeans,
): PersonKeys {
  /** The longest unused first. */
  const held = new Map<string, { key: Uint8Array; until: number }>();
  let destroyed = 0;

  const unwrap = async (person: string, wrapped: string) => {
    const text = await keySeal.open("person-key", person, wrapped);
    const key = typeof text === "string" ? fromBase64url(text) : null;
    if (!key) throw new Error("person keys: one does not open");
    return key;
  };

  async function load(person: string): Promise<Uint8Array> {
    const { rows: [there] } = await client.execute(find({ person }));
    if (there) return await unwrap(person, String(there.wrapped));
    const text = toBase64url(random(keyBytes));
    const wrapped = await keySeal.seal("person-key", person, text);
    const rows = JSON.stringify([{ person, wrapped }]);
    const { rows: [made] } = await client.execute(add({ rows }));
    return await unwrap(person, String(made!.wrapped));
  }

  function keep(person: string, key: Uint8Array, until: number): void {
    held.delete(person);
    held.set(person, { key, until });
    if (held.size <= policy.personKeysHeld) return;
    for (const longest of held.keys()) {
      held.delete(longest);
      return;
    }
  }

  return {
    unwrap,
    async of(person) {
      const at = now().getTime();
      const known = held.get(person);
      if (known && known.until > at) {
        keep(person, known.key, known.until);
        return known.key;
      }
      const before = destroyed;
      const key = await load(person);
      // One that was destroyed while it was on its way is used this once, and not kept.
      if (before === destroyed) {
        keep(person, key, at + policy.personKeySeconds * 1000);
      }
      return key;
    },
    async destroy(person) {
      held.delete(person);
      destroyed++;
      await client.execute(remove({ person }));
      held.delete(person);
      destroyed++;
      await emptyLog(client);
    },
  };
}

/** The file's page has been overwritten (secure_delete); the log of the embedded database still has it as it was. */
export async function emptyLog(client: Client): Promise<void> {
  if (client.protocol !== "file") return;
  // Where others are reading, SQLite does it a little later.
  await client.execute("pragma wal_checkpoint(truncate)").catch(() => {});
}
