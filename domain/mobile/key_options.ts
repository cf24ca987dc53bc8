// What a browser is asked for when the phone's key is to sign (WebAuthn 5.5): of our origin, and never without the phone's own lock.

import type { Device } from "./device.ts";

/** PublicKeyCredentialRequestOptionsJSON. */
export interface KeyOptions {
  readonly challenge: string;
  readonly rpId: string;
  readonly timeout: number;
  readonly userVerification: "required";
  /** None: the phone looks for a key of ours by itself. */
  readonly allowCredentials: readonly {
    readonly type: "public-key";
    readonly id: string;
  }[];
}

export function keyOptions(
  { challenge, baseUrl, seconds, device }: {
    readonly challenge: string;
    readonly baseUrl: string;
    readonly seconds: number;
    readonly device: Pick<Device, "credential"> | null;
  },
): KeyOptions {
  return {
    challenge,
    rpId: new URL(baseUrl).hostname,
    timeout: seconds * 1000,
    userVerification: "required",
    allowCredentials: device
      ? [{ type: "public-key", id: device.credential }]
      : [],
  };
}
