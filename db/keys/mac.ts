// The Mac port: HMAC-SHA-256 under a key of its own for each purpose.

import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import type { Mac } from "../../domain/ports.ts";

type Purpose = Parameters<Mac>[0];

/** `key` never changes: services know people by what it makes of them. */
export function mac(key: Uint8Array): Mac {
  const derived = new Map<Purpose, KeyObject>();

  return (purpose, text) =>
    createHmac("sha256", keyOf(purpose)).update(text).digest("base64url");

  function keyOf(purpose: Purpose): KeyObject {
    const known = derived.get(purpose);
    if (known) return known;
    const own = createHmac("sha256", key).update(purpose).digest();
    derived.set(purpose, createSecretKey(own));
    return keyOf(purpose);
  }
}
