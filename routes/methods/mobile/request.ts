// The request of this visit: where it lies, what it says, and how the visit goes on without it.

import { makeDigits } from "../../../domain/codes.ts";
import { giveUpRequest } from "../../../domain/mobile/give_up.ts";
import { inboxOf, releaseRequest } from "../../../domain/mobile/inbox.ts";
import {
  type MobileRequest,
  type RequestState,
  shortCodeOf,
} from "../../../domain/mobile/request.ts";
import { surroundingsOf } from "../../../domain/mobile/surroundings.ts";
import type { Claimed } from "../../../domain/signin.ts";
import { attemptPath } from "../../http/attempt.ts";
import { randomId } from "../../http/ids.ts";
import { networkOf } from "../../http/network.ts";
import { askingOf } from "../../signin/asking.ts";
import type { SigninContext } from "../../signin/claim.ts";

type C = SigninContext;

export function shortOf(c: C): string {
  const { world, attempt } = c.var;
  const { shortCodeLength } = world.policy.mobile;
  return shortCodeOf(world.mac, attempt.id, shortCodeLength);
}

export function freshRequest(c: C, state: RequestState): MobileRequest {
  const { world, attempt } = c.var;
  const { requestSeconds, digits } = world.policy.mobile;
  const startedAt = world.now();
  const userAgent = c.req.header("user-agent") ?? "";
  return {
    attempt: attempt.id,
    by: state.kind === "open" ? "qr" : "number",
    asker: askingOf(attempt.door),
    asked: attempt.asked,
    digits: makeDigits(world.random, digits),
    from: surroundingsOf(userAgent, networkOf(c)),
    startedAt,
    expiresAt: new Date(startedAt.getTime() + requestSeconds * 1000),
    state,
  };
}

/** The same visit under a new name, and so without a request: its address. What she typed stays. */
export async function afresh(
  c: C,
  claimed: Claimed = typedBefore(c),
): Promise<string> {
  const { attempt, world } = c.var;
  return await attemptPath(c, { ...attempt, id: randomId(world), claimed });
}

function typedBefore(c: C): Claimed {
  const { claimed } = c.var.attempt;
  return claimed.kind === "nobody"
    ? claimed
    : { kind: "document", document: claimed.document, permanent: false };
}

/** The phone need not ask any more: this visit goes on in another way. */
export async function giveUp(c: C): Promise<void> {
  const { world, attempt } = c.var;
  const short = shortOf(c);
  const holder = await world.requests.change(
    short,
    giveUpRequest(attempt.id, world.now()),
  );
  if (holder) {
    await world.inboxes.change(inboxOf(holder), releaseRequest(short));
  }
}

/** A HEAD, or a page fetched before anybody asks for it: it lays nothing down and takes nothing. */
export function onlyLooks(c: C): boolean {
  return c.req.method === "HEAD" || c.req.header("sec-purpose") !== undefined;
}
