// Argon2id (RFC 9106), by native code where that is allowed and by WebAssembly elsewhere; the hashes of one are good for the other.

import type { Policy } from "../../domain/policy.ts";

export type Hashing = Policy["password"]["hashing"];

export interface Kdf {
  /** In the PHC string format, with a salt of its own. */
  hash(text: string, by: Hashing): Promise<string>;
  verify(hash: string, text: string): Promise<boolean>;
}

export type KdfName = "native" | "wasm";

/** Loaded by the first password: a server that never sees one waits for neither. */
export async function openKdf(name: KdfName): Promise<Kdf> {
  if (name === "wasm") return (await import("./wasm.ts")).wasmKdf();
  return (await import("./native.ts")).nativeKdf;
}
