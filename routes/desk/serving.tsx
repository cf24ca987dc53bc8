// Registering or raising whoever stands before the desk (RG-60 to RG-62, RG-80): each step under an address of its own.

import { Hono } from "hono";
import type { ServingStage } from "../../domain/desk/serving.ts";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { goTo } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import type { DeskContext } from "./entry.tsx";
import { acceptanceStep } from "./serving/acceptance.tsx";
import { showCheck, takeCheck } from "./serving/check.tsx";
import { codeStep } from "./serving/code.tsx";
import { contactStep } from "./serving/contact.tsx";
import { doneStep, stoppedStep } from "./serving/end.tsx";
import { guardianStep } from "./serving/guardian.tsx";
import { keepStep } from "./serving/keep.tsx";
import { type At, type ServingStep, startOf } from "./serving/step.ts";
import { openedStage, type Served } from "./stage.ts";

const steps: { readonly [K in ServingStage["kind"]]: ServingStep<K> } = {
  "guardian": guardianStep,
  "contact": contactStep,
  "keep": keepStep,
  "code": codeStep,
  "acceptance": acceptanceStep,
  "done": doneStep,
  "stopped": stoppedStep,
};

/** `served` is the last part of the address at which it is mounted. */
export function servingRoutes(served: Served) {
  return new Hono<Env>()
    .get("/", (c) => showCheck(c, served))
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeCheck(c, served, form.fields);
    })
    .get("/:stage", async (c) => {
      const at = await opened(c, served, c.req.param("stage"));
      return at ? await stepOf(at).show(c, at) : goTo(c, startOf(c, served));
    })
    .post("/:stage", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const at = await opened(c, served, c.req.param("stage"));
      return at
        ? await stepOf(at).take(c, at, form.fields)
        : goTo(c, startOf(c, served));
    });
}

async function opened(
  c: DeskContext,
  served: Served,
  text: string,
): Promise<At | null> {
  const serving = await openedStage(c, served, text);
  const here = `${c.get("here")}/${served}/${text}`;
  return serving && { served, serving, stage: serving.stage, here };
}

/** What a step gets is always of its own kind, which TypeScript cannot follow through the table. */
function stepOf(at: At) {
  return steps[at.stage.kind] as {
    show(c: DeskContext, at: At): Response | Promise<Response>;
    take(
      c: DeskContext,
      at: At,
      fields: Fields,
    ): Response | Promise<Response>;
  };
}
