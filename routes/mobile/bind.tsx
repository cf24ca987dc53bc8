// A request comes to this phone: it is hers from now on, if nothing else waits and her registration reaches what is asked.

import type { Context } from "hono";
import { levelBy } from "../../domain/methods/all.ts";
import { reaches } from "../../domain/level.ts";
import {
  type HoldAnswer,
  holdRequest,
  inboxOf,
  releaseRequest,
} from "../../domain/mobile/inbox.ts";
import {
  bindRequest,
  endOf,
  type MobileRequest,
  rejectRequest,
} from "../../domain/mobile/request.ts";
import { Busy } from "../../views/mobile/ended.tsx";
import type { Env } from "../http/env.ts";
import type { OwnDevice } from "../http/own_device.ts";
import { goTo, page } from "../http/page.tsx";
import { namesOf, serviceOf } from "./asker.ts";
import { requestPath } from "./back.ts";
import { showEnded } from "./ended.tsx";

type C = Context<Env>;
export type Active = OwnDevice & { readonly kind: "active" };

/** What was read, on its way to her phone. */
export interface Coming {
  readonly short: string;
  readonly request: MobileRequest;
  /** Where she goes on afterwards: a sealed attempt, if anything. */
  readonly back: string;
  /** Of the one that she gives up for it. */
  readonly instead?: string;
}

export async function bind(c: C, own: Active, coming: Coming) {
  const { world } = c.var;
  const { holder } = own;
  const { short, request, back } = coming;
  const now = world.now();
  const held = await hold(c, own, coming);
  if (held.kind === "busy") {
    return await showBusy(c, held.waiting.short, coming);
  }
  const bound = await world.requests.change(
    short,
    bindRequest(holder, now, world.policy.mobile),
  );
  if (bound.kind !== "bound") {
    await world.inboxes.change(inboxOf(holder), releaseRequest(short));
    return await showEnded(c, bound);
  }
  const level = levelBy("mobile", own.account.registration?.level ?? null);
  if (!reaches(level, request.asked)) await refuseTooLow(c, own, coming);
  return goTo(c, requestPath(short, back));
}

/** MV-12. The place is hers to give where the one that has it has ended, or where she has just said so. */
async function hold(
  c: C,
  { holder }: Active,
  { short, request, instead }: Coming,
): Promise<HoldAnswer> {
  const { world } = c.var;
  const now = world.now();
  const take = (gone?: string) =>
    world.inboxes.change(
      inboxOf(holder),
      holdRequest({ short, until: request.expiresAt }, now, gone),
    );
  const held = await take();
  if (held.kind === "held") return held;
  const other = held.waiting.short;
  if (other === instead) {
    await world.requests.change(other, rejectRequest(holder, "no", now));
    return await take(other);
  }
  const there = await world.requests.peek(other);
  const over = !there || endOf(there, holder.account, now) !== null;
  return over ? await take(other) : held;
}

async function showBusy(c: C, other: string, { short, back }: Coming) {
  const { text: t, language, world } = c.var;
  const request = await world.requests.peek(other);
  if (!request) return goTo(c, "/app/scan");
  const { body } = await namesOf(c, request.asker);
  return page(
    c,
    <Busy
      t={t}
      language={language}
      other={{ short: other, body }}
      {...{ short, back }}
    />,
    { title: t.app.read.busy.title, status: 409 },
  );
}

/** LV-11: both sides are told, and neither is kept waiting. */
async function refuseTooLow(c: C, own: Active, { short, request }: Coming) {
  const { world } = c.var;
  const { holder, person } = own;
  const now = world.now();
  const answer = await world.requests.change(
    short,
    rejectRequest(holder, "too-low", now),
  );
  await world.inboxes.change(inboxOf(holder), releaseRequest(short));
  if (!("first" in answer && answer.first)) return;
  await world.audit.record([{
    kind: "mobile-rejected",
    at: now,
    person,
    service: serviceOf(request.asker),
    why: "too-low",
  }]);
}
