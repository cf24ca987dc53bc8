// Deciding a request: its page, her answer, and what she is told while and after it waits.

import type { Context } from "hono";
import {
  type Ended,
  endOf,
  type MobileRequest,
} from "../../domain/mobile/request.ts";
import type { Env } from "../http/env.ts";
import { readForm } from "../http/form.ts";
import { holderHere, ownDevice } from "../http/own_device.ts";
import { goTo } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { backTo, requestPath } from "./back.ts";
import type { Active } from "./bind.tsx";
import { confirm } from "./confirm.tsx";
import { showEnded, showTooLow } from "./ended.tsx";
import { type Hers, showRequest } from "./hers.tsx";
import { reject } from "./reject.tsx";

type C = Context<Env>;

export async function ask(c: C) {
  const found = await find(c);
  return found instanceof Response ? found : await showRequest(c, found);
}

export async function decide(c: C) {
  const form = await readForm(c);
  if (form.kind === "bad") return problem(c, form.status);
  const found = await find(c);
  if (found instanceof Response) return found;
  switch (form.fields("action")) {
    case "reject":
      return await reject(c, found, "no");
    case "not-me":
      return await reject(c, found, "not-me");
    default:
      return await confirm(c, found, form.fields);
  }
}

/** While it waits for her it costs one look into the store, and nothing is answered. */
export async function askWait(c: C) {
  const { world } = c.var;
  const short = c.req.param("short") ?? "";
  const holder = await holderHere(c);
  const request = holder && await world.requests.peekAlong(short);
  if (holder && request?.state.kind === "bound") {
    const same = request.state.to.device === holder.device;
    if (same && !endOf(request, holder.account, world.now())) {
      return c.body(null, 204);
    }
  }
  return goTo(c, requestPath(short, c.req.query("back") ?? ""));
}

/** The request, where it is hers to decide; else the page that says why it is not. */
async function find(c: C): Promise<Hers | Response> {
  const { world } = c.var;
  const short = c.req.param("short") ?? "";
  const own = await ownDevice(c);
  if (own.kind !== "active") return goTo(c, "/app");
  const request = await world.requests.peek(short);
  const { state } = request ?? {};
  // What a former phone of hers had is not this one's to confirm.
  const elsewhere = state?.kind === "bound" &&
    state.to.device !== own.device.id;
  if (!request || state?.kind === "open" || elsewhere) {
    return await showEnded(c, { kind: "unknown" });
  }
  const sealed = c.req.query("back") ?? "";
  const back = await backTo(c, sealed, request);
  const ended = endOf(request, own.account.id, world.now());
  // What the page asks may be answered before what she sent: both lead on.
  if (ended?.kind === "approved" && back !== "") {
    return goTo(c, `/signin/${back}/mobile`);
  }
  if (ended) return await showEnd(c, own, request, ended);
  return { own, short, request, back };
}

function showEnd(c: C, own: Active, request: MobileRequest, ended: Ended) {
  const tooLow = ended.kind === "rejected" && ended.why === "too-low";
  const { by } = request;
  return tooLow
    ? showTooLow(c, own, request)
    : showEnded(c, ended, { own, by });
}
