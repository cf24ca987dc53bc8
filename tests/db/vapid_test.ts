// Clave's name before push services: one for all nodes, for good, and in no clear letter (RFC 8292).

import { deepEqual, equal, match } from "node:assert/strict";
import { decodeJwt } from "jose";
import { openKeys } from "../../db/keys/open.ts";
import { pushKey } from "../../db/keys/vapid.ts";
import { developmentSecretKey } from "../../db/settings.ts";
import { fileDatabase, type TestDatabase } from "../support/database.ts";

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** A node of its own over this database. */
async function node({ client }: TestDatabase) {
  const keys = await openKeys(client, developmentSecretKey, random);
  if (!keys.ok) throw new Error(keys.problem);
  return pushKey(keys.value.atNeed);
}

const kept = "select number, wrapped from keys where use = 'vapid'";

Deno.test("pushKey() makes no key until it is asked for one, and wraps it then", async () => {
  await using database = await fileDatabase();
  const key = await node(database);
  deepEqual((await database.client.execute(kept)).rows, []);
  const point = Uint8Array.fromBase64(await key.publicKey(), {
    alphabet: "base64url",
  });
  deepEqual([point.length, point[0]], [65, 4]);
  const { rows } = await database.client.execute(kept);
  equal(rows.length, 1);
  match(String(rows[0]!["wrapped"]), /^[\w-]+$/);
});

Deno.test("pushKey() is the same for nodes that need it at once, and for whoever starts later", async () => {
  await using database = await fileDatabase();
  const nodes = await Promise.all([1, 2, 3, 4].map(() => node(database)));
  const all = await Promise.all(nodes.map((one) => one.publicKey()));
  all.push(await (await node(database)).publicKey());
  equal(new Set(all).size, 1);
});

Deno.test("pushKey() signs for one service at a time, and says whom to write to", async () => {
  await using database = await fileDatabase();
  const key = await node(database);
  const contact = "mailto:clave@clave.example";
  const endpoint = "https://push.example.net:8443/p/the-phone";
  const header = await key.authorise(endpoint, contact);
  const [, token = "", k] = /^vapid t=(\S+), k=(\S+)$/.exec(header) ?? [];
  equal(k, await key.publicKey());
  const { aud, sub } = decodeJwt(token);
  deepEqual({ aud, sub }, {
    aud: "https://push.example.net:8443",
    sub: contact,
  });
});

Deno.test("pushKey() tries again after the database was away", async () => {
  await using database = await fileDatabase();
  const keys = await openKeys(database.client, developmentSecretKey, random);
  if (!keys.ok) throw new Error(keys.problem);
  const { atNeed } = keys.value;
  let away = true;
  const key = pushKey({
    ...atNeed,
    all: (use) => away ? Promise.reject(new Error("away")) : atNeed.all(use),
  });
  equal(await key.publicKey().catch(() => "away"), "away");
  away = false;
  equal((await key.publicKey()).length, 87);
});
