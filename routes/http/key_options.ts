// What a browser is told that is to make a phone's key (WebAuthn Level 3, 5.1.9).

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { Account } from "../../domain/account.ts";
import type { Resident } from "../../domain/census.ts";
import { keyAlgorithms } from "../../domain/mobile/device_keys.ts";
import { fullName } from "../../domain/person_name.ts";
import type { World } from "../../domain/ports.ts";

export interface KeyMaking {
  readonly challenge: string;
  readonly account: Pick<Account, "id" | "document">;
  readonly resident: Resident | null;
}

/**
 * In the phone's own keeping, found there without being named, and never without its lock. Who made the phone is not asked (MV-50).
 * Another one of hers on the same phone takes the place of the former.
 */
export function optionsToMake(
  { config, policy }: World,
  { challenge, account, resident }: KeyMaking,
) {
  return {
    rp: { id: new URL(config.baseUrl).hostname, name: "Clave" },
    user: {
      id: encodeBase64urlNoPadding(new TextEncoder().encode(account.id)),
      name: account.document,
      displayName: resident ? fullName(resident) : account.document,
    },
    challenge,
    pubKeyCredParams: keyAlgorithms.map((alg) => ({
      type: "public-key",
      alg,
    })),
    timeout: policy.mobile.challengeSeconds * 1000,
    attestation: "none",
    authenticatorSelection: {
      authenticatorAttachment: "platform",
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    },
  };
}
