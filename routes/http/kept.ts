// What was typed, sealed for the browser that it was typed in, on its way to the page that asks for it again.

import type { Context, MiddlewareHandler } from "hono";
import { mostInLinks, type Typed, typedIn } from "../../domain/kept.ts";
import type { Env } from "./env.ts";
import { type Fields, postedForm } from "./form.ts";
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
  /** What has to be corrected on the page itself that it was typed into; null where nothing has. */
  readonly toCorrect: ToCorrect | null;
}

interface ToCorrect {
  readonly typed: Typed;
  /** Whose, likewise. */
  readonly of: string | null;
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
const sealing = { purpose: "kept", version: 2 };

/** In addresses and, hidden, in forms. */
const field = "kept";

/** Takes along what was typed, to wherever `goTo` leads; also what was only carried, if it is of the same person. */
export async function keep(
  c: Context<Env>,
  more: Typed,
  { over, of = whoIsIn(c), record = null }: Keeping = {},
): Promise<void> {
  const typed = { ...typedBy(of, c.get("kept")), ...more };
  // Nothing was typed, and nothing is to be told.
  if (Object.keys(typed).length === 0 && over === undefined) return;
  const until = over === undefined ? null : new Date(over);
  await takeAlong(c, { typed, of, over: until, record, toCorrect: null });
}

/** From now on. */
async function takeAlong(c: Context<Env>, what: Omit<Kept, "sealed">) {
  c.set("kept", { ...what, sealed: await sealKept(c, what) });
}

function sealKept(
  c: Context<Env>,
  { typed, of, over, record, toCorrect }: Omit<Kept, "sealed">,
): Promise<string> {
  return sealHere(c, sealing, [
    c.get("world").now().getTime(),
    ...[of, over?.getTime() ?? null, record, typed],
    ...(toCorrect ? [toCorrect] : []),
  ]);
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
  await takeAlong(c, { ...kept, toCorrect: null });
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
  const [at, of, over, record, typed, toCorrect = null] = held as Held;
  const age = c.get("world").now().getTime() - at;
  if (age >= seconds * 1000) return undefined;
  const until = over === null ? null : new Date(over);
  return { sealed: text, typed, of, over: until, record, toCorrect };
}

type Held = [
  at: number,
  of: string | null,
  over: number | null,
  record: KeptRecord | null,
  typed: Typed,
  toCorrect?: ToCorrect,
];

/** What may be shown on this page: nobody sees what somebody else typed while she was in. */
export function keptHere(c: Context<Env>): Typed {
  return typedBy(whoIsIn(c), c.get("kept"));
}

function typedBy(who: string | null, kept: Kept | undefined): Typed {
  const { toCorrect } = kept ?? {};
  return {
    ...(kept?.of === who ? kept.typed : {}),
    ...(toCorrect?.of === who ? toCorrect.typed : {}),
  };
}

/** Whether this page brings, from another language, what she has to correct in it. */
export function mustCorrectHere(c: Context<Env>): boolean {
  const { toCorrect } = c.get("kept") ?? {};
  return Boolean(toCorrect) && toCorrect?.of === whoIsIn(c);
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

/**
 * This page's path, as its links to other languages have it. Where it answers a form it brings what was typed, lest whoever did not
 * understand the error has to type it again. A page with a secret has no room for it.
 */
export async function pathInLanguages(
  c: Context<Env>,
  state: "fine" | "correct",
): Promise<string> {
  const { path, secret, url } = c.var;
  // On any other page it stands in the address, if anywhere.
  const answers = c.req.method === "POST" && !url.searchParams.has(field);
  if (!answers || secret) return path;
  const form = state === "correct" ? await postedForm(c) : null;
  const typed = form ? typedIn(form) : {};
  if (Object.keys(typed).length === 0) return withKept(c, path);
  const toCorrect = { typed, of: whoIsIn(c) };
  const sealed = await sealKept(c, { ...c.get("kept") ?? nothing, toCorrect });
  return sealed.length > mostInLinks
    ? withKept(c, path)
    : withSealed(path, sealed);
}

const nothing = { typed: {}, of: null, over: null, record: null };

/** `path` with what is taken along, where anything is. */
export function withKept(c: Context<Env>, path: string): string {
  const { kept } = c.var;
  return kept ? withSealed(path, kept.sealed) : path;
}

function withSealed(path: string, sealed: string): string {
  const [before = "", fragment] = path.split("#");
  const sign = before.includes("?") ? "&" : "?";
  const hash = fragment === undefined ? "" : `#${fragment}`;
  return `${before}${sign}${field}=${sealed}${hash}`;
}
