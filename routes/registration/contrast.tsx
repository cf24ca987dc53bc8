// Registering: does the document belong to who types it? The same weak proof as at signing in (law 7).

import type { Resident } from "../../domain/census.ts";
import { sameName } from "../../domain/certificate/same_name.ts";
import { asks, readContrast } from "../../domain/contrast.ts";
import type { Dossier } from "../../domain/ports.ts";
import { videoStanding } from "../../domain/registration/review.ts";
import type { VisitStage } from "../../domain/registration/visit.ts";
import { registrationStanding } from "../../domain/standing.ts";
import {
  AskContrast,
  type ContrastTrouble,
} from "../../views/signin/claims.tsx";
import type { Fields } from "../http/form.ts";
import { identify } from "../http/identify.ts";
import { limited } from "../http/limited.tsx";
import { goTo, page } from "../http/page.tsx";
import {
  advance,
  groundOf,
  routeOf,
  stopVisit,
  type VisitContext,
} from "./env.ts";
import { toRaise } from "./raise.tsx";
import { toRecord } from "./record.tsx";
import type { VisitStep } from "./steps.ts";

export const contrastStep: VisitStep = {
  show: (c) => ask(c, { typed: "" }),
  take,
};

function asked(c: VisitContext) {
  const { stage, document } = c.get("visit");
  const permanent = stage.kind === "contrast" && stage.permanent;
  return permanent ? "issue-date" as const : asks(document);
}

async function take(c: VisitContext, fields: Fields) {
  const action = fields("action");
  if (action === "change-document") {
    return goTo(c, c.get("visit").video ? "/video" : "/register");
  }
  if (action === "permanent" || action === "not-permanent") {
    const permanent = action === "permanent";
    return await advance(c, { kind: "contrast", permanent });
  }
  const typed = fields("contrast");
  const read = readContrast(typed, asked(c));
  if (!read.ok) return ask(c, { typed, problem: read.problem });
  if (read.value.kind === "permanent") {
    return await advance(c, { kind: "contrast", permanent: true });
  }
  const { document } = c.get("visit");
  const answer = await identify(c, {
    document,
    contrast: read.value,
    during: "registration",
  });
  switch (answer.kind) {
    case "mismatch":
      return ask(c, { typed, problem: "mismatch" });
    case "limited":
      return limited(c, answer.until, c.get("here"));
    case "matched": {
      const { world } = c.var;
      await answer.settle();
      const { dossier } = answer;
      compareNames(c, dossier.resident);
      const standing = c.get("visit").video
        ? await standingByVideo(c, dossier)
        : registrationStanding(
          dossier,
          world.now(),
          world.policy,
          routeOf(c.get("visit")),
        );
      switch (standing.kind) {
        case "may-register":
          return await advance(c, firstOf(c));
        case "may-raise":
          return c.get("visit").video
            ? await toRecord(c, null)
            : await toRaise(c, dossier.account);
        default:
          return await stopVisit(c, standing);
      }
    }
  }
}

function compareNames(c: VisitContext, resident: Resident): void {
  const visit = c.get("visit");
  const { certificate } = visit;
  if (certificate === null) return;
  const differs = !sameName(certificate, resident);
  c.set("visit", { ...visit, certificate: { ...certificate, differs } });
}

async function standingByVideo(
  c: VisitContext,
  { resident, account }: Dossier & { readonly resident: Resident },
) {
  const { cases, now, policy } = c.get("world");
  const found = account ? await cases.ofAccount(account.id) : [];
  const openCases = found.filter(({ end }) => end === null);
  return videoStanding({ resident, account, openCases }, now(), policy);
}

/** A certificate is all that it takes; without one, a letter, unless she comes to record a video. */
function firstOf(c: VisitContext): VisitStage {
  if (c.get("visit").video) {
    return { kind: "contact", ground: { kind: "recording" } };
  }
  const ground = groundOf(c.get("visit"));
  return ground ? { kind: "contact", ground } : { kind: "letter" };
}

function ask(
  c: VisitContext,
  shown: { typed: string; problem?: ContrastTrouble },
) {
  const { text, here, visit } = c.var;
  const question = asked(c);
  return page(
    c,
    <AskContrast
      t={text}
      language={c.var.language}
      action={here}
      asked={question}
      document={visit.document}
      next={text.register.contrast.next}
      {...shown}
    />,
    {
      title: text.signin.contrast.title[question],
      ...(shown.problem ? { status: 422 as const } : {}),
    },
  );
}
