// What was typed, sealed for the browser that it was typed in, on its way to the page that asks for it again.

import type { Context, MiddlewareHandler } from "hono";
import type { Typed } from "../../domain/kept.ts";
import type { Env } from "./env.ts";
import type { Fields } from "./form.ts";
import { openHere, sealHere } from "./sealed.ts";

export interface Kept {
  readonly sealed: string;
  readonly typed: Typed;
  /** Whose: the account that was in, an officer's too, or the document that the visit was about; null where there was neither. */
  readonly of: string | null;
  /** Until when the page waited in which it was typed; null where it waits yet. */
  readonly over: Date | null;
  /** Where it was typed, if an officer had a record open. */
  readonly record: KeptRecord | null;
}

export interface KeptRecord {
  readonly document: string;
  /** What she was doing there, as its address has it; empty where nothing. */
  readonly operation: string;
}

export interface Keeping {
  readonly over?: number;
  /** Where it is not of whoever is in. */
  readonly of?: string | null;
  readonly record?: KeptRecord | null;
}

/** Another version whenever what is sealed changes. */
const sealing = { purpose: "kept", version: 1 };

/** In addresses and, hidden, in forms. */
const field = "kept";

/** Takes along what was typed, to wherever `goTo` leads; also what was only carried. */
export async function keep(
  c: Context<Env>,
  more: Typed,
  { over, of, record = null }: Keeping = {},
): Promise<void> {
  const typed = { ...c.get("kept")?.typed, ...more };
  // Nothing was typed, and nothing is to be told.
  if (Object.keys(typed).length === 0 && over === undefined) return;
  const until = over === undefined ? null : new Date(over);
  await takeAlong(c, {
    typed,
    of: of === undefined ? whoIsIn(c) : of,
    over: until,
    record,
  });
}

/** From now on. */
async function takeAlong(c: Context<Env>, what: Omit<Kept, "sealed">) {
  const { typed, of, over, record } = what;
  const sealed = await sealHere(c, sealing, [
    c.get("world").now().getTime(),
    ...[of, over?.getTime() ?? null, record, typed],
  ]);
  c.set("kept", { ...what, sealed });
}

/** What the address brings. One that is too old, or another browser's, brings nothing. */
export const keptInAddress: MiddlewareHandler<Env> = async (c, next) => {
  const { searchParams } = c.get("url");
  const text = c.req.method === "POST" ? null : searchParams.get(field);
  // An address stays in the browser's history, for whoever sits there next: not for long.
  const { keptSeconds } = c.get("world").policy;
  if (text) c.set("kept", await open(c, text, keptSeconds));
  await next();
};

/** What a form carries along; once one of its fields has been asked for again, it has come to where it was meant to go. */
export async function keptInForm(
  c: Context<Env>,
  fields: Fields,
  has: (name: string) => boolean,
): Promise<void> {
  const text = fields(field);
  if (text === "") return;
  const { restartSeconds } = c.get("world").policy.signin;
  const kept = await open(c, text, restartSeconds);
  if (!kept || Object.keys(kept.typed).some(has)) return;
  await takeAlong(c, kept);
}

/** What was laid by for the end of a sign-in. */
export async function takeUp(c: Context<Env>, text: string): Promise<void> {
  const { restartSeconds } = c.get("world").policy.signin;
  const kept = await open(c, text, restartSeconds);
  if (kept) await takeAlong(c, kept);
}

async function open(
  c: Context<Env>,
  text: string,
  seconds: number,
): Promise<Kept | undefined> {
  const held = await openHere(c, sealing, text);
  if (!held) return undefined;
  const [at, of, over, record, typed] = held as Held;
  const age = c.get("world").now().getTime() - at;
  if (age >= seconds * 1000) return undefined;
  const until = over === null ? null : new Date(over);
  return { sealed: text, typed, of, over: until, record };
}

type Held = [
  at: number,
  of: string | null,
  over: number | null,
  record: KeptRecord | null,
  typed: Typed,
];

/** What may be shown on this page: nobody sees what somebody else typed while she was in. */
export function keptHere(c: Context<Env>): Typed {
  const { kept } = c.var;
  return kept && kept.of === whoIsIn(c) ? kept.typed : {};
}

/** The record is open again: its form gets what was typed, and nothing else leads there any more. */
export async function recordFound(c: Context<Env>): Promise<void> {
  const { kept } = c.var;
  if (!kept) return;
  c.set("kept", undefined);
  if (Object.keys(kept.typed).length === 0) return;
  await takeAlong(c, { ...kept, record: null });
}

/** Who is in, or else whose document the visit is about: somebody else's is another visit, which is shown nothing of this one. */
function whoIsIn({ var: on }: Context<Env>): string | null {
  const { insider, desk, visit, attempt } = on;
  if (insider) return insider.account.id;
  if (desk) return desk.act.officer;
  if (visit) return visit.document;
  const { claimed } = attempt ?? {};
  return claimed && claimed.kind !== "nobody" ? claimed.document : null;
}

/** `path` with what is taken along, where anything is. */
export function withKept(c: Context<Env>, path: string): string {
  const { kept } = c.var;
  if (!kept) return path;
  const [before = "", fragment] = path.split("#");
  const sign = before.includes("?") ? "&" : "?";
  const hash = fragment === undefined ? "" : `#${fragment}`;
  return `${before}${sign}${field}=${kept.sealed}${hash}`;
}
