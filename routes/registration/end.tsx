// Registering: how it ends.

import type { VisitStage } from "../../domain/registration/visit.ts";
import {
  Registered,
  titleOf,
  VisitStopped,
} from "../../views/registration/end.tsx";
import { registerByCertificate } from "../certificate/place.ts";
import { receiptPath } from "../http/receipt.ts";
import { page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import type { VisitContext } from "./env.ts";
import type { VisitStep } from "./steps.ts";

async function done(c: VisitContext) {
  const { text, language, visit, world } = c.var;
  const { receiptCsv, moved } = visit.stage as VisitStage & { kind: "done" };
  const found = await world.receipts.find(receiptCsv);
  if (!found) return problem(c, 404);
  const { receipt } = found;
  // The codes on this page stay good for years: it is never compressed together with anything (BREACH).
  c.set("secret", true);
  return page(
    c,
    <Registered
      t={text}
      language={language}
      receipt={receipt}
      csv={receiptCsv}
      moved={moved}
      authentic={`/${language}${await receiptPath(c, receiptCsv)}`}
    />,
    { title: titleOf(text, receipt) },
  );
}

function stopped(c: VisitContext) {
  const { text, language, visit } = c.var;
  const { standing } = visit.stage as VisitStage & { kind: "stopped" };
  return page(
    c,
    <VisitStopped
      t={text}
      language={language}
      standing={standing}
      byCertificate={registerByCertificate(c)}
    />,
    { title: text.register.standing[standing.kind].title },
  );
}

export const doneStep: VisitStep = { show: done, take: done };
export const stoppedStep: VisitStep = { show: stopped, take: stopped };
