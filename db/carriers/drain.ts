// Empties the outbox: claims messages, has them carried, and marks them, so that their secrets are wiped (law 8).

import type { Message, RenderedMessage } from "../../domain/messages.ts";
import type { Policy } from "../../domain/policy.ts";
import type { Audit, Clock, World } from "../../domain/ports.ts";
import type { Dispatch } from "../libsql/outbox.ts";
import { pause } from "../pause.ts";
import type { Carried, Carrier } from "./carrier.ts";

/** One carrier at work. Each channel has its own, so that a PIN never waits behind a slow mail server. */
export interface Round {
  readonly carrier: Carrier;
  readonly dispatch: Dispatch;
  readonly render: (message: Message) => RenderedMessage;
  readonly audit: Audit;
  readonly log: World["log"];
  readonly now: Clock;
  readonly policy: Policy["outbox"];
}

/** Drains until told to stop; then finishes what it has in hand. Any number of processes may do so at once. */
export async function keepDraining(
  round: Round,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const taken = await drain(round).catch((error) => {
      report(round, "outbox-unreachable", error);
      return 0;
    });
    if (taken < round.policy.batch) {
      await pause(round.policy.pauseSeconds * 1000, signal);
    }
  }
}

/** Carries what waits now, side by side, and answers how many messages it took in hand. */
export async function drain(round: Round): Promise<number> {
  const { carrier, dispatch, now, policy } = round;
  const claimed = await dispatch.claim(
    { channel: carrier.channel, limit: policy.batch },
    now(),
    policy.leaseSeconds,
  );
  await Promise.all(
    claimed.map((message) =>
      settle(round, message).catch((error) =>
        // The lease frees it; whoever takes it next carries it under the same id.
        report(round, "outbox-unreachable", error)
      )
    ),
  );
  return claimed.length;
}

async function settle(round: Round, message: Message): Promise<void> {
  const { audit, carrier, dispatch, now, policy } = round;
  const carried = await tryToCarry(round, message);
  if (carried === "sent") return await dispatch.markSent(message.id, now());
  const retry = carried === "refused"
    ? { ...policy.retry, most: 1 }
    : policy.retry;
  const answer = await dispatch.markFailed(message.id, now(), retry);
  if (answer === "waiting") return;
  // A push is never the only way (MV-17), and browsers take their addresses back.
  const level = carrier.channel === "push" ? "warn" : "error";
  round.log({ level, event: `${carrier.channel}-lost` });
  await audit.record([{
    kind: "message-lost",
    at: now(),
    person: message.person,
    channel: carrier.channel,
  }]);
}

async function tryToCarry(round: Round, message: Message): Promise<Carried> {
  // What has ended helps nobody: a dead code, say, would be taken for the one asked for since.
  const { body } = message;
  if ("expiresAt" in body && body.expiresAt <= round.now()) return "refused";
  try {
    return await round.carrier.carry(message, round.render(message));
  } catch (error) {
    report(round, `${round.carrier.channel}-failed`, error);
    return "retry";
  }
}

/** The error's class only: its words may hold what the message says. */
function report(round: Round, event: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  round.log({ level: "error", event, error: name });
}
