// Clave's own keys: made at the first start, kept in the database under SECRET_KEY, opened at each start.

import type { Client } from "@libsql/client";
import { hkdfSync } from "node:crypto";
import type { Mac, Random, Seal, Signer } from "../../domain/ports.ts";
import { addKeys, readKeys, type WrappedKey } from "../libsql/keys.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { type Cipher, cipher } from "./cipher.ts";
import { type CsvCipher, csvCipher } from "./csv_cipher.ts";
import { mac } from "./mac.ts";
import { type KeyRing, type NumberedKey, present } from "./ring.ts";
import { seal } from "./seal.ts";
import { newSigningKey, signer } from "./signer.ts";

export interface Keys {
  readonly mac: Mac;
  readonly seal: Seal;
  readonly signer: Signer;
  /** Wraps the keys of persons; apart from `seal`, whose old keys may go when what they sealed has come back. */
  readonly keySeal: Seal;
  readonly csvCipher: CsvCipher;
  readonly atNeed: KeysAtNeed;
}

/** Keys that most processes never use: read, and where need be made, by whoever asks. */
export interface KeysAtNeed {
  /** The oldest first. */
  all(use: string): Promise<KeyRing>;
  /** Adds a key, unless somebody was quicker with one of that number: then hers stands. */
  add(use: string, key: NumberedKey): Promise<void>;
}

export type OpenedKeys =
  | { readonly ok: true; readonly value: Keys }
  /** Not 32 bytes in base64url. */
  | { readonly ok: false; readonly problem: "malformed-secret-key" }
  /** The keys in this database were made under another SECRET_KEY. */
  | { readonly ok: false; readonly problem: "wrong-secret-key" }
  /** There are none yet, and they were not to be made. */
  | { readonly ok: false; readonly problem: "no-keys" };

const keyBytes = 32;

/** What each use is made of. A use that a database lacks is made at the next start. */
const uses = {
  "sign-ES256": () => newSigningKey("ES256"),
  "sign-EdDSA": () => newSigningKey("EdDSA"),
  "seal": (random) => random(keyBytes),
  "mac": (random) => random(keyBytes),
  "person": (random) => random(keyBytes),
  "receipt": (random) => random(keyBytes),
} as const satisfies Record<
  string,
  (random: Random) => Uint8Array | Promise<Uint8Array>
>;
type Use = keyof typeof uses;

/** Whether it is 32 bytes in base64url. */
export function isSecretKey(text: string): boolean {
  return fromBase64url(text)?.length === keyBytes;
}

export async function openKeys(
  client: Client,
  secretKey: string,
  random: Random,
  missingKeys: "make" | "refuse" = "make",
): Promise<OpenedKeys> {
  const secret = fromBase64url(secretKey);
  if (secret?.length !== keyBytes) {
    return { ok: false, problem: "malformed-secret-key" };
  }
  const wrapping = cipher(
    new Uint8Array(hkdfSync("sha256", secret, "", "clave keys", keyBytes)),
    random,
  );
  // Nothing is added under a wrong SECRET_KEY: what is there is opened first.
  const there = unwrap(await readKeys(client), wrapping);
  if (!there) return { ok: false, problem: "wrong-secret-key" };
  const missing = useNames.filter((use) => there[use].length === 0);
  if (missing.length > 0 && missingKeys === "refuse") {
    return { ok: false, problem: "no-keys" };
  }
  const rings = missing.length === 0
    ? there
    : await complete(client, missing, { wrapping, random });
  if (!rings) return { ok: false, problem: "wrong-secret-key" };
  return {
    ok: true,
    value: {
      mac: mac(present(rings.mac).key),
      seal: seal(rings.seal, random),
      signer: await signer({
        ES256: rings["sign-ES256"],
        EdDSA: rings["sign-EdDSA"],
      }),
      keySeal: seal(rings.person, random),
      csvCipher: csvCipher(present(rings.receipt).key, random),
      atNeed: keysAtNeed(client, wrapping),
    },
  };
}

const useNames = Object.keys(uses) as Use[];

async function complete(
  client: Client,
  missing: readonly Use[],
  { wrapping, random }: { wrapping: Cipher; random: Random },
): Promise<Record<Use, KeyRing> | null> {
  const made: WrappedKey[] = [];
  for (const use of missing) {
    const key = await uses[use](random);
    made.push(wrap(use, { number: 1, key }, wrapping));
  }
  await addKeys(client, made);
  return unwrap(await readKeys(client), wrapping);
}

function keysAtNeed(client: Client, wrapping: Cipher): KeysAtNeed {
  return {
    async all(use) {
      const rows = await readKeys(client);
      return rows.filter((row) => row.use === use).map((row) => {
        const key = unwrapped(row, wrapping);
        if (!key) throw new Error(`keys: ${use} is not wrapped as the others`);
        return key;
      });
    },
    add: (use, key) => addKeys(client, [wrap(use, key, wrapping)]),
  };
}

/** Null where any of them was wrapped under another key. */
function unwrap(
  rows: readonly WrappedKey[],
  wrapping: Cipher,
): Record<Use, KeyRing> | null {
  const opened = rows.map((row) => unwrapped(row, wrapping));
  if (!opened.every((key) => key !== null)) return null;
  const ring = (use: Use) => opened.filter((key) => key.use === use);
  return {
    "sign-ES256": ring("sign-ES256"),
    "sign-EdDSA": ring("sign-EdDSA"),
    "seal": ring("seal"),
    "mac": ring("mac"),
    "person": ring("person"),
    "receipt": ring("receipt"),
  };
}

function wrap(
  use: string,
  { number, key }: NumberedKey,
  wrapping: Cipher,
): WrappedKey {
  const wrapped = toBase64url(wrapping.encrypt(key, name(use, number)));
  return { use, number, wrapped };
}

function unwrapped({ use, number, wrapped }: WrappedKey, wrapping: Cipher) {
  const bytes = fromBase64url(wrapped);
  const key = bytes && wrapping.decrypt(bytes, name(use, number));
  return key && { use, number, key };
}

/** A wrapped key opens in its own place only: rows cannot be exchanged. */
function name(use: string, number: number): string {
  return `${use} ${number}`;
}
