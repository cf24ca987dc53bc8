// Registering: asking for the letter, or saying that it has come (RG-30 to RG-38).

import { lastDayBefore } from "../../domain/calendar.ts";
import { makeCsv } from "../../domain/codes.ts";
import { lowersLevel } from "../../domain/my_data/phone_ground.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import type { VisitStage } from "../../domain/registration/visit.ts";
import { requestLetter } from "../../domain/registration/letter.ts";
import {
  AskLetter,
  LetterLimited,
  LetterSent,
} from "../../views/registration/letter.tsx";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { retryAfter } from "../http/instant.ts";
import { page } from "../http/page.tsx";
import { recordRefusal } from "../http/record.ts";
import { problem } from "../http/problem.tsx";
import { advance, stopVisit, type VisitContext } from "./env.ts";
import type { VisitStep } from "./steps.ts";

export const letterStep: VisitStep = { show, take };

async function show(c: VisitContext) {
  const { world, text, language, here, visit } = c.var;
  const { resident, account } = await world.people.find(visit.document);
  if (!resident) return problem(c, 404);
  const letters = account?.letters ?? [];
  const phone = purposeOf(c) !== undefined && account?.state === "active";
  const asked = phone ? text.register.lost.letter : text.register.letter;
  return page(
    c,
    <AskLetter
      t={text}
      language={language}
      action={here}
      phone={phone}
      lowers={phone && lowersLevel(account, "letter")}
      resident={resident}
      lastSentAt={letters.at(-1)?.sentAt ?? null}
      postDays={world.policy.letter.postDays}
    />,
    { title: asked.title },
  );
}

/** What the letter is for, where it is not to register. */
function purposeOf(c: VisitContext): "phone" | undefined {
  const { stage } = c.get("visit");
  return "purpose" in stage ? stage.purpose : undefined;
}

export function aimOf(c: VisitContext): { readonly purpose?: "phone" } {
  const purpose = purposeOf(c);
  return purpose ? { purpose } : {};
}

async function take(c: VisitContext, fields: Fields) {
  switch (fields("action")) {
    case "have-letter":
      return await advance(c, { kind: "csv", ...aimOf(c) });
    case "send-letter":
      return await send(c);
    default:
      return await show(c);
  }
}

async function send(c: VisitContext) {
  const { world, language, visit } = c.var;
  const now = world.now();
  const { document } = visit;
  const { resident } = await world.people.find(document);
  if (!resident) return problem(c, 404);
  const csv = makeCsv(world.random, world.policy.letter.csvLength);
  const made = {
    accountId: randomId(world),
    letterId: randomId(world),
    messageIds: [randomId(world), randomId(world), randomId(world)] as const,
    csv,
    csvMac: secretMac(world.mac, document, csv),
  };
  const person = world.mac("person", document);
  const answer = await world.people.change(
    document,
    null,
    requestLetter(
      { resident, language, person, now, ...aimOf(c) },
      made,
      world.policy,
    ),
  );
  if (answer.kind === "too-soon") {
    const reason = "limit";
    await recordRefusal(c, { kind: "letter-refused", at: now, person, reason });
    return tooSoon(c, answer.until);
  }
  if (answer.kind === "stopped") return await stopVisit(c, answer.standing);
  return await advance(c, {
    kind: "letter-sent",
    expiresAt: answer.letter.expiresAt.getTime(),
    ...aimOf(c),
  });
}

function tooSoon(c: VisitContext, until: Date) {
  const { text, language, here } = c.var;
  retryAfter(c, until);
  return page(
    c,
    <LetterLimited t={text} language={language} until={until} back={here} />,
    { title: text.register.limited.title, status: 429 },
  );
}

export const letterSentStep: VisitStep = {
  show(c) {
    const { world, text, language, here, visit } = c.var;
    const { expiresAt } = visit.stage as VisitStage & { kind: "letter-sent" };
    return page(
      c,
      <LetterSent
        t={text}
        language={language}
        action={here}
        phone={purposeOf(c) !== undefined}
        postDays={world.policy.letter.postDays}
        lastDay={lastDayBefore(new Date(expiresAt))}
      />,
      { title: text.register.sent.title },
    );
  },
  take,
};
