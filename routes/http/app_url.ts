// Where the app is.

import type { Context } from "hono";
import type { Account } from "../../domain/account.ts";
import type { Env } from "./env.ts";

/** The whole address, in the language that she chose. */
export function appUrl(
  c: Context<Env>,
  { language }: Pick<Account, "language">,
): string {
  return `${c.get("world").config.baseUrl}/${language}/app`;
}
