// Raising at the desk: are the phone and the e-mail still hers? A stolen letter could have bound others (RG-80).

import { KeepContact } from "../../../views/desk/serving/keep.tsx";
import { page } from "../../http/page.tsx";
import { problem } from "../../http/problem.tsx";
import type { DeskContext } from "../entry.tsx";
import { sendDeskCode } from "./contact.tsx";
import { type At, personOf, type ServingStep } from "./step.ts";

export const keepStep: ServingStep<"keep"> = { show, take };

async function show(c: DeskContext, { here }: At<"keep">) {
  const { text } = c.var;
  const kept = await keptOf(c);
  if (!kept) return await problem(c, 404);
  return await page(
    c,
    <KeepContact t={text} action={here} record={c.var.here} {...kept} />,
    { title: text.desk.raise.title },
  );
}

/** Her own phone receives a code, so that nobody raises one that she has not at hand. */
async function take(c: DeskContext, at: At<"keep">) {
  const kept = await keptOf(c);
  if (!kept) return await problem(c, 404);
  return await sendDeskCode(c, at, kept, () => problem(c, 404));
}

async function keptOf(c: DeskContext) {
  const person = await personOf(c);
  const { phone, email, language } = person?.account ?? {};
  return phone && email && language ? { phone, email, language } : null;
}
