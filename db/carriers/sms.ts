// SMS through a gateway over HTTP: POST of {id, to, text} in JSON. The gateway sends each id once, however often it is posted.

import type { Carried, Carrier } from "./carrier.ts";

export interface SmsGateway {
  readonly url: string;
  readonly token: string;
  readonly timeoutSeconds: number;
}

/** Statuses that speak of the message itself; all others speak of the gateway or of our settings, and may pass. */
const aboutTheMessage = [400, 413, 422];

export function smsCarrier(gateway: SmsGateway): Carrier {
  return {
    channel: "sms",
    async carry(message, { text }): Promise<Carried> {
      const response = await fetch(gateway.url, {
        method: "POST",
        headers: {
          "authorization": `Bearer ${gateway.token}`,
          "content-type": "application/json",
        },
        body: JSON.stringify({ id: message.id, to: message.to, text }),
        // Followed, a redirect would hand our token and the person's code to another host.
        redirect: "manual",
        signal: AbortSignal.timeout(gateway.timeoutSeconds * 1000),
      });
      await response.body?.cancel();
      if (response.ok) return "sent";
      return aboutTheMessage.includes(response.status) ? "refused" : "retry";
    },
  };
}
