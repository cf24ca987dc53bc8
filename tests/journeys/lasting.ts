// What a journey leaves behind in the lasting stores, without what is new each time: two journeys that ended alike compare equal.

import type { Client } from "@libsql/client";
import { readJson } from "../../db/libsql/json.ts";

export interface Lasting {
  readonly accounts: readonly unknown[];
  /** In the order in which messages and events came. */
  readonly outbox: readonly unknown[];
  readonly audit: readonly unknown[];
  readonly receipts: readonly unknown[];
  /** How often each limit has counted. */
  readonly counted: readonly unknown[];
}

export async function lasting(client: Client): Promise<Lasting> {
  const mask = masker();
  const rows = async (sql: string) => (await client.execute(sql)).rows;
  const accounts = await rows("select * from accounts order by document");
  const outbox = await rows("select * from outbox order by number");
  const audit = await rows("select * from audit order by id");
  const receipts = await rows("select kind, person from receipts");
  const counted = await rows("select key, n from counted order by key");
  return {
    accounts: accounts.map((row) => ({
      document: row.document,
      state: row.state,
      level: row.registration_level,
      route: row.registration_route,
      phone: row.phone,
      email: row.email,
      language: row.language,
      hasActivation: row.activation_mac !== null,
      letters: (readJson(String(row.letters)) as { usedAt: Date | null }[])
        .map(({ usedAt }) => usedAt ? "used" : "unused"),
    })),
    outbox: outbox.map((row) => ({
      channel: row.channel,
      to: row.to,
      language: row.language,
      kind: (readJson(String(row.body)) as { kind: string }).kind,
      person: mask(row.person),
    })),
    audit: audit.map((row) => {
      const { letter, ...details } = JSON.parse(String(row.details));
      return {
        kind: row.kind,
        person: mask(row.person),
        details: letter ? { ...details, letter: mask(letter) } : details,
      };
    }),
    // Of one instant there may be several: the clock stands.
    receipts: receipts
      .map((row) => `${row.kind} ${mask(row.person)}`)
      .toSorted(),
    counted: counted
      .map(({ key, n }) => `${String(key).split(":", 1)} ${n}`)
      .toSorted(),
  };
}

/** Random ids and macs by the order in which they first came: who is the same stays the same. */
function masker() {
  const seen: unknown[] = [];
  return (id: unknown) => {
    if (id === null) return null;
    if (!seen.includes(id)) seen.push(id);
    return seen.indexOf(id);
  };
}
