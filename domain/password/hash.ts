// What is kept of a password, and what checking one can answer. How it is hashed is db/passwords'.

import type { Policy } from "../policy.ts";

/** In the PHC string format: algorithm, parameters, salt and hash in one text. */
export type PasswordHash = string;

export type HashAnswer =
  | { readonly kind: "hashed"; readonly hash: PasswordHash }
  /** Too many are being hashed: whoever waited longer would wait for nothing. */
  | { readonly kind: "busy" };

export type VerifyAnswer =
  /** `outdated`: right, and to be hashed anew with what the policy asks for now. */
  | { readonly kind: "right"; readonly outdated: boolean }
  | { readonly kind: "wrong" }
  | { readonly kind: "busy" };

export interface Passwords {
  hash(password: string): Promise<HashAnswer>;
  /** `hash` null: nobody's; the same work, and always wrong (law 7). */
  verify(password: string, hash: PasswordHash | null): Promise<VerifyAnswer>;
  /** Whether it is one that everybody tries first. */
  isCommon(password: string): Promise<boolean>;
}

/** Whether a hash was made with less, or other, than the policy asks for. */
export function isOutdated(
  hash: PasswordHash,
  { memoryKibibytes, passes, lanes }: Policy["password"]["hashing"],
): boolean {
  return !hash.startsWith(
    `$argon2id$v=19$m=${memoryKibibytes},t=${passes},p=${lanes}$`,
  );
}
