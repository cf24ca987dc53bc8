// The sealed attempt of an address: what cannot go on is told so here, once for all steps, and more time is given here.

import type { Context } from "hono";
import { type Door, serviceOf } from "../../domain/door.ts";
import { typedIn } from "../../domain/kept.ts";
import { higher } from "../../domain/level.ts";
import { type Attempt, attemptEnd, hasExpired } from "../../domain/signin.ts";
import { extend } from "../../domain/time_limit.ts";
import { AttemptExpired, AttemptLost } from "../../views/signin/expired.tsx";
import { refuseService } from "../http/answer.ts";
import { attemptPath, openAttempt } from "../http/attempt.ts";
import type { Env } from "../http/env.ts";
import { postedForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { keep } from "../http/kept.ts";
import { moreTimeAsked, waits } from "../http/more_time.ts";
import { goTo, page } from "../http/page.tsx";
import { recordRefusal } from "../http/record.ts";
import { askerOf } from "./asker.ts";

/** Before every step. Whoever gets past it has `attempt`, `service` and `base`. */
export async function opened(c: Context<Env>, next: () => Promise<void>) {
  const attempt = await openAttempt(c, c.req.param("attempt") ?? "");
  const { now, policy } = c.get("world");
  const service = attempt && await askerOf(c, attempt.door);
  if (!attempt || !service || tooOld(c, attempt)) {
    return page(
      c,
      <AttemptLost t={c.get("text")} language={c.get("language")} />,
      {
        title: c.get("text").signin.lost.title,
        status: 400,
      },
    );
  }
  // The catalogue may have changed since: an address it no longer has gets nothing, a higher level holds.
  c.set("attempt", { ...attempt, asked: higher(attempt.asked, service.level) });
  c.set("service", service);
  c.set("base", `/${c.get("language")}/signin/${c.req.param("attempt")}`);
  // Chromium holds the whole chain of a form's redirects to form-action; the last one is the service's proven address.
  c.set("formTargets", targetsOf(attempt.door));
  return hasExpired(attempt, now(), policy)
    ? await expired(c)
    : await inTime(c, next);
}

/** Every page of the visit says until when it waits, and every form of it may ask for more. */
async function inTime(c: Context<Env>, next: () => Promise<void>) {
  const { attempt, base, url, world: { policy } } = c.var;
  waits(c, attempt, { below: base, until: attemptEnd(attempt, policy) });
  const form = await moreTimeAsked(c);
  if (!form) return await next();
  await keep(c, typedIn(form));
  const longer = await attemptPath(c, extend(attempt, policy));
  return goTo(c, longer + url.pathname.slice(base.length));
}

/** Over; what was typed goes along with whoever begins again. */
async function expired(c: Context<Env>) {
  const { attempt, text, language, url, base, world } = c.var;
  const { policy, now } = world;
  const form = await postedForm(c);
  const action = form?.("action");
  if (action === "cancel") return await cancel(c);
  // What follows a page of its own only answers for it.
  const place = url.pathname.slice(base.length).replace(/\/(wait|shown)$/, "");
  if (action === "restart") {
    return goTo(c, await restarted(c, attempt) + place);
  }
  if (form) await keep(c, typedIn(form));
  return page(
    c,
    <AttemptExpired
      t={text}
      language={language}
      action={`${base}${place}`}
      until={new Date(attemptEnd(attempt, policy))}
      now={now()}
      door={attempt.door}
    />,
    {
      title: text.signin.expired.title,
      status: form ? 422 : 200,
      state: "fine",
    },
  );
}

function targetsOf(door: Door): readonly string[] {
  return door.kind === "own" ? [] : [door.redirectUri];
}

function tooOld({ var: { world } }: Context<Env>, attempt: Attempt): boolean {
  const age = world.now().getTime() - attempt.startedAt;
  return age >= world.policy.signin.restartSeconds * 1000;
}

/** She wants to go back without identifying herself. Who she is, nobody knows. */
export async function cancel(c: Context<Env>) {
  const { world, attempt } = c.var;
  await recordRefusal(c, {
    kind: "signin-cancelled",
    at: world.now(),
    person: null,
    service: serviceOf(attempt.door),
  });
  return refuseService(c, attempt, "access_denied");
}

/** The same request, afresh, with what she had typed. */
function restarted(c: Context<Env>, attempt: Attempt): Promise<string> {
  const { claimed } = attempt;
  const now = c.get("world").now().getTime();
  const since = now - attempt.startedAt;
  return attemptPath(c, {
    ...attempt,
    id: randomId(c.get("world")),
    startedAt: now,
    extended: 0,
    // As fresh a proof as at first: what was proven meanwhile is no fresher for the service.
    provenFrom: attempt.provenFrom && attempt.provenFrom + since,
    claimed: claimed.kind === "nobody"
      ? claimed
      : { kind: "document", document: claimed.document, permanent: false },
  });
}
