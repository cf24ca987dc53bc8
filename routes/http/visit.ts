// A registration visit as it travels: sealed in the address, bound to one browser.

import type { Context } from "hono";
import type { Visit } from "../../domain/registration/visit.ts";
import { browserBinding, knownBrowser } from "./cookies.ts";
import type { Env } from "./env.ts";
import { randomId } from "./ids.ts";

const purpose = "visit";
/** Changes whenever `Visit` does. */
const version = 6;

/** Each page repeats its address for each language: nothing that is not there travels. */
type Travelling = Omit<Visit, "certificate" | "video"> & Partial<Visit>;

/** The address of a visit's page, without the language. A visit without an id begins now. */
export async function visitPath(
  c: Context<Env>,
  visit: Pick<Visit, "document" | "stage"> & Partial<Visit>,
): Promise<string> {
  const { seal, now } = c.get("world");
  const whole: Travelling = {
    id: visit.id ?? randomId(c.get("world")),
    startedAt: visit.startedAt ?? now().getTime(),
    document: visit.document,
    stage: visit.stage,
    ...(visit.certificate && { certificate: visit.certificate }),
    ...(visit.video && { video: true }),
  };
  const binding = browserBinding(c);
  return `/register/${await seal.seal(purpose, binding, [version, whole])}`;
}

/** Null for what was not made here, or not for this browser. */
export async function openVisit(
  c: Context<Env>,
  sealed: string,
): Promise<Visit | null> {
  const binding = knownBrowser(c);
  if (!binding) return null;
  const held = await c.get("world").seal.open(purpose, binding, sealed);
  if (!Array.isArray(held) || held[0] !== version) return null;
  return { certificate: null, video: false, ...held[1] as Travelling };
}
