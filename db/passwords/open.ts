// The Passwords port: Argon2id under a pepper, through a gate.

import {
  isOutdated,
  type PasswordHash,
  type Passwords,
} from "../../domain/password/hash.ts";
import type { Policy } from "../../domain/policy.ts";
import type { Mac } from "../../domain/ports.ts";
import { isCommonPassword } from "./common.ts";
import { gate } from "./gate.ts";
import { type Kdf, type KdfName, openKdf } from "./kdf.ts";

/** `pepper`: without SECRET_KEY a stolen database gives nobody a guess, however weak the passwords (NIST SP 800-63B-4 3.1.1.2). */
export function openPasswords(
  kdfName: KdfName,
  { mac, policy }: { readonly mac: Mac; readonly policy: Policy },
): Passwords {
  const { hashing } = policy.password;
  const through = gate({ atOnce: hashing.atOnce, inLine: hashing.inLine });
  const peppered = (password: string) => mac("password", password);
  let opened: Promise<{ kdf: Kdf; decoy: PasswordHash }> | null = null;

  return {
    isCommon: isCommonPassword,

    async hash(password) {
      const hash = await through(async () => {
        const { kdf } = await open();
        return await kdf.hash(peppered(password), hashing);
      });
      return hash === null ? { kind: "busy" } : { kind: "hashed", hash };
    },

    async verify(password, hash) {
      const right = await through(async () => {
        const { kdf, decoy } = await open();
        return await kdf.verify(hash ?? decoy, peppered(password));
      });
      if (right === null) return { kind: "busy" };
      if (!right || hash === null) return { kind: "wrong" };
      return { kind: "right", outdated: isOutdated(hash, hashing) };
    },
  };

  /** The decoy is made of nothing that can be typed, with the parameters of today. */
  function open() {
    opened ??= openKdf(kdfName).then(async (kdf) => ({
      kdf,
      decoy: await kdf.hash(mac("password", "\u0000decoy"), hashing),
    }));
    return opened;
  }
}
