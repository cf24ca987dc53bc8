// How it ends at the desk: with a receipt to print and hand over, or with a reason.

import type { ServingStop } from "../../../domain/desk/serving.ts";
import { Served, ServingStopped } from "../../../views/desk/serving/end.tsx";
import { page } from "../../http/page.tsx";
import { problem } from "../../http/problem.tsx";
import { receiptPath } from "../../http/receipt.ts";
import type { DeskContext } from "../entry.tsx";
import { type At, personOf, type ServingStep } from "./step.ts";

/**
 * The page itself shows no code: the activation code and the CSV are the person's, and go to her on the paper that the officer
 * prints without having to read it. The way to the receipt ends with the record's time, and nothing here brings it back.
 */
async function done(c: DeskContext, { served, serving, stage }: At<"done">) {
  const { world, text, language, recordUntil } = c.var;
  const { receiptCsv } = serving;
  const found = await world.receipts.find(receiptCsv);
  const person = await personOf(c);
  if (!found || !person?.account) return await problem(c, 404);
  const path = await receiptPath(c, receiptCsv, recordUntil);
  const { title } = text.desk.register.done;
  return await page(
    c,
    <Served
      t={text}
      language={language}
      title={title[served]}
      // Her papers are in her language, not the officer's.
      receipt={`/${person.account.language}${path}`}
      minor={serving.guardian !== null}
      moved={stage.moved}
    />,
    { title: title[served] },
  );
}

export function stopPage(c: DeskContext, stop: ServingStop) {
  const { text, language, here } = c.var;
  return page(
    c,
    <ServingStopped t={text} language={language} stop={stop} record={here} />,
    { title: text.desk.register.stopped[stop.kind].title },
  );
}

const stopped = (c: DeskContext, { stage }: At<"stopped">) =>
  stopPage(c, stage.stop);

export const doneStep: ServingStep<"done"> = { show: done, take: done };
export const stoppedStep: ServingStep<"stopped"> = {
  show: stopped,
  take: stopped,
};
