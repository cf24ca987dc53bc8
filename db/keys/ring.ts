// The keys of one use: the present one, and those that were present before.

export interface NumberedKey {
  /** From 1 to 255. */
  readonly number: number;
  readonly key: Uint8Array;
}

/** At least one key. */
export type KeyRing = readonly NumberedKey[];

/** The one that new things are made with. */
export function present(ring: KeyRing): NumberedKey {
  return ring.reduce((a, b) => a.number > b.number ? a : b);
}
