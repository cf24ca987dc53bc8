// The paper that she signs before she is registered (RG-07, RG-62), and the officer's word that she has.

import { fullName } from "../../../domain/person_name.ts";
import { Acceptance } from "../../../views/desk/serving/acceptance.tsx";
import type { Fields } from "../../http/form.ts";
import { page } from "../../http/page.tsx";
import { problem } from "../../http/problem.tsx";
import type { DeskContext } from "../entry.tsx";
import { finishRegistration } from "./finish.ts";
import { advance, type At, personOf, type ServingStep } from "./step.ts";

export const acceptanceStep: ServingStep<"acceptance"> = {
  show: (c, at) => ask(c, at),
  async take(c, at, fields: Fields) {
    if (fields("action") === "change") {
      return await advance(c, at, { kind: "contact" });
    }
    return fields("accept") === ""
      ? await ask(c, at, "missing")
      : await finishRegistration(c, at);
  },
};

async function ask(
  c: DeskContext,
  { here, stage, serving }: At<"acceptance">,
  trouble?: "missing",
) {
  const { text, language, world, desk } = c.var;
  const person = await personOf(c);
  if (!person) return await problem(c, 404);
  return await page(
    c,
    <Acceptance
      t={text}
      language={language}
      action={here}
      name={fullName(person.resident)}
      document={person.resident.document}
      contact={stage.contact}
      inUse={stage.inUse}
      guardian={serving.guardian}
      office={desk.officer.office.name}
      now={world.now()}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.desk.register.acceptance.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}
