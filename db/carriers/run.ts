// All the carriers of a real server at work, one for each channel that the settings name.

import type { Client } from "@libsql/client";
import type { Message, RenderedMessage } from "../../domain/messages.ts";
import type { World } from "../../domain/ports.ts";
import { libsqlOutbox } from "../libsql/outbox.ts";
import type { Settings } from "../settings.ts";
import type { Carrier } from "./carrier.ts";
import { keepDraining } from "./drain.ts";
import { letterCarrier } from "./letter.ts";
import { mailCarrier } from "./mail.ts";
import { smsCarrier } from "./sms.ts";

export interface Postroom {
  readonly client: Client;
  readonly settings: Settings;
  readonly world: World;
  render(message: Message, config: { host: string }): RenderedMessage;
}

/** Until told to stop; then each finishes what it has in hand. */
export async function runCarriers(
  { client, settings, world, render }: Postroom,
  until: AbortSignal,
): Promise<void> {
  const dispatch = libsqlOutbox(client);
  const { now, log, audit } = world;
  const policy = world.policy.outbox;
  const { host } = new URL(world.config.baseUrl);
  const rendered = (message: Message) => render(message, { host });
  await Promise.all(
    carriersOf(settings, world).map((carrier) =>
      keepDraining(
        { carrier, dispatch, render: rendered, audit, log, now, policy },
        until,
      )
    ),
  );
}

function carriersOf(
  { sms, mail, letterFolder }: Settings,
  { policy }: World,
): Carrier[] {
  const { smsTimeoutSeconds, mailTimeoutSeconds } = policy.outbox;
  return [
    ...(sms ? [smsCarrier({ ...sms, timeoutSeconds: smsTimeoutSeconds })] : []),
    ...(mail
      ? [mailCarrier({ ...mail, timeoutSeconds: mailTimeoutSeconds })]
      : []),
    ...(letterFolder ? [letterCarrier({ folder: letterFolder })] : []),
  ];
}
