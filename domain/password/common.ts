// Whether a password is among those that everybody tries first: a Bloom filter over the commonest ones (PM-29).

import { sha256 } from "@oslojs/crypto/sha2";

/** Says yes to all that it was made of, and wrongly to a few others; how few, is said where it is made. */
export interface BloomFilter {
  readonly bits: Uint8Array;
  /** How many bits stand for one text. */
  readonly hashes: number;
}

/** Capitals do not make a common password rarer: `Password` is tried right after `password`. */
function folded(text: string): Uint8Array {
  return new TextEncoder().encode(text.normalize("NFC").toLowerCase());
}

export function isCommon(filter: BloomFilter, password: string): boolean {
  return places(filter, password)
    .every((at) => (filter.bits[at >> 3]! & (1 << (at & 7))) !== 0);
}

/**
 * A filter that says yes wrongly once in 1/`wrongly` other texts. Bits and hashes by the usual sums: n·ln(1/p)/ln²2 and
 * bits/n·ln 2.
 */
export function filterOf(
  texts: readonly string[],
  wrongly: number,
): BloomFilter {
  const perText = -Math.log(wrongly) / Math.LN2 ** 2;
  const bytes = Math.ceil(texts.length * perText / 8);
  const filter = {
    bits: new Uint8Array(bytes),
    hashes: Math.max(1, Math.round(perText * Math.LN2)),
  };
  for (const text of texts) {
    for (const at of places(filter, text)) {
      filter.bits[at >> 3] = filter.bits[at >> 3]! | (1 << (at & 7));
    }
  }
  return filter;
}

/** Two hashes make as many places as are wanted (Kirsch and Mitzenmacher, 2006). */
function places({ bits, hashes }: BloomFilter, text: string): number[] {
  const digest = new DataView(sha256(folded(text)).buffer);
  const first = digest.getUint32(0);
  // Odd, so that it is never nought: all places would be one.
  const second = digest.getUint32(4) | 1;
  const most = bits.length * 8;
  return Array.from(
    { length: hashes },
    (_, index) => ((first + index * (second >>> 0)) >>> 0) % most,
  );
}
