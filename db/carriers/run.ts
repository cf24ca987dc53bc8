// All the carriers of a real server at work, one for each channel that the settings name.

import type { Client } from "@libsql/client";
import type {
  Channel,
  Message,
  RenderedMessage,
} from "../../domain/messages.ts";
import type { World } from "../../domain/ports.ts";
import { libsqlOutbox } from "../libsql/outbox.ts";
import type { Settings } from "../settings.ts";
import type { Carrier } from "./carrier.ts";
import { keepDraining } from "./drain.ts";
import { letterCarrier } from "./letter.ts";
import { mailCarrier } from "./mail.ts";
import { pushCarrier } from "./push.ts";
import { smsCarrier } from "./sms.ts";

export interface Postroom {
  readonly client: Client;
  readonly settings: Settings;
  readonly world: World;
  render(message: Message, config: { host: string }): RenderedMessage;
}

/** `only`: no other channel is carried. Until told to stop; then each finishes what it has in hand. */
export async function runCarriers(
  { client, settings, world, render }: Postroom,
  until: AbortSignal,
  only?: Channel,
): Promise<void> {
  const dispatch = libsqlOutbox(client);
  const { now, log, audit } = world;
  const policy = world.policy.outbox;
  const { host } = new URL(world.config.baseUrl);
  const rendered = (message: Message) => render(message, { host });
  await Promise.all(
    carriersOf(settings, world)
      .filter(({ channel }) => only === undefined || channel === only)
      .map((carrier) =>
        keepDraining(
          { carrier, dispatch, render: rendered, audit, log, now, policy },
          until,
        )
      ),
  );
}

function carriersOf(
  { sms, mail, letterFolder, baseUrl, pushServices }: Settings,
  { policy, push, people, now }: World,
): Carrier[] {
  const { smsTimeoutSeconds, mailTimeoutSeconds, pushTimeoutSeconds } =
    policy.outbox;
  return [
    pushCarrier({
      key: push,
      contact: contactOf(baseUrl, mail?.from),
      services: pushServices,
      people,
      now,
      policy: policy.push,
      timeoutSeconds: pushTimeoutSeconds,
    }),
    ...(sms ? [smsCarrier({ ...sms, timeoutSeconds: smsTimeoutSeconds })] : []),
    ...(mail
      ? [mailCarrier({ ...mail, timeoutSeconds: mailTimeoutSeconds })]
      : []),
    ...(letterFolder ? [letterCarrier({ folder: letterFolder })] : []),
  ];
}

/** A mailbox, where there is one; a development machine has not even an address that others could open. */
function contactOf(baseUrl: string, mailbox: string | undefined): string {
  if (mailbox) return `mailto:${mailbox}`;
  const { protocol, hostname } = new URL(baseUrl);
  return protocol === "https:" ? baseUrl : `mailto:postmaster@${hostname}`;
}
