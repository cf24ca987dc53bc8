// The hall of a sign-in: every attempt begins here, chooses its method here, and comes back here.

import { type Context, Hono, type MiddlewareHandler } from "hono";
import {
  type MethodName,
  methodNames,
  methods,
  methodsServed,
} from "../domain/methods/all.ts";
import { type Door, levelOf, type OwnPage, serviceOf } from "../domain/door.ts";
import { higher, type Level } from "../domain/level.ts";
import type { SigninRequest } from "../domain/oidc/authorize.ts";
import {
  type Attempt,
  hasExpired,
  markSuspended,
  nextStep,
  type Offer,
  offersFor,
  type Proof,
  servingProof,
} from "../domain/signin.ts";
import { useSession } from "../domain/session.ts";
import { ChooseMethod } from "../views/signin/choose.tsx";
import { AttemptExpired, AttemptLost } from "../views/signin/expired.tsx";
import { LevelTooLow } from "../views/signin/standing.tsx";
import { registerByCertificate } from "./certificate/place.ts";
import { answerService, refuseService } from "./http/answer.ts";
import { attemptPath, openAttempt } from "./http/attempt.ts";
import { sessionCookie } from "./http/cookies.ts";
import type { Env } from "./http/env.ts";
import { readForm } from "./http/form.ts";
import { randomId } from "./http/ids.ts";
import { goTo, page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { recordRefusal } from "./http/record.ts";
import { lookAtSession, sessionProof, shelfId } from "./http/session.ts";
import { methodRoutes } from "./methods/all.ts";
import { type Asker, askerOf } from "./signin/asker.ts";

export function signinRoutes() {
  const app = new Hono<Env>();
  app.use("/:attempt/*", opened);
  app.get("/:attempt", hall);
  app.post("/:attempt", act);
  for (const method of methodNames) {
    app.use(`/:attempt/${method}/*`, ifEnough(method));
    app.route(`/:attempt/${method}`, methodRoutes[method]());
  }
  return app;
}

/** Makes an attempt of a service's request, and answers at once where an open session is enough. */
export async function begin(
  c: Context<Env>,
  request: SigninRequest,
): Promise<Response> {
  const { now } = c.get("world");
  const attempt = newAttempt(c, {
    door: request.door,
    asked: request.asked,
    provenFrom: provenFrom(request, now()),
  });
  const service = await c.get("world").services.find(request.door.service);
  const proof = service && await openProof(c, attempt, service);
  const next = nextStep(attempt, proof, methodsServed(c.get("world").config));
  if (proof && next.kind === "answer-service") {
    return await answerFromSession(c, attempt, { proof, level: next.level });
  }
  // OpenID Connect Core 3.1.2.6: with prompt=none nothing may be shown.
  if (request.prompt === "none") {
    const unmet = next.kind === "level-too-low";
    const error = unmet
      ? "unmet_authentication_requirements"
      : "login_required";
    return refuseService(c, attempt, error);
  }
  const language = request.language ?? c.get("language");
  return c.redirect(`/${language}${await attemptPath(c, attempt)}`, 303);
}

/** The citizen's own door: she identifies, and comes back to this page of hers. A proof must be younger than `provenFrom`; `method` where only one will do. */
export async function beginOwn(
  c: Context<Env>,
  page: OwnPage,
  provenFrom: number,
  method?: MethodName,
): Promise<Response> {
  const door = { kind: "own", page } as const;
  const asked = askedFor(levelOf(page), method);
  const attempt = newAttempt(c, { door, asked, provenFrom });
  const hall = await attemptPath(c, attempt);
  return goTo(c, method ? `${hall}/${method}` : hall);
}

/** Where a lesser one of its family would do, asking what it proves is how she gets to it. */
function askedFor(level: Level, method: MethodName | undefined): Level {
  const offered = !method ||
    offersFor(level, methodNames).some((one) => one.method === method);
  return offered ? level : methods[method].level;
}

function newAttempt(
  c: Context<Env>,
  asking: Pick<Attempt, "door" | "asked" | "provenFrom">,
): Attempt {
  const world = c.get("world");
  return {
    id: randomId(world),
    ...asking,
    startedAt: world.now().getTime(),
    claimed: { kind: "nobody" },
  };
}

/** A method that cannot reach the level asked leads back to the hall, which says why: nobody spends an SMS on it. */
function ifEnough(method: MethodName): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { attempt, base } = c.var;
    const offer = offersFor(attempt.asked, methodsServed(c.get("world").config))
      .find((one) => one.method === method);
    if (!offer) return await problem(c, 404);
    c.set("method", method);
    c.set("place", method);
    return offer.enough ? await next() : c.redirect(base, 303);
  };
}

/** What the open session proves for this attempt, at a service that takes sessions (GW-03). */
async function openProof(
  c: Context<Env>,
  attempt: Attempt,
  service: Asker,
): Promise<Proof | null> {
  // Looking is not coming in: a HEAD, or a page fetched before anybody asks for it, grants nothing.
  const looks = c.req.method === "HEAD" || c.req.header("sec-purpose");
  if (!service.singleSignOn || looks) return null;
  return servingProof(attempt, await sessionProof(c));
}

function provenFrom(request: SigninRequest, now: Date): number {
  if (request.prompt === "login") return now.getTime();
  if (request.maxAgeSeconds === null) return 0;
  return now.getTime() - request.maxAgeSeconds * 1000;
}

/** Opens the sealed attempt of the address; what cannot go on is told so here, once for all steps. */
async function opened(c: Context<Env>, next: () => Promise<void>) {
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
  if (!hasExpired(attempt, now(), policy)) return await next();
  const form = c.req.method === "POST" ? await readForm(c) : null;
  const action = form?.kind === "form" ? form.fields("action") : "";
  if (action === "cancel") return await cancel(c);
  if (action === "restart") return goTo(c, await restarted(c, attempt));
  return page(
    c,
    <AttemptExpired
      t={c.get("text")}
      hall={c.get("base")}
      door={attempt.door}
    />,
    {
      title: c.get("text").signin.expired.title,
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
async function cancel(c: Context<Env>) {
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
    // As fresh a proof as at first: what was proven meanwhile is no fresher for the service.
    provenFrom: attempt.provenFrom && attempt.provenFrom + since,
    claimed: claimed.kind === "nobody"
      ? claimed
      : { kind: "document", document: claimed.document, permanent: false },
  });
}

async function hall(c: Context<Env>) {
  const { attempt, service, text } = c.var;
  const proof = await openProof(c, attempt, service);
  const next = nextStep(attempt, proof, methodsServed(c.get("world").config));
  switch (next.kind) {
    case "answer-service":
      return await answerFromSession(c, attempt, {
        proof: proof!,
        level: next.level,
      });
    case "choose-method":
      return page(
        c,
        <ChooseMethod
          t={text}
          language={c.get("language")}
          service={service}
          attempt={attempt}
          offers={await marked(c, next.offers)}
          hall={c.get("base")}
        />,
        { title: text.signin.choose.title },
      );
    case "level-too-low":
      return page(
        c,
        <LevelTooLow
          t={text}
          language={c.get("language")}
          asked={attempt.asked}
          reached={next.reached}
          byCertificate={registerByCertificate(c)}
          hall={c.get("base")}
        />,
        { title: text.signin.tooLow.title },
      );
  }
}

/** Whoever's session is open sees what she has stopped, though the service wants more than that session. */
async function marked(
  c: Context<Env>,
  offers: readonly Offer[],
): Promise<readonly Offer[]> {
  const seen = await lookAtSession(c);
  const account = seen?.proof && seen.dossier.account;
  return account ? markSuspended(offers, account) : offers;
}

async function act(c: Context<Env>) {
  const form = await readForm(c);
  if (form.kind === "bad") return problem(c, form.status);
  const action = form.fields("action");
  if (action === "cancel") return await cancel(c);
  const method = methodNames.find((name) => name === action);
  const path = await attemptPath(c, c.get("attempt"));
  return goTo(c, method ? `${path}/${method}` : path);
}

async function answerFromSession(
  c: Context<Env>,
  attempt: Attempt,
  { proof, level }: { proof: Proof; level: Level },
): Promise<Response> {
  const { sessions, now } = c.get("world");
  const cookie = sessionCookie(c);
  return await answerService(c, attempt, {
    proof,
    level,
    as: "session-used",
    along: async () => {
      if (cookie) await sessions.change(shelfId(c, cookie), useSession(now()));
    },
  });
}
