// What a visitor has said of herself, one step further.

import type { Context } from "hono";
import type { Claimed } from "../../domain/signin.ts";
import { attemptPath } from "../http/attempt.ts";
import type { Env } from "../http/env.ts";
import { goTo } from "../http/page.tsx";

export type SigninContext = Context<Env>;

/** The same attempt with what the visitor has now said, under its own address: Back and several tabs need nothing else. */
export async function claim(c: SigninContext, claimed: Claimed) {
  const path = await attemptPath(c, { ...c.get("attempt"), claimed });
  return goTo(c, `${path}/${c.get("place")}`);
}
