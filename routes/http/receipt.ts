// A receipt's code as it travels: sealed in the address, bound to one browser, for a while (law 9: never as it is).

import type { Context } from "hono";
import type { Nif } from "../../domain/nif.ts";
import { fullName } from "../../domain/person_name.ts";
import type { EndReceipt, Shown } from "../../views/receipt/end.tsx";
import { browserBinding, knownBrowser } from "./cookies.ts";
import type { Env } from "./env.ts";

const purpose = "receipt";

/** The address of the page that shows it, without the language. `until`: where it has to end sooner than others. */
export async function receiptPath(
  c: Context<Env>,
  csv: string,
  until?: Date,
): Promise<string> {
  return `/verify/${await sealedReceipt(c, csv, until)}`;
}

/** Of a page that ends an act: the code to keep, and where its receipt is to be seen. */
export async function receiptEnd(
  c: Context<Env>,
  csv: string,
): Promise<EndReceipt> {
  const path = await receiptPath(c, csv);
  const { language, world: { now, policy } } = c.var;
  const end = now().getTime() + policy.receipt.shownSeconds * 1000;
  const authentic = `/${language}${path}`;
  return { csv, authentic, shown: shownUntil(c, new Date(end)) };
}

export function shownUntil(c: Context<Env>, until: Date): Shown {
  const { language, world } = c.var;
  return { language, until, now: world.now() };
}

export async function sealedReceipt(
  c: Context<Env>,
  csv: string,
  until?: Date,
): Promise<string> {
  const { seal, now, policy } = c.get("world");
  const from = until
    ? until.getTime() - policy.receipt.shownSeconds * 1000
    : now().getTime();
  const shown: Sealed = [csv, from];
  return await seal.seal(purpose, browserBinding(c), shown);
}

/** The CSV, and until when it opens by this; null for what was not made here, not for this browser, or too long ago. */
export async function openReceipt(
  c: Context<Env>,
  sealed: string,
): Promise<{ readonly csv: string; readonly until: Date } | null> {
  const { seal, now, policy } = c.get("world");
  const binding = knownBrowser(c);
  if (!binding) return null;
  const shown = await seal.open(purpose, binding, sealed) as Sealed | null;
  if (!shown) return null;
  const [csv, from] = shown;
  const until = new Date(from + policy.receipt.shownSeconds * 1000);
  return now() < until ? { csv, until } : null;
}

/** How a receipt calls her; one whom the census has no more, by her document. */
export async function nameOf(c: Context<Env>, document: Nif): Promise<string> {
  const { resident } = await c.get("world").people.find(document);
  return resident ? fullName(resident) : document;
}

type Sealed = [csv: string, from: number];
