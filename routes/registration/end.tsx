// Registering: how it ends.

import type { VisitStage } from "../../domain/registration/visit.ts";
import {
  Registered,
  titleOf,
  VisitStopped,
} from "../../views/registration/end.tsx";
import { registerByCertificate } from "../certificate/place.ts";
import type { Fields } from "../http/form.ts";
import { receiptEnd } from "../http/receipt.ts";
import { phoneChanged } from "../http/new_phone_pages.tsx";
import { page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { advance, type VisitContext } from "./env.ts";
import type { VisitStep } from "./steps.ts";

async function done(c: VisitContext) {
  const { text, language, visit, world } = c.var;
  const { receiptCsv, moved } = visit.stage as VisitStage & { kind: "done" };
  const found = await world.receipts.find(receiptCsv);
  if (!found) return problem(c, 404);
  const { receipt } = found;
  if (receipt.kind === "phone-changed") {
    return await phoneChanged(c, receipt, { receiptCsv, moved });
  }
  // The codes on this page stay good for years: it is never compressed together with anything (BREACH).
  c.set("secret", true);
  return page(
    c,
    <Registered
      t={text}
      language={language}
      receipt={receipt}
      end={await receiptEnd(c, receiptCsv)}
      moved={moved}
    />,
    { title: titleOf(text, receipt) },
  );
}

function stopped(c: VisitContext) {
  const { text, language, visit, here } = c.var;
  const { standing } = visit.stage as VisitStage & { kind: "stopped" };
  return page(
    c,
    <VisitStopped
      t={text}
      language={language}
      standing={standing}
      action={here}
      byCertificate={registerByCertificate(c)}
    />,
    { title: text.register.standing[standing.kind].title },
  );
}

/** Whoever is told that she is registered, and has lost what she identifies with, goes on by letter. */
async function goOn(c: VisitContext, fields: Fields) {
  const { stage } = c.get("visit");
  const registered = stage.kind === "stopped" &&
    stage.standing.kind === "already-registered";
  return registered && fields("action") === "lost-phone"
    ? await advance(c, { kind: "letter", purpose: "phone" })
    : stopped(c);
}

export const doneStep: VisitStep = { show: done, take: done };
export const stoppedStep: VisitStep = { show: stopped, take: goOn };
