// A registration visit as it travels: sealed in the address, bound to one browser.

import type { Context } from "hono";
import type { Visit } from "../../domain/registration/visit.ts";
import type { Env } from "./env.ts";
import { randomId } from "./ids.ts";
import { openHere, sealHere } from "./sealed.ts";

/** Another version whenever `Visit` changes. */
const sealing = { purpose: "visit", version: 8 };

/** Each page repeats its address for each language: nothing that is not there travels. */
type Travelling =
  & Omit<Visit, "certificate" | "video" | "extended">
  & Partial<Visit>;

/** The address of a visit's page, without the language. A visit without an id begins now. */
export async function visitPath(
  c: Context<Env>,
  visit: Pick<Visit, "document" | "stage"> & Partial<Visit>,
): Promise<string> {
  const { now } = c.get("world");
  const whole: Travelling = {
    id: visit.id ?? randomId(c.get("world")),
    startedAt: visit.startedAt ?? now().getTime(),
    document: visit.document,
    stage: visit.stage,
    ...(visit.extended && { extended: visit.extended }),
    ...(visit.certificate && { certificate: visit.certificate }),
    ...(visit.video && { video: true }),
  };
  return `/register/${await sealHere(c, sealing, [whole])}`;
}

/** Null for what was not made here, or not for this browser. */
export async function openVisit(
  c: Context<Env>,
  sealed: string,
): Promise<Visit | null> {
  const held = await openHere(c, sealing, sealed);
  return held &&
    { certificate: null, video: false, extended: 0, ...held[0] as Travelling };
}
