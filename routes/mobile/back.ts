// The page that waits may be on this very phone: then whoever confirms goes on there, and to no other visit.

import type { Context } from "hono";
import type { MobileRequest } from "../../domain/mobile/request.ts";
import { openAttempt } from "../http/attempt.ts";
import type { Env } from "../http/env.ts";

type C = Context<Env>;

/** The sealed visit, where it is this browser's and waits for this request; empty otherwise. */
export async function backTo(
  c: C,
  sealed: string,
  { attempt }: Pick<MobileRequest, "attempt">,
): Promise<string> {
  if (sealed === "") return "";
  const opened = await openAttempt(c, sealed);
  return opened?.id === attempt ? sealed : "";
}

/** The request's page, without the language. */
export function requestPath(short: string, back: string): string {
  return `/app/request/${short}${asQuery(back)}`;
}

export function asQuery(back: string): string {
  return back === "" ? "" : `?${new URLSearchParams({ back })}`;
}
