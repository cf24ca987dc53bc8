// What the domain asks of whoever checks the answers of device keys (WebAuthn Level 3).

import type { Device } from "./device.ts";

/** RFC 9053: ES256 and RS256, which all platforms have; the first is asked for first. */
export const keyAlgorithms = [-7, -257] as const;

export type MadeKey = Pick<
  Device,
  "credential" | "publicKey" | "counter" | "backedUp"
>;

export type KeyMade =
  | { readonly kind: "made"; readonly key: MadeKey }
  | { readonly kind: "refused" };

export type KeyUsed =
  /** Its signature is right, and the phone's own lock was opened for it. Whether `counter` has risen, `useKey` says. */
  | {
    readonly kind: "proven";
    readonly counter: number;
    /** Short, and of this answer alone: whether it comes again, `useKey` sees by it. */
    readonly mark: string;
  }
  /** Another challenge, origin or relying party; no user verification; another key; or not to be read at all. */
  | { readonly kind: "refused" };

/** Both take whatever was posted: any JSON, or none. Nothing of it makes them throw. */
export interface DeviceKeys {
  /** Checks a new key's answer (WebAuthn 7.1). `challenge` in base64url. */
  made(answer: string, challenge: string): Promise<KeyMade>;
  /** Checks a signature (WebAuthn 7.2). */
  used(
    answer: string,
    expected: {
      readonly challenge: string;
      readonly device: Pick<Device, "credential" | "publicKey" | "backedUp">;
    },
  ): Promise<KeyUsed>;
  /** Whose account a key that was found by itself says it is (WebAuthn 5.8.3, user handle). Proves nothing. */
  claimed(answer: string): string | null;
}
