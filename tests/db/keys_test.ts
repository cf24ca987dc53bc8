import { deepEqual, equal, match, notEqual } from "node:assert/strict";
import fc from "fast-check";
import { decodeProtectedHeader, importJWK, jwtVerify, SignJWT } from "jose";
import { openKeys } from "../../db/keys/open.ts";
import type { Keys } from "../../db/keys/open.ts";
import { openDatabase } from "../../db/libsql/client.ts";
import type { Algorithm, Random } from "../../domain/ports.ts";
import { fileDatabase } from "../support/database.ts";

const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const secretKey = new Uint8Array(32).fill(7)
  .toBase64({ alphabet: "base64url", omitPadding: true });
const otherKey = new Uint8Array(32).fill(8)
  .toBase64({ alphabet: "base64url", omitPadding: true });

async function opened(client: Parameters<typeof openKeys>[0]): Promise<Keys> {
  const keys = await openKeys(client, secretKey, random);
  if (!keys.ok) throw new Error(keys.problem);
  return keys.value;
}

Deno.test("openKeys() makes the keys once and finds them at the next start", async () => {
  await using database = await fileDatabase();
  const first = await opened(database.client);
  const again = await opened(database.client);
  deepEqual(first.signer.jwks(), again.signer.jwks());
  equal(first.mac("person", "12345678Z"), again.mac("person", "12345678Z"));
  const sealed = await first.seal.seal("visit", "browser", { a: 1 });
  deepEqual(await again.seal.open("visit", "browser", sealed), { a: 1 });
});

Deno.test("openKeys() gives the same keys to two racing at their first start", async () => {
  await using database = await fileDatabase();
  const clients = await Promise.all(
    [1, 2, 3, 4].map(() => openDatabase({ url: database.url })),
  );
  const all = await Promise.all(clients.map(opened));
  for (const { signer } of all) {
    deepEqual(signer.jwks(), all[0]!.signer.jwks());
  }
  clients.forEach((client) => client.close());
});

Deno.test("openKeys() tells a malformed SECRET_KEY and one of another database", async () => {
  await using database = await fileDatabase();
  for (const bad of ["", "short", secretKey + "A", secretKey + "=", "é"]) {
    deepEqual(await openKeys(database.client, bad, random), {
      ok: false,
      problem: "malformed-secret-key",
    });
  }
  await opened(database.client);
  deepEqual(await openKeys(database.client, otherKey, random), {
    ok: false,
    problem: "wrong-secret-key",
  });
});

Deno.test("openKeys() keeps no key in clear", async () => {
  await using database = await fileDatabase();
  await opened(database.client);
  const { rows } = await database.client.execute("select * from keys");
  equal(rows.length, 6);
  for (const { wrapped } of rows) match(String(wrapped), /^[\w-]{70,}$/);
});

Deno.test("openKeys() refuses a wrapped key put in another's place", async () => {
  await using database = await fileDatabase();
  await opened(database.client);
  await database.client.execute(
    "update keys set wrapped = (select wrapped from keys where use = 'mac') where use = 'seal'",
  );
  equal((await openKeys(database.client, secretKey, random)).ok, false);
});

Deno.test("mac() tells purposes, texts and installations apart", async () => {
  await using one = await fileDatabase();
  await using two = await fileDatabase();
  const { mac } = await opened(one.client);
  const { mac: elsewhere } = await opened(two.client);
  match(mac("person", "12345678Z"), /^[\w-]{43}$/);
  notEqual(mac("person", "12345678Z"), mac("subject", "12345678Z"));
  notEqual(mac("person", "12345678Z"), mac("person", "12345678X"));
  notEqual(mac("person", "12345678Z"), elsewhere("person", "12345678Z"));
});

Deno.test("seal() brings back any JSON value, never twice under the same text", async () => {
  await using database = await fileDatabase();
  const { seal } = await opened(database.client);
  await fc.assert(fc.asyncProperty(
    fc.string(),
    fc.string(),
    fc.jsonValue({ noUnicodeString: false }),
    async (purpose, binding, value) => {
      const sealed = await seal.seal(purpose, binding, value);
      match(sealed, /^[\w-]+$/);
      notEqual(sealed, await seal.seal(purpose, binding, value));
      deepEqual(
        await seal.open(purpose, binding, sealed),
        JSON.parse(JSON.stringify(value)),
      );
    },
  ));
});

Deno.test("open() is null for another purpose or binding, however they are cut", async () => {
  await using database = await fileDatabase();
  const { seal } = await opened(database.client);
  await fc.assert(fc.asyncProperty(
    fc.string(),
    fc.string(),
    fc.string(),
    fc.string(),
    async (purpose, binding, otherPurpose, otherBinding) => {
      fc.pre(purpose !== otherPurpose || binding !== otherBinding);
      const sealed = await seal.seal(purpose, binding, "value");
      equal(await seal.open(otherPurpose, otherBinding, sealed), null);
    },
  ));
  const sealed = await seal.seal("ab", "c", "value");
  equal(await seal.open("a", "bc", sealed), null);
  equal(await seal.open("abc", "", sealed), null);
});

Deno.test("open() is null for any altered, cut or lengthened text", async () => {
  await using database = await fileDatabase();
  const { seal } = await opened(database.client);
  const sealed = await seal.seal("visit", "browser", { document: "12345678Z" });
  for (let at = 0; at < sealed.length; at++) {
    for (const other of ["A", "B", "_", "-", "=", " ", "+", "é", ""]) {
      const altered = sealed.slice(0, at) + other + sealed.slice(at + 1);
      if (altered === sealed) continue;
      equal(await seal.open("visit", "browser", altered), null);
    }
    equal(await seal.open("visit", "browser", sealed.slice(0, at)), null);
  }
  equal(await seal.open("visit", "browser", sealed + "A"), null);
  equal(await seal.open("visit", "browser", sealed + sealed), null);
  await fc.assert(fc.asyncProperty(fc.string(), async (text) => {
    equal(await seal.open("visit", "browser", text), null);
  }));
});

for (const algorithm of ["ES256", "EdDSA"] as const satisfies Algorithm[]) {
  Deno.test(`sign() by ${algorithm} is what an independent library verifies`, async () => {
    await using database = await fileDatabase();
    const { signer } = await opened(database.client);
    const claims = { sub: "somebody", name: "Íñigo Ñúñez" };
    const jwt = await signer.sign(algorithm, claims);
    const { kid, alg, typ } = decodeProtectedHeader(jwt);
    deepEqual({ alg, typ }, { alg: algorithm, typ: "JWT" });
    const jwk = signer.jwks().keys.find((key) => key.kid === kid)!;
    equal(jwk.alg, algorithm);
    equal(jwk.d, undefined);
    const { payload } = await jwtVerify(jwt, await importJWK(jwk));
    deepEqual(payload, claims);
    deepEqual(await signer.verify(jwt), claims);
  });

  Deno.test(`verify() of ${algorithm} refuses what was altered or signed elsewhere`, async () => {
    await using database = await fileDatabase();
    await using other = await fileDatabase();
    const { signer } = await opened(database.client);
    const { signer: stranger } = await opened(other.client);
    const jwt = await signer.sign(algorithm, { sub: "somebody" });
    const [header = "", payload = "", signature = ""] = jwt.split(".");
    const forged = payload.replace(/^./, (it) => it === "e" ? "f" : "e");
    const foreign = await stranger.sign(algorithm, { sub: "somebody" });
    for (
      const bad of [
        "",
        "a.b.c",
        `${header}.${payload}.`,
        `${header}.${forged}.${signature}`,
        `${header}.${payload}.${signature.split("").reverse().join("")}`,
        foreign,
        // Somebody else's signature under our key's name.
        `${header}.${foreign.split(".").slice(1).join(".")}`,
      ]
    ) equal(await signer.verify(bad), null);
  });
}

Deno.test("verify() never takes a public key for a shared secret, nor a message without signature", async () => {
  await using database = await fileDatabase();
  const { signer } = await opened(database.client);
  const jwk = signer.jwks().keys[0]!;
  const secret = new TextEncoder().encode(JSON.stringify(jwk));
  const hmac = await new SignJWT({ sub: "somebody" })
    .setProtectedHeader({ alg: "HS256", kid: String(jwk.kid) })
    .sign(secret);
  equal(await signer.verify(hmac), null);
  const text = (value: unknown) =>
    new TextEncoder().encode(JSON.stringify(value))
      .toBase64({ alphabet: "base64url", omitPadding: true });
  const none = `${text({ alg: "none", kid: jwk.kid })}.${text({ sub: "x" })}.`;
  equal(await signer.verify(none), null);
});
