// Notices on their way to a receiver of the tests: what a real server does every second, done once.

import { drain } from "../../db/carriers/drain.ts";
import { pushCarrier, type PushMeans } from "../../db/carriers/push.ts";
import { libsqlOutbox } from "../../db/libsql/outbox.ts";
import { type PushAddress, readPushAddress } from "../../domain/mobile/push.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { render } from "../../views/messages/render.ts";
import type { Clave } from "./clave.ts";
import type { PushReceiver, Subscription } from "./push_receiver.ts";

/** The address of a browser that subscribed there. */
export function addressOf(
  subscription: Subscription,
  { host }: PushReceiver,
): PushAddress {
  const read = readPushAddress(subscription, [host], defaultPolicy.push);
  if (!read) throw new Error("not an address");
  return read;
}

export function carrierTo(
  { world }: Pick<Clave, "world">,
  { host, client }: PushReceiver,
  given: Partial<PushMeans> = {},
) {
  return pushCarrier({
    key: world.push,
    contact: "mailto:clave@clave.example",
    services: [host],
    people: world.people,
    now: world.now,
    policy: world.policy.push,
    timeoutSeconds: 60,
    client,
    ...given,
  });
}

/** Carries what waits now, and answers how many messages were taken in hand. */
export async function carryPushes(
  clave: Clave,
  receiver: PushReceiver,
  given: Partial<PushMeans> = {},
): Promise<number> {
  const { world, database } = clave;
  const { audit, log, now, policy, config } = world;
  const { host } = new URL(config.baseUrl);
  return await drain({
    carrier: carrierTo(clave, receiver, given),
    dispatch: libsqlOutbox(database.client),
    render: (message) => render(message, { host }),
    audit,
    log,
    now,
    policy: policy.outbox,
  });
}
