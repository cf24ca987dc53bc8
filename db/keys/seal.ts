// The Seal port: JSON under AES-256-GCM, bound to a purpose and a bearer, short enough for an address.

import type { Random, Seal } from "../../domain/ports.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { cipher, joined } from "./cipher.ts";
import { type KeyRing, present } from "./ring.ts";

/** The text's first byte is the number of its key, so that an old text opens after a new key has come. */
export function seal(ring: KeyRing, random: Random): Seal {
  const ciphers = new Map(
    ring.map(({ number, key }) => [number, cipher(key, random)]),
  );
  const newest = present(ring).number;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  return {
    seal(purpose, binding, value) {
      const plain = encoder.encode(JSON.stringify(value));
      const sealed = ciphers.get(newest)!.encrypt(
        plain,
        context(purpose, binding),
      );
      return Promise.resolve(
        toBase64url(joined(Uint8Array.of(newest), sealed)),
      );
    },
    open(purpose, binding, text) {
      const bytes = fromBase64url(text);
      const plain = bytes && ciphers.get(bytes[0] ?? 0)?.decrypt(
        bytes.subarray(1),
        context(purpose, binding),
      );
      return Promise.resolve(plain ? JSON.parse(decoder.decode(plain)) : null);
    },
  };
}

/** Its length before each part: no purpose can be lengthened by what a binding begins with. */
function context(purpose: string, binding: string): string {
  return `${purpose.length}:${purpose}${binding}`;
}
