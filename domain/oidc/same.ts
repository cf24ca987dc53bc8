// Comparing what an attacker may guess at, in a time that does not tell how much of it was right.

import { constantTimeEqual } from "@oslojs/crypto/subtle";

const encoder = new TextEncoder();

export function sameText(a: string, b: string): boolean {
  return constantTimeEqual(encoder.encode(a), encoder.encode(b));
}
