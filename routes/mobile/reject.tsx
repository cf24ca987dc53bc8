// Her no. Said twice, or because she did not ask: nothing more comes for a while.

import type { Context } from "hono";
import { inboxOf, releaseRequest } from "../../domain/mobile/inbox.ts";
import { rejectRequest } from "../../domain/mobile/request.ts";
import type { Env } from "../http/env.ts";
import { countRefusal } from "../http/mobile_pause.ts";
import { goTo } from "../http/page.tsx";
import { serviceOf } from "./asker.ts";
import { requestPath } from "./back.ts";
import type { Hers } from "./hers.tsx";

/** However often it is sent, it is one refusal. */
export async function reject(
  c: Context<Env>,
  { own, short, request }: Hers,
  why: "no" | "not-me",
) {
  const { world } = c.var;
  const { holder } = own;
  const answer = await world.requests.change(
    short,
    rejectRequest(holder, why, world.now()),
  );
  await world.inboxes.change(inboxOf(holder), releaseRequest(short));
  if ("first" in answer && answer.first) {
    await recordRejection(c, { own, request }, why);
    await countRefusal(c, own.account, why);
  }
  return goTo(c, requestPath(short, ""));
}

export async function recordRejection(
  c: Context<Env>,
  { own, request }: Pick<Hers, "own" | "request">,
  why: "no" | "not-me" | "wrong-digits",
): Promise<void> {
  const { audit, now } = c.get("world");
  const { person } = own;
  const service = serviceOf(request.asker);
  const at = now();
  await audit.record([{ kind: "mobile-rejected", at, person, service, why }]);
}
