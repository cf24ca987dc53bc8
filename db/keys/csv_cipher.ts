// What only a CSV opens: its row's name and its content's key are both derived from it, with a key of the server's.

import { hkdfSync } from "node:crypto";
import type { Random } from "../../domain/ports.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { cipher } from "./cipher.ts";

/**
 * A copy of the database opens nothing: the server's key is not in it. Nor does the server's key with it: a CSV has 80 bits, and
 * is kept nowhere.
 */
export interface CsvCipher {
  /** The name under which whatever this CSV opens is found. */
  id(csv: string): string;
  encrypt(csv: string, text: string): string;
  /** Null for whatever was not encrypted here, under this CSV. */
  decrypt(csv: string, sealed: string): string | null;
}

/** RFC 5869: `info` keeps the name from telling anything of the key. */
type Info = "clave receipt name" | "clave receipt key";
const bytes: Record<Info, number> = {
  "clave receipt name": 16,
  "clave receipt key": 32,
};

/** `key` never changes: no receipt would be found under another. */
export function csvCipher(key: Uint8Array, random: Random): CsvCipher {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  const derived = (csv: string, info: Info) =>
    new Uint8Array(hkdfSync("sha256", csv, key, info, bytes[info]));
  const id = (csv: string) => toBase64url(derived(csv, "clave receipt name"));
  const aes = (csv: string) =>
    cipher(derived(csv, "clave receipt key"), random);

  return {
    id,
    encrypt: (csv, text) =>
      toBase64url(aes(csv).encrypt(encoder.encode(text), id(csv))),
    decrypt(csv, sealed) {
      const found = fromBase64url(sealed);
      const plain = found && aes(csv).decrypt(found, id(csv));
      return plain && decoder.decode(plain);
    },
  };
}
