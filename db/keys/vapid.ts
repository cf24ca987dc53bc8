// The PushKey port: VAPID (RFC 8292). The key is made when the first browser asks for it, and stays: addresses are given for it.

import { vapidHeaders } from "@block65/webcrypto-web-push";
import type { PushKey } from "../../domain/ports.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import type { KeysAtNeed } from "./open.ts";
import { newSigningKey } from "./signer.ts";

const use = "vapid";

interface Pair {
  readonly publicKey: string;
  readonly privateKey: string;
}

export function pushKey(keys: KeysAtNeed): PushKey {
  let opened: Promise<Pair> | null = null;
  const pair = () => {
    opened ??= open(keys).catch((error) => {
      // The next caller tries again.
      opened = null;
      throw error;
    });
    return opened;
  };

  return {
    publicKey: async () => (await pair()).publicKey,
    async authorise(endpoint, contact) {
      const { headers } = await vapidHeaders(
        { endpoint, expirationTime: null, keys: { p256dh: "", auth: "" } },
        { ...await pair(), subject: contact },
      );
      return headers.authorization;
    },
  };
}

async function open(keys: KeysAtNeed): Promise<Pair> {
  const there = await keys.all(use);
  if (there[0]) return pairOf(there[0].key);
  await keys.add(use, { number: 1, key: await newSigningKey("ES256") });
  // Of two processes that made one at once, both read the winner's.
  const [made] = await keys.all(use);
  if (!made) throw new Error("vapid: no key was kept");
  return pairOf(made.key);
}

/** From a JWK to the two texts that push services and browsers know: the uncompressed point, and the scalar. */
function pairOf(key: Uint8Array): Pair {
  const { x, y, d }: Record<"x" | "y" | "d", string> = JSON.parse(
    new TextDecoder().decode(key),
  );
  const half = (text: string) => fromBase64url(text) ?? [];
  const point = Uint8Array.of(4, ...half(x), ...half(y));
  return { publicKey: toBase64url(point), privateKey: d };
}
