// Argon2id (RFC 9106), by native code where that is allowed and by WebAssembly elsewhere; the hashes of one are good for the other.

import type { Policy } from "../../domain/policy.ts";

export type Hashing = Policy["password"]["hashing"];

export interface Kdf {
  /** In the PHC string format, with a salt of its own. */
  hash(text: string, by: Hashing): Promise<string>;
  verify(hash: string, text: string): Promise<boolean>;
}

export type KdfName = "native" | "wasm";

/** Native where this process may load native code: a host that forbids it, as runtimes at the edge do, verifies the same hashes by WebAssembly. */
export async function allowedKdf(): Promise<KdfName> {
  const asked = { name: "ffi", path: "./node_modules" } as const;
  const { state } = await Deno.permissions.query(asked);
  return state === "granted" ? "native" : "wasm";
}

/** Loaded by the first password: a server that never sees one waits for neither. */
export async function openKdf(name: KdfName): Promise<Kdf> {
  if (name === "wasm") return (await import("./wasm.ts")).wasmKdf();
  return (await import("./native.ts")).nativeKdf;
}
