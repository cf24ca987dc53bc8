// Web Push: a POST to the push service of her browser (RFC 8030), which alone can read what is in it (RFC 8291).

import { encryptNotification } from "@block65/webcrypto-web-push";
import { Buffer } from "node:buffer";
import { createHmac } from "node:crypto";
import type { Message, PushNotice } from "../../domain/messages.ts";
import { forgetPush } from "../../domain/mobile/device.ts";
import {
  type PushAddress,
  pushAddressOf,
  pushSubscription,
  readPushAddress,
} from "../../domain/mobile/push.ts";
import type { Policy } from "../../domain/policy.ts";
import type { Clock, People, PushKey } from "../../domain/ports.ts";
import type { Carried, Carrier } from "./carrier.ts";

export interface PushMeans {
  readonly key: PushKey;
  /** Whom a push service may write to: `mailto:` or `https:` (RFC 8292 2.1). */
  readonly contact: string;
  /** Hosts of push services: nothing is sent to any other, whatever the outbox says. */
  readonly services: readonly string[];
  /** In whose rows an address is forgotten that is gone. */
  readonly people: People;
  readonly now: Clock;
  readonly policy: Policy["push"];
  readonly timeoutSeconds: number;
  /** Where given, connections are made by it: it trusts a test's certificate. */
  readonly client?: Deno.HttpClient;
}

/** The browser took its address back, or let it lapse (RFC 8030 7.3): nothing that is sent there will ever arrive. */
const gone = [404, 410];

/** Statuses that speak of the message, or of its address; all others speak of the service or of us, and may pass. */
const aboutTheMessage = [400, 413, ...gone];

export function pushCarrier(means: PushMeans): Carrier {
  const { key, contact, services, people, now, policy, timeoutSeconds } = means;
  return {
    channel: "push",
    async carry(message, { push }): Promise<Carried> {
      const address = addressOf(message);
      const body = push && address && await sealed(push, address);
      if (!body) return "refused";
      const response = await fetch(address.endpoint, {
        method: "POST",
        headers: {
          "Authorization": await key.authorise(address.endpoint, contact),
          "Content-Encoding": "aes128gcm",
          "Content-Type": "application/octet-stream",
          "TTL": String(secondsLeft(message)),
          "Urgency": "high",
          "Topic": topicOf(push, address),
        },
        body,
        // Followed, a redirect would make this server post wherever a push service says.
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutSeconds * 1000),
        ...(means.client && { client: means.client }),
      });
      await response.body?.cancel();
      if (response.ok) return "sent";
      if (gone.includes(response.status)) await forget(message, address);
      return aboutTheMessage.includes(response.status) ? "refused" : "retry";
    },
  };

  /** Before the message is given up: what cannot be forgotten now is with its next try. */
  async function forget({ body }: Message, push: PushAddress): Promise<void> {
    const id = "account" in body ? body.account : undefined;
    const account = id ? (await people.byAccount(id)).account : null;
    if (!account) return;
    await people.change(
      account.document,
      null,
      forgetPush({ account: account.id, push }),
    );
  }

  /** Read again: since it was kept, the operator may have named other services. */
  function addressOf(message: Message): PushAddress | null {
    const kept = pushAddressOf(message);
    return kept && readPushAddress(pushSubscription(kept), services, policy);
  }

  function secondsLeft({ body }: Message): number {
    const end = "expiresAt" in body
      ? body.expiresAt
      : "until" in body && body.until instanceof Date
      ? body.until
      : null;
    if (!end) return policy.keptSeconds;
    return Math.max(1, Math.ceil((end.getTime() - now().getTime()) / 1000));
  }
}

/** Always of one length, which tells nothing. Null for what is too long, which no later try makes shorter. */
async function sealed(
  push: PushNotice,
  address: PushAddress,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const subscription = { ...pushSubscription(address), expirationTime: null };
  const text = new TextEncoder().encode(JSON.stringify(push));
  return await encryptNotification(subscription, text).catch(() => null);
}

/** What waits there under the same topic is replaced. Under the browser's secret, for the service reads it (RFC 8030 5.4). */
function topicOf({ tag }: PushNotice, { auth }: PushAddress): string {
  const mac = createHmac("sha256", Buffer.from(auth, "base64url"))
    .update(tag);
  return mac.digest("base64url").slice(0, 32);
}
