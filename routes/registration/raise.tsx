// Raising the level with a certificate: one question, and a new activation code (RG-80, RG-81).

import type { Account } from "../../domain/account.ts";
import { makeActivationCode, makeCsv } from "../../domain/codes.ts";
import { raise } from "../../domain/registration/raise.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import type { VisitStage } from "../../domain/registration/visit.ts";
import { RaiseLevel } from "../../views/registration/raise.tsx";
import { randomId } from "../http/ids.ts";
import { page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { advance, groundOf, stopVisit, type VisitContext } from "./env.ts";
import type { VisitStep } from "./steps.ts";

export const raiseStep: VisitStep = { show, take };

type RaiseStage = VisitStage & { kind: "raise" };

/** To the question, with the phone that she sees there and no other. */
export function toRaise(
  c: VisitContext,
  account: Account | null,
  changed?: true,
) {
  const phone = account?.phone ?? null;
  return advance(c, { kind: "raise", phone, ...(changed && { changed }) });
}

async function show(c: VisitContext) {
  const { text, here, world, visit } = c.var;
  const { account } = await world.people.find(visit.document);
  if (!account) return problem(c, 404);
  const { phone, changed } = visit.stage as RaiseStage;
  if (account.phone !== phone) return await toRaise(c, account, true);
  return page(
    c,
    <RaiseLevel
      t={text}
      action={here}
      kept={account}
      changed={changed === true}
    />,
    { title: text.register.raise.title },
  );
}

async function take(c: VisitContext) {
  const { world, visit } = c.var;
  const { document } = visit;
  const ground = groundOf(visit);
  const { phone } = visit.stage as RaiseStage;
  const { resident, account } = await world.people.find(document);
  if (!resident || !ground) return problem(c, 404);
  const { length } = world.policy.activationCode;
  const activationCode = makeActivationCode(world.random, length);
  const receiptCsv = makeCsv(world.random, world.policy.receipt.csvLength);
  const person = world.mac("person", document);
  const answer = await world.people.change(
    document,
    null,
    raise({ resident, ground, phone, person, now: world.now() }, {
      activationCode,
      receiptCsv,
      activationMac: secretMac(world.mac, document, activationCode),
      messageIds: [randomId(world), randomId(world)],
    }, world.policy),
  );
  // She reads the page anew, whichever phone it is by then.
  if (answer.kind === "phone-changed") return await toRaise(c, account, true);
  if (answer.kind === "stopped") return await stopVisit(c, answer.standing);
  return await advance(c, { kind: "done", receiptCsv, moved: false });
}
