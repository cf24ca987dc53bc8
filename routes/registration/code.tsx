// Registering: the code that proves the phone; with it the account is made, the letter spent, the phone moved (RG-21).

import { codeMac, makeActivationCode, makeCsv } from "../../domain/codes.ts";
import { tryCode } from "../../domain/one_time_code.ts";
import { groundHolds, register } from "../../domain/registration/register.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import type { VisitStage } from "../../domain/registration/visit.ts";
import {
  EnterPhoneCode,
  type PhoneCodeTrouble,
} from "../../views/registration/code.tsx";
import { codePage, type CodePageStatus, typedCode } from "../http/code_page.ts";
import { conditionsIn } from "../http/conditions.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { retryAfter } from "../http/instant.ts";
import { recordRefusal } from "../http/record.ts";
import { problem } from "../http/problem.tsx";
import { sendPhoneCode } from "./contact.tsx";
import { advance, stopVisit, type VisitContext } from "./env.ts";
import { toRecord } from "./record.tsx";
import type { VisitStep } from "./steps.ts";

type CodeStage = VisitStage & { kind: "code" };

function stageOf(c: VisitContext): CodeStage {
  return c.get("visit").stage as CodeStage;
}

export const codeStep: VisitStep = { show: (c) => ask(c), take };

async function take(c: VisitContext, fields: Fields) {
  const { world, visit } = c.var;
  const stage = stageOf(c);
  switch (fields("action")) {
    case "change":
      return await advance(c, { kind: "contact", ground: stage.ground });
    case "again":
      return world.now().getTime() < stage.sent.againAt
        ? tooSoon(c)
        : await sendPhoneCode(c, stage.ground, stage, stage.acceptedIn);
  }
  const code = typedCode(fields, world.policy.phoneCode.digits);
  if (!code.ok) return ask(c, { kind: code.problem });
  const { id } = stage.sent;
  const mac = codeMac(world.mac, id, code.value);
  const now = world.now();
  const answer = await world.codes.change(id, tryCode(mac, now));
  if (answer.kind === "accepted") return await finish(c, stage);
  if (answer.kind === "spent" && await hasServed(c, stage)) {
    return await stopVisit(c, { kind: "already-registered" });
  }
  const person = world.mac("person", visit.document);
  await recordRefusal(c, { kind: "phone-code-refused", at: now, person });
  return ask(c, answer);
}

/**
 * Whether the code has done what it was for: whoever presses the button twice, or comes back to this page, is told that she is
 * registered, and not that her code is good no more.
 */
async function hasServed(c: VisitContext, { ground, phone }: CodeStage) {
  const { world, visit } = c.var;
  if (ground.kind === "recording") return false;
  // Decides nothing and so writes nothing.
  return await world.people.change(visit.document, phone, ({ account }) => ({
    answer: account?.state === "active" && account.phone === phone &&
      !groundHolds(account, ground, world.now()),
  }));
}

async function finish(c: VisitContext, stage: CodeStage) {
  const { world, language, visit } = c.var;
  const { document } = visit;
  const { ground, phone, email, acceptedIn } = stage;
  if (ground.kind === "recording") return await proven(c, stage);
  const { resident } = await world.people.find(document);
  if (!resident) return problem(c, 404);
  const activationCode = makeActivationCode(
    world.random,
    world.policy.activationCode.length,
  );
  const receiptCsv = makeCsv(world.random, world.policy.receipt.csvLength);
  const answer = await world.people.change(
    document,
    phone,
    register(
      {
        resident,
        ground,
        phone,
        email,
        language,
        conditions: conditionsIn(acceptedIn),
        now: world.now(),
        personOf: (one) => world.mac("person", one),
      },
      {
        activationCode,
        receiptCsv,
        accountId: randomId(world),
        activationMac: secretMac(world.mac, document, activationCode),
        messageIds: [
          randomId(world),
          randomId(world),
          randomId(world),
          randomId(world),
        ],
      },
      world.policy,
    ),
  );
  switch (answer.kind) {
    case "registered": {
      const { moved } = answer;
      return await advance(c, { kind: "done", receiptCsv, moved });
    }
    case "letter-spent":
      return ask(c, { kind: "letter-spent" });
    case "stopped":
      return await stopVisit(c, answer.standing);
  }
}

/** The phone is hers; it is bound when an officer has looked at what she records. */
async function proven(
  c: VisitContext,
  { phone, email, acceptedIn }: CodeStage,
) {
  const { world, visit } = c.var;
  // Decides nothing and so writes nothing.
  const heldBy = await world.people.change(
    visit.document,
    phone,
    ({ phoneHolder }) => ({ answer: phoneHolder?.id ?? null }),
  );
  return await toRecord(c, { phone, email, acceptedIn, heldBy });
}

function tooSoon(c: VisitContext) {
  retryAfter(c, new Date(stageOf(c).sent.againAt));
  return ask(c, { kind: "too-soon" }, 429);
}

function ask(
  c: VisitContext,
  trouble?: PhoneCodeTrouble,
  status?: CodePageStatus,
) {
  const { text, language, here, world } = c.var;
  return codePage(
    c,
    <EnterPhoneCode
      t={text}
      language={language}
      action={here}
      stage={stageOf(c)}
      digits={world.policy.phoneCode.digits}
      {...(trouble ? { trouble } : {})}
    />,
    { title: text.register.code.title, trouble, status },
  );
}
