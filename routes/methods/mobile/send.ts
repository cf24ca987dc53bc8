// A request on its way to her phone: counted, given the one place there is, laid down, told (MV-12; demands B.5, 37).

import type { Device } from "../../../domain/mobile/device.ts";
import {
  holdRequest,
  inboxOf,
  releaseRequest,
} from "../../../domain/mobile/inbox.ts";
import { noticeTo } from "../../../domain/mobile/notify.ts";
import {
  openRequest,
  rejectRequest,
  seenBy,
} from "../../../domain/mobile/request.ts";
import { serviceOf } from "../../../domain/door.ts";
import type { WaitingStage } from "../../../domain/signin.ts";
import type { ReadyAccount } from "../../../domain/standing.ts";
import { randomId } from "../../http/ids.ts";
import { appUrl } from "../../http/app_url.ts";
import { countAsk } from "../../http/mobile_pause.ts";
import type { SigninContext } from "../../signin/claim.ts";
import { freshRequest, shortOf } from "./request.ts";

interface Sending {
  readonly account: ReadyAccount;
  /** The short code of the one that is given up for it. */
  readonly instead?: string;
  /** What leaves for the store together with this, if anything does. */
  along?(): Promise<unknown>;
}

export async function sendRequest(
  c: SigninContext,
  { account, instead, along }: Sending,
): Promise<WaitingStage> {
  const { device } = account;
  if (!device) {
    await along?.();
    return { kind: "no-device" };
  }
  const [until] = await Promise.all([countAsk(c, account), along?.()]);
  if (until) return { kind: "paused", until: until.getTime() };
  return await lay(c, { account, device, ...(instead && { instead }) });
}

async function lay(
  c: SigninContext,
  { account, device, instead }: Omit<Sending, "along"> & {
    readonly device: Device;
  },
): Promise<WaitingStage> {
  const { world, attempt, service } = c.var;
  const now = world.now();
  const short = shortOf(c);
  const to = { account: account.id, device: device.id };
  const triesLeft = world.policy.mobile.digitTries;
  const fresh = freshRequest(c, { kind: "bound", to, triesLeft });
  const inbox = inboxOf(to);
  const held = await world.inboxes.change(
    inbox,
    holdRequest({ short, until: fresh.expiresAt }, now, instead),
  );
  if (held.kind === "busy") {
    const { waiting } = held;
    return {
      kind: "busy",
      short: waiting.short,
      until: waiting.until.getTime(),
    };
  }
  if (instead) {
    await world.requests.change(
      instead,
      rejectRequest({ account: account.id }, "replaced", now),
    );
  }
  const opened = await world.requests.change(short, openRequest(fresh));
  const there = opened.kind === "there" ? opened.request : null;
  const laid = seenBy(there, attempt.id, now);
  if (laid.kind !== "waiting") {
    await world.inboxes.change(inbox, releaseRequest(short));
    // She has confirmed it: its page takes her on.
    if (laid.kind === "approved") return { kind: "sent", told: false };
    // Back from one that is over to the page before it: the visit goes on under another name, with another.
    c.set("attempt", { ...attempt, id: randomId(world) });
    return await lay(c, { account, device });
  }
  const person = world.mac("person", account.document);
  await Promise.all([
    world.audit.record([{
      kind: "mobile-asked",
      at: now,
      person,
      service: serviceOf(attempt.door),
      by: "number",
    }]),
    world.outbox.send(noticeTo(device.push, account, {
      id: randomId(world),
      person,
      now,
      body: {
        kind: "mobile-request",
        service: service.body,
        url: appUrl(c, account),
        expiresAt: fresh.expiresAt,
      },
    })),
  ]);
  return { kind: "sent", told: device.push !== null };
}
