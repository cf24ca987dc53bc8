// The door of registration: where it begins, and each later step by what the sealed visit says.

import { Hono } from "hono";
import { type Typed, typedIn } from "../domain/kept.ts";
import type { ReviewContact } from "../domain/registration/review.ts";
import {
  visitEnd,
  visitHasExpired,
  type VisitStage,
  visitWaitsLonger,
} from "../domain/registration/visit.ts";
import { extend } from "../domain/time_limit.ts";
import { AttemptLost } from "../views/signin/expired.tsx";
import type { Env } from "./http/env.ts";
import { postedForm, readForm } from "./http/form.ts";
import { keep } from "./http/kept.ts";
import { moreTimeAsked, waits } from "./http/more_time.ts";
import { letIn } from "./http/multipart.ts";
import { goTo, page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { openVisit, visitPath } from "./http/visit.ts";
import type { VisitContext } from "./registration/env.ts";
import { showStart, takeStart } from "./registration/start.tsx";
import { step } from "./registration/steps.ts";

export function registerRoutes() {
  return new Hono<Env>()
    .get("/", showStart)
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeStart(c, form.fields);
    })
    .use("/:visit", opened)
    .get("/:visit", async (c) => await step(c).show(c))
    .post("/:visit", async (c) => {
      const { takeFiles } = step(c);
      if (takeFiles) return await takeFiles(c);
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await step(c).take(c, form.fields);
    });
}

/** Opens the sealed visit of the address; one that is too old begins its step again, and one that is not may wait longer. */
async function opened(c: VisitContext, next: () => Promise<void>) {
  const { world, text, language } = c.var;
  const sealed = c.req.param("visit") ?? "";
  const visit = await openVisit(c, sealed);
  if (!visit) {
    await letIn(c);
    return page(c, <AttemptLost t={text} language={language} />, {
      title: text.signin.lost.title,
      status: 400,
    });
  }
  c.set("visit", visit);
  c.set("here", `/${language}/register/${sealed}`);
  return visitHasExpired(visit, world.now(), world.policy)
    ? await beginAgain(c)
    : await inTime(c, next);
}

async function inTime(c: VisitContext, next: () => Promise<void>) {
  const { visit, here, world: { policy } } = c.var;
  const fixed = !visitWaitsLonger(visit);
  waits(c, visit, { below: here, until: visitEnd(visit, policy), fixed });
  const form = await moreTimeAsked(c);
  if (!form) return await next();
  await keep(c, typedIn(form));
  const longer = fixed ? visit : extend(visit, policy);
  return goTo(c, await visitPath(c, longer));
}

/**
 * She proves anew whose document it is, and goes on with what she had typed: here, and in the step before. A certificate has to be
 * shown again, as it may have been revoked since.
 */
async function beginAgain(c: VisitContext) {
  const { visit, world: { policy } } = c.var;
  await letIn(c);
  const form = await postedForm(c);
  const typed = { ...typedBefore(visit.stage), ...form && typedIn(form) };
  await keep(c, typed, { over: visitEnd(visit, policy) });
  if (visit.certificate) return goTo(c, "/certificate");
  const { document, video } = visit;
  const stage = { kind: "contrast", permanent: false } as const;
  return goTo(c, await visitPath(c, { document, stage, video }));
}

/** What the steps before left in the visit itself. */
function typedBefore(stage: VisitStage): Typed {
  if (stage.kind === "record") return stage.contact ? twice(stage.contact) : {};
  if (stage.kind === "code") return twice(stage);
  return stage.kind === "new-phone" && stage.at.kind === "code"
    ? { phone: stage.at.phone, phone_again: stage.at.phone }
    : {};
}

function twice(
  { phone, email }: Pick<ReviewContact, "phone" | "email">,
): Typed {
  return {
    ...{ phone, phone_again: phone },
    ...{ email, email_again: email },
    accept: "yes",
  };
}
