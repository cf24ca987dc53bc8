// The first step at the desk: is the card on it hers, and in force? (RG-61, ID-53.)

import { makeActivationCode, makeCsv } from "../../../domain/codes.ts";
import { askedOf } from "../../../domain/desk/card.ts";
import { needsGuardian } from "../../../domain/desk/guardian.ts";
import { operationsFor } from "../../../domain/desk/operations.ts";
import { type Serving, servingStop } from "../../../domain/desk/serving.ts";
import { stopOf } from "../../../domain/registration/visit.ts";
import { registrationStanding } from "../../../domain/standing.ts";
import {
  type CardTrouble,
  CheckCard,
} from "../../../views/desk/serving/check.tsx";
import type { Fields } from "../../http/form.ts";
import { randomId } from "../../http/ids.ts";
import { limited } from "../../http/limited.tsx";
import { page } from "../../http/page.tsx";
import { problem } from "../../http/problem.tsx";
import type { DeskContext } from "../entry.tsx";
import type { Served } from "../stage.ts";
import { checkCard } from "./card.ts";
import { stopPage } from "./end.tsx";
import { advance, personOf } from "./step.ts";

type Person = NonNullable<Awaited<ReturnType<typeof personOf>>>;

export async function showCheck(c: DeskContext, served: Served) {
  const person = await personOf(c);
  if (!person) return await problem(c, 404);
  return await stopped(c, served, person) ??
    await ask(c, served, person, { typed: "", shown: "" });
}

export async function takeCheck(
  c: DeskContext,
  served: Served,
  fields: Fields,
) {
  const { world } = c.var;
  const person = await personOf(c);
  if (!person) return await problem(c, 404);
  const stop = await stopped(c, served, person);
  if (stop) return stop;
  const { resident } = person;
  const typed = { typed: fields("contrast"), shown: fields("origin_shown") };
  const troubles: CardTrouble[] = [];
  const card = await checkCard(c, resident, typed.typed);
  if (card.kind === "limited") {
    return limited(c, card.until, `${c.get("here")}/${served}`);
  }
  if (card.kind === "wrong") {
    troubles.push({ field: "contrast", problem: card.problem });
  }
  if (resident.kind !== "dni" && typed.shown === "") {
    troubles.push({ field: "origin_shown", problem: "missing" });
  }
  if (troubles.length > 0) return ask(c, served, person, typed, troubles);
  const first = served === "register" ? "contact" : "keep";
  const guarded = needsGuardian(resident, world.now(), world.policy);
  const serving: Serving = {
    id: randomId(world),
    activationCode: makeActivationCode(
      world.random,
      world.policy.activationCode.length,
    ),
    receiptCsv: makeCsv(world.random, world.policy.receipt.csvLength),
    guardian: null,
    stage: { kind: guarded ? "guardian" : first },
  };
  return await advance(c, { served, serving }, serving.stage);
}

/** Where it cannot be done for her as she stands; an expired document stops her here (ID-53). */
function stopped(c: DeskContext, served: Served, person: Person) {
  const { world } = c.var;
  const now = world.now();
  if (operationsFor(person, now, world.policy).includes(served)) return null;
  const standing = registrationStanding(person, now, world.policy, "office");
  return stopPage(c, servingStop(stopOf(standing)));
}

function ask(
  c: DeskContext,
  served: Served,
  { resident }: Person,
  typed: { readonly typed: string; readonly shown: string },
  troubles: readonly CardTrouble[] = [],
) {
  const { text, language, world, here } = c.var;
  const now = world.now();
  return page(
    c,
    <CheckCard
      t={text}
      language={language}
      action={`${here}/${served}`}
      title={text.desk.operations[served]}
      resident={resident}
      asked={askedOf(resident)}
      minor={needsGuardian(resident, now, world.policy)}
      now={now}
      troubles={troubles}
      {...typed}
    />,
    {
      title: text.desk.operations[served],
      ...(troubles.length > 0 ? { status: 422 as const } : {}),
    },
  );
}
