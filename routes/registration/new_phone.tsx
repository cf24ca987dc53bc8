// Another phone for somebody who is registered and has lost hers: with the letter that she asked for, and no session.

import type { VisitStage } from "../../domain/registration/visit.ts";
import { showPhone, takePhone } from "../http/new_phone.tsx";
import type { PhoneWalk } from "../http/new_phone_pages.tsx";
import { advance, type VisitContext } from "./env.ts";
import type { VisitStep } from "./steps.ts";

type NewPhoneStage = VisitStage & { kind: "new-phone" };

function stageOf(c: VisitContext): NewPhoneStage {
  return c.get("visit").stage as NewPhoneStage;
}

export const newPhoneStep: VisitStep = {
  show: (c) => showPhone(walkOf(c), stageOf(c).at),
  take: (c, fields) => takePhone(walkOf(c), stageOf(c).at, fields),
};

function walkOf(c: VisitContext): PhoneWalk {
  const { visit, here } = c.var;
  const { letterId } = stageOf(c);
  return {
    c,
    here,
    document: visit.document,
    ground: { kind: "letter", letterId },
    // Each visit ends alike, at the shortest of addresses.
    advance: (at) =>
      advance(
        c,
        at.kind === "done" ? at : { kind: "new-phone", letterId, at },
      ),
    // Its page says what is the matter with the letter, or with her registration.
    stopped: () => advance(c, { kind: "csv", purpose: "phone" }),
    bound: () => Promise.resolve(),
  };
}
