// Who answers for a minor at the desk (ID-65): an adult of the census with her own card and a proof of the authority.

import {
  type AuthorityProof,
  authorityProofs,
  guardianDocumentProblem,
  guardianProblem,
} from "../../../domain/desk/guardian.ts";
import { readNif } from "../../../domain/nif.ts";
import { fullName } from "../../../domain/person_name.ts";
import {
  AskGuardian,
  type GuardianTrouble,
  type TypedGuardian,
} from "../../../views/desk/serving/guardian.tsx";
import type { Fields } from "../../http/form.ts";
import { limited } from "../../http/limited.tsx";
import { page } from "../../http/page.tsx";
import { problem } from "../../http/problem.tsx";
import type { DeskContext } from "../entry.tsx";
import { recordLook } from "../look.ts";
import { countLook } from "../lookups.ts";
import { checkCard } from "./card.ts";
import { advance, type At, personOf, type ServingStep } from "./step.ts";

const nothingTyped: TypedGuardian = {
  guardian_document: "",
  guardian_contrast: "",
  proof: "",
  minor_present: "",
};

export const guardianStep: ServingStep<"guardian"> = {
  show: (c, at) => ask(c, at, nothingTyped),
  take,
};

async function take(c: DeskContext, at: At<"guardian">, fields: Fields) {
  const { world, record, desk } = c.var;
  const typed: TypedGuardian = {
    guardian_document: fields("guardian_document"),
    guardian_contrast: fields("guardian_contrast"),
    proof: fields("proof"),
    minor_present: fields("minor_present"),
  };
  const troubles: GuardianTrouble[] = [];
  const document = readNif(typed.guardian_document);
  const wrong = document.ok
    ? guardianDocumentProblem(document.value, {
      minor: record,
      officer: desk.officer.document,
    })
    : document.problem;
  if (wrong) troubles.push({ field: "guardian_document", problem: wrong });
  if (typed.guardian_contrast.trim() === "") {
    troubles.push({ field: "guardian_contrast", problem: "empty" });
  }
  if (!isProof(typed.proof)) {
    troubles.push({ field: "proof", problem: "missing" });
  }
  if (typed.minor_present === "") {
    troubles.push({ field: "minor_present", problem: "missing" });
  }
  // Nobody is looked up, and put on record, for a form that lacks something else.
  if (troubles.length > 0 || !document.ok || !isProof(typed.proof)) {
    return ask(c, at, typed, troubles);
  }
  // A look like another: this box is no way round the bounds of the search.
  const until = await countLook(c);
  if (until) return limited(c, until, at.here);
  await recordLook(c, document.value);
  const { resident } = await world.people.find(document.value);
  const unfit = guardianProblem(resident, world.now(), world.policy);
  if (unfit || !resident) {
    const problem = unfit ?? "unknown";
    return ask(c, at, typed, [{ field: "guardian_document", problem }]);
  }
  const card = await checkCard(c, resident, typed.guardian_contrast);
  switch (card.kind) {
    case "limited":
      return limited(c, card.until, at.here);
    case "wrong": {
      const { problem } = card;
      return ask(c, at, typed, [{ field: "guardian_contrast", problem }]);
    }
    case "right": {
      const guardian = {
        document: document.value,
        name: fullName(resident),
        proof: typed.proof,
        person: world.mac("person", document.value),
      };
      const kind = at.served === "register" ? "contact" : "keep";
      const serving = { ...at.serving, guardian };
      return await advance(c, { ...at, serving }, { kind });
    }
  }
}

function isProof(text: string): text is AuthorityProof {
  return (authorityProofs as readonly string[]).includes(text);
}

async function ask(
  c: DeskContext,
  { here }: At,
  typed: TypedGuardian,
  troubles: readonly GuardianTrouble[] = [],
) {
  const { text } = c.var;
  const person = await personOf(c);
  if (!person) return await problem(c, 404);
  return await page(
    c,
    <AskGuardian
      t={text}
      action={here}
      minor={fullName(person.resident)}
      typed={typed}
      troubles={troubles}
    />,
    {
      title: text.desk.register.guardian.title,
      ...(troubles.length > 0 ? { status: 422 as const } : {}),
    },
  );
}
