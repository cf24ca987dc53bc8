// The door of registration: where it begins, and each later step by what the sealed visit says.

import { Hono } from "hono";
import { visitHasExpired } from "../domain/registration/visit.ts";
import { AttemptLost } from "../views/signin/expired.tsx";
import type { Env } from "./http/env.ts";
import { readForm } from "./http/form.ts";
import { letIn } from "./http/multipart.ts";
import { page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { openVisit } from "./http/visit.ts";
import type { VisitContext } from "./registration/env.ts";
import { showStart, startAgain, takeStart } from "./registration/start.tsx";
import { step } from "./registration/steps.ts";
import { videoStart } from "./video.tsx";

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

/** Opens the sealed visit of the address; one that is too old starts afresh with the document still typed. */
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
  if (visitHasExpired(visit, world.now(), world.policy)) {
    await letIn(c);
    const { document, video } = visit;
    return video
      ? videoStart(c, { typed: document, expired: true })
      : startAgain(c, document);
  }
  c.set("visit", visit);
  c.set("here", `/${language}/register/${sealed}`);
  await next();
}
