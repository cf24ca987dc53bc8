// The hall of a sign-in: every attempt begins here, chooses its method here, and comes back here.

import { type Context, Hono, type MiddlewareHandler } from "hono";
import {
  type MethodName,
  methodNames,
  methods,
  methodsServed,
} from "../domain/methods/all.ts";
import { levelOf, type OwnPage } from "../domain/door.ts";
import type { Level } from "../domain/level.ts";
import type { SigninRequest } from "../domain/oidc/authorize.ts";
import {
  type Attempt,
  markSuspended,
  nextStep,
  type Offer,
  offersFor,
  type Proof,
  servingProof,
} from "../domain/signin.ts";
import { useSession } from "../domain/session.ts";
import { ChooseMethod } from "../views/signin/choose.tsx";
import { LevelTooLow } from "../views/signin/standing.tsx";
import { registerByCertificate } from "./certificate/place.ts";
import { answerService, refuseService } from "./http/answer.ts";
import { attemptPath } from "./http/attempt.ts";
import { sessionCookie } from "./http/cookies.ts";
import type { Env } from "./http/env.ts";
import { readForm } from "./http/form.ts";
import { randomId } from "./http/ids.ts";
import { goTo, page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { lookAtSession, sessionProof, shelfId } from "./http/session.ts";
import { methodRoutes } from "./methods/all.ts";
import type { Asker } from "./signin/asker.ts";
import { cancel, opened } from "./signin/opened.tsx";

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
  const { kept } = c.var;
  // In the attempt itself: not every way to identify goes by forms.
  const door = {
    ...{ kind: "own" as const, page },
    ...(kept && { kept: kept.sealed }),
  };
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
    extended: 0,
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
