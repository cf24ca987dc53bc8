// How a client's secret is kept.

import { sha256 } from "@oslojs/crypto/sha2";
import { encodeBase64urlNoPadding } from "@oslojs/encoding";

/** A plain digest is enough: these secrets are drawn, not chosen, so no dictionary holds them. */
export function hashSecret(secret: string): string {
  return encodeBase64urlNoPadding(sha256(new TextEncoder().encode(secret)));
}
