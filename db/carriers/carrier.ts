// What carries messages of one channel out of the house.

import type {
  Channel,
  Message,
  RenderedMessage,
} from "../../domain/messages.ts";

/**
 * `retry`: not now (the line is down, the other side is busy or misconfigured). `refused`: never (no such number or mailbox).
 */
export type Carried = "sent" | "retry" | "refused";

export interface Carrier {
  readonly channel: Channel;
  /**
   * May be called again for a message that it has carried already, if the process died before saying so:
   * the message's id is the idempotency key. Whatever it throws counts as `retry`.
   */
  carry(message: Message, rendered: RenderedMessage): Promise<Carried>;
}
