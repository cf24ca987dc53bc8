// AES-256-GCM over bytes: what seals and wraps alike. By node:crypto, which takes half of WebCrypto's time here.

import { createCipheriv, createDecipheriv } from "node:crypto";
import type { Random } from "../../domain/ports.ts";

const algorithm = "aes-256-gcm";
/** NIST SP 800-38D 5.2.1.1: 96 bits; 8.3: at most 2^32 random ones under one key. */
const ivBytes = 12;
const tagBytes = 16;

export interface Cipher {
  /** iv, ciphertext, tag. `context` is authenticated and not contained. */
  encrypt(plain: Uint8Array, context: string): Uint8Array;
  /** Null for whatever this key did not encrypt for this context. */
  decrypt(sealed: Uint8Array, context: string): Uint8Array | null;
}

/** `key` has 32 bytes. */
export function cipher(key: Uint8Array, random: Random): Cipher {
  return {
    encrypt(plain, context) {
      const iv = random(ivBytes);
      const aes = createCipheriv(algorithm, key, iv).setAAD(bytes(context));
      return joined(iv, aes.update(plain), aes.final(), aes.getAuthTag());
    },
    decrypt(sealed, context) {
      if (sealed.length < ivBytes + tagBytes) return null;
      const iv = sealed.subarray(0, ivBytes);
      const text = sealed.subarray(ivBytes, -tagBytes);
      // The length is given, or a shorter tag would do and could be guessed.
      const options = { authTagLength: tagBytes };
      try {
        const aes = createDecipheriv(algorithm, key, iv, options)
          .setAAD(bytes(context))
          .setAuthTag(sealed.subarray(-tagBytes));
        return joined(aes.update(text), aes.final());
      } catch {
        return null;
      }
    },
  };
}

const encoder = new TextEncoder();

function bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
