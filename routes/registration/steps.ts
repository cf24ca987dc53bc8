// Which step a visit is at: how it is shown, and how its answer is taken.

import type { VisitStage } from "../../domain/registration/visit.ts";
import type { Fields } from "../http/form.ts";
import { codeStep } from "./code.tsx";
import { contactStep } from "./contact.tsx";
import { contrastStep } from "./contrast.tsx";
import { csvStep } from "./csv.tsx";
import { doneStep, stoppedStep } from "./end.tsx";
import type { VisitContext } from "./env.ts";
import { newPhoneStep } from "./new_phone.tsx";
import { raiseStep } from "./raise.tsx";
import { recordedStep, recordStep } from "./record.tsx";
import { letterSentStep, letterStep } from "./letter.tsx";

export interface VisitStep {
  show(c: VisitContext): Response | Promise<Response>;
  take(c: VisitContext, fields: Fields): Response | Promise<Response>;
  /** Where files are asked for: reads the form by itself. */
  takeFiles?(c: VisitContext): Promise<Response>;
}

const steps: { readonly [K in VisitStage["kind"]]: VisitStep } = {
  "contrast": contrastStep,
  "letter": letterStep,
  "letter-sent": letterSentStep,
  "csv": csvStep,
  "new-phone": newPhoneStep,
  "raise": raiseStep,
  "contact": contactStep,
  "code": codeStep,
  "record": recordStep,
  "recorded": recordedStep,
  "done": doneStep,
  "stopped": stoppedStep,
};

export function step(c: VisitContext): VisitStep {
  return steps[c.get("visit").stage.kind];
}
