// Where registering begins: two questions lead to the quickest way; a document typed there is already the letter's.

import { type NifProblem, readNif } from "../../domain/nif.ts";
import {
  opens,
  proposeRoutes,
  readAnswers,
  type Unanswered,
  waysServed,
} from "../../domain/registration/ways.ts";
import {
  Proposed,
  titleOf,
  type WayPlaces,
} from "../../views/registration/proposal.tsx";
import { RegisterStart } from "../../views/registration/start.tsx";
import { registerByCertificate } from "../certificate/place.ts";
import type { Fields } from "../http/form.ts";
import { keptHere } from "../http/kept.ts";
import { goTo, page } from "../http/page.tsx";
import { visitPath } from "../http/visit.ts";
import type { VisitContext } from "./env.ts";

interface Shown {
  readonly typed: string;
  readonly problem?: NifProblem;
  readonly unanswered?: readonly Unanswered[];
}

/** The questions; or, where the address holds answers to them, what they propose. What was typed in another language counts likewise. */
export function showStart(c: VisitContext) {
  const { who = "", has = "" } = keptHere(c);
  const kept: Readonly<Record<string, string>> = { who, has };
  const fields: Fields = (name) => c.req.query(name) ?? kept[name] ?? "";
  return show(c, answersIn(fields), { typed: "" });
}

export async function takeStart(c: VisitContext, fields: Fields) {
  const answers = answersIn(fields);
  const typed = fields("document");
  if (fields("action") === "propose" && !wantsLetter(answers, typed)) {
    const read = readAnswers(answers, waysServed(c.get("world").config));
    return read.ok
      ? goTo(c, `/register?${new URLSearchParams(read.value)}`)
      : ask(c, answers, { typed, unanswered: read.problems });
  }
  const read = readNif(typed);
  if (!read.ok) return show(c, answers, { typed, problem: read.problem });
  const stage = { kind: "contrast", permanent: false } as const;
  return goTo(c, await visitPath(c, { document: read.value, stage }));
}

interface TypedAnswers {
  readonly who: string;
  readonly has: string;
}

function answersIn(fields: Fields): TypedAnswers {
  return { who: fields("who"), has: fields("has") };
}

/** She pressed Enter at her document: a browser sends the form's first button then, which is that of the questions. */
function wantsLetter({ who, has }: TypedAnswers, typed: string): boolean {
  return typed.trim() !== "" && who === "" && has === "";
}

function placesOf(c: VisitContext): WayPlaces {
  return {
    certificate: registerByCertificate(c),
    office: `/${c.get("language")}/offices`,
    video: `/${c.get("language")}/video`,
    letter: null,
  };
}

function show(c: VisitContext, answers: TypedAnswers, shown: Shown) {
  const { text, language, world } = c.var;
  const served = waysServed(world.config);
  const read = readAnswers(answers, served);
  if (!read.ok) return ask(c, answers, shown);
  const proposal = proposeRoutes(read.value, served);
  const corrects = shown.problem || keptHere(c).document !== undefined;
  // A document that must be corrected, where the proposal does not ask for one.
  if (corrects && !opens(proposal, "letter")) {
    return ask(c, answers, shown);
  }
  return page(
    c,
    <Proposed
      t={text}
      start={`/${language}/register`}
      policy={world.policy}
      places={placesOf(c)}
      answers={{ has: "", ...read.value }}
      proposal={proposal}
      {...shown}
    />,
    { title: titleOf(text, proposal), ...(shown.problem ? correct : {}) },
  );
}

function ask(c: VisitContext, answers: TypedAnswers, shown: Shown) {
  const { text, language, world } = c.var;
  const wrong = shown.problem || shown.unanswered;
  return page(
    c,
    <RegisterStart
      {...{ t: text, language }}
      action={`/${language}/register`}
      policy={world.policy}
      served={waysServed(world.config)}
      places={placesOf(c)}
      answers={answers}
      {...shown}
    />,
    { title: text.register.start.title, ...(wrong ? correct : {}) },
  );
}

const correct = { status: 422 } as const;
