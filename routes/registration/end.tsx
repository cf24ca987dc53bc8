// Registering: how it ends.

import type { VisitStage } from "../../domain/registration/visit.ts";
import { Registered, VisitStopped } from "../../views/registration/end.tsx";
import { page } from "../http/page.tsx";
import type { VisitContext } from "./env.ts";
import type { VisitStep } from "./steps.ts";

function done(c: VisitContext) {
  const { text, language, visit } = c.var;
  // The code on this page stays good for years: it is never compressed together with anything (BREACH).
  c.set("secret", true);
  return page(
    c,
    <Registered
      t={text}
      language={language}
      done={visit.stage as VisitStage & { kind: "done" }}
    />,
    { title: text.register.done.title },
  );
}

function stopped(c: VisitContext) {
  const { text, language, visit } = c.var;
  const { standing } = visit.stage as VisitStage & { kind: "stopped" };
  return page(
    c,
    <VisitStopped t={text} language={language} standing={standing} />,
    { title: text.register.standing[standing.kind].title },
  );
}

export const doneStep: VisitStep = { show: done, take: done };
export const stoppedStep: VisitStep = { show: stopped, take: stopped };
