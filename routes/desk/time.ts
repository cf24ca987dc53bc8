// Until when the pages of the desk wait, more time for whoever needs it, and what an officer typed too late (WCAG 2.2.1).

import type { MiddlewareHandler } from "hono";
import { typedIn } from "../../domain/kept.ts";
import { sessionEnd } from "../../domain/session.ts";
import { extend } from "../../domain/time_limit.ts";
import type { Env } from "../http/env.ts";
import { postedForm } from "../http/form.ts";
import { keep, type KeptRecord } from "../http/kept.ts";
import { moreTimeAsked, waits } from "../http/more_time.ts";
import { goTo } from "../http/page.tsx";
import { pathOf } from "../http/path.ts";
import { openHere } from "../http/sealed.ts";
import type { DeskContext } from "./entry.tsx";
import { recordSealing } from "./record.ts";
import { lookForOfficer, sealForOfficer, sealingOf } from "./sealed.ts";

/** What is sealed in the third place of an address, by the second. */
const sealings = {
  person: recordSealing,
  review: sealingOf("review"),
  cases: sealingOf("case"),
} as const;

interface Place {
  readonly kind: keyof typeof sealings;
  readonly text: string;
  /** What follows it. */
  readonly rest: string;
}

function placeOf(c: DeskContext): Place | null {
  const found = /^\/desk\/(person|review|cases)\/([^/]+)(.*)$/
    .exec(pathOf(c));
  if (!found) return null;
  const [, kind, text = "", rest = ""] = found;
  return { kind: kind as Place["kind"], text, rest };
}

/** After `atDesk`: whatever ends first, the session or what is sealed in the address, is what she is told. */
export const deskTime: MiddlewareHandler<Env> = async (c, next) => {
  const { world: { now, policy }, desk, language, url } = c.var;
  const session = sessionEnd(
    { usedAt: now(), provenAt: desk.provenAt },
    policy,
  );
  const { until, hard } = session;
  const left = hard ? null : 1;
  c.set("waiting", { below: url.pathname, until, left, again: false });
  const form = await moreTimeAsked(c);
  const place = placeOf(c);
  const found = place &&
    await lookForOfficer(c, sealings[place.kind], place.text);
  if (!place || !found) {
    if (!form) return await next();
    await keep(c, typedIn(form));
    return goTo(c, pathOf(c));
  }
  const { kind, rest } = place;
  if (found.over) {
    await keepAtDesk(c, desk.act.officer, found.until);
    return await next();
  }
  const { begun, parts } = found;
  if (found.until <= until) {
    const below = `/${language}/desk/${kind}/${place.text}`;
    waits(c, begun, { below, until: found.until.getTime() });
  }
  if (!form) return await next();
  await keep(c, typedIn(form));
  const longer = extend(begun, policy);
  const text = await sealForOfficer(c, sealings[kind], parts, longer);
  return goTo(c, `/desk/${kind}/${text}${rest}`);
};

/** What an officer sent too late, for her alone: with whose record it was, and what she was doing there. */
export async function keepAtDesk(
  c: DeskContext,
  officer: string,
  until: Date,
): Promise<void> {
  const form = await postedForm(c);
  if (!form) return;
  const record = await recordOf(c, officer);
  const over = until.getTime();
  await keep(c, typedIn(form), { of: officer, over, record });
}

async function recordOf(
  c: DeskContext,
  officer: string,
): Promise<KeptRecord | null> {
  const place = placeOf(c);
  if (place?.kind !== "person") return null;
  const held = await openHere(c, recordSealing, place.text);
  if (!held || held[0] !== officer) return null;
  const [, operation = ""] = place.rest.split("/");
  return { document: String(held[3]), operation };
}
