// Argon2id in native code, on threads of its own: the event loop goes on meanwhile.

import { hash, verify } from "@node-rs/argon2";
import type { Kdf } from "./kdf.ts";

/** `Algorithm.Argon2id`; the package's enum is a type alone. */
const argon2id = 2;

export const nativeKdf: Kdf = {
  hash: (text, { memoryKibibytes, passes, lanes }) =>
    hash(text, {
      algorithm: argon2id,
      memoryCost: memoryKibibytes,
      timeCost: passes,
      parallelism: lanes,
    }),
  verify: (stored, text) => verify(stored, text),
};
