// The door of registration: the first question, and each later step by what the sealed visit says.

import { Hono } from "hono";
import { type NifProblem, readNif } from "../domain/nif.ts";
import { visitHasExpired } from "../domain/registration/visit.ts";
import { RegisterStart } from "../views/registration/start.tsx";
import { AttemptLost } from "../views/signin/expired.tsx";
import { registerByCertificate } from "./certificate/place.ts";
import type { Env } from "./http/env.ts";
import { type Fields, readForm } from "./http/form.ts";
import { goTo, page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { openVisit, visitPath } from "./http/visit.ts";
import type { VisitContext } from "./registration/env.ts";
import { step } from "./registration/steps.ts";

export function registerRoutes() {
  return new Hono<Env>()
    .get("/", (c) => start(c, { typed: "" }))
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeDocument(c, form.fields);
    })
    .use("/:visit", opened)
    .get("/:visit", async (c) => await step(c).show(c))
    .post("/:visit", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await step(c).take(c, form.fields);
    });
}

async function takeDocument(c: VisitContext, fields: Fields) {
  const typed = fields("document");
  const read = readNif(typed);
  if (!read.ok) return start(c, { typed, problem: read.problem });
  const stage = { kind: "contrast", permanent: false } as const;
  return goTo(c, await visitPath(c, { document: read.value, stage }));
}

function start(
  c: VisitContext,
  shown: { typed: string; problem?: NifProblem; expired?: true },
) {
  const { text, language, world } = c.var;
  return page(
    c,
    <RegisterStart
      t={text}
      action={`/${language}/register`}
      letter={world.policy.letter}
      byCertificate={registerByCertificate(c)}
      {...shown}
    />,
    {
      title: text.register.start.title,
      ...(shown.problem || (shown.expired && c.req.method === "POST")
        ? { status: 422 as const }
        : {}),
    },
  );
}

/** Opens the sealed visit of the address; one that is too old starts afresh with the document still typed. */
async function opened(c: VisitContext, next: () => Promise<void>) {
  const { world, text, language } = c.var;
  const sealed = c.req.param("visit") ?? "";
  const visit = await openVisit(c, sealed);
  if (!visit) {
    return page(c, <AttemptLost t={text} language={language} />, {
      title: text.signin.lost.title,
      status: 400,
    });
  }
  if (visitHasExpired(visit, world.now(), world.policy)) {
    return start(c, { typed: visit.document, expired: true });
  }
  c.set("visit", visit);
  c.set("here", `/${language}/register/${sealed}`);
  await next();
}
