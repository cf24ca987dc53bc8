// What somebody types by mistake into a box whose words stand in the address (law 9).

import type { Context } from "hono";
import { type Withheld, withheldIn } from "../../domain/search/withheld.ts";
import type { Env } from "./env.ts";
import { goTo } from "./page.tsx";

/** On to where she is told of it; null where nothing in what was typed is hers. */
export function withoutHers(c: Context<Env>, typed: string): Response | null {
  const what = withheldIn(typed);
  return what && leaveOut(c, what);
}

/** To an address without it: neither the history, nor a link of the page, nor a link that is passed on will hold it. */
export function leaveOut(c: Context<Env>, what: Withheld): Response {
  c.header("Referrer-Policy", "no-referrer");
  return goTo(c, `/search?withheld=${what}`);
}
