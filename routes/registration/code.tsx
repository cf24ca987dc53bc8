// Registering: the code that proves the phone; with it the account is made, the letter spent, the phone moved (RG-21).

import {
  codeMac,
  makeActivationCode,
  makeCsv,
  readCode,
} from "../../domain/codes.ts";
import { tryCode } from "../../domain/one_time_code.ts";
import { register } from "../../domain/registration/register.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import type { VisitStage } from "../../domain/registration/visit.ts";
import {
  type CodeTrouble,
  EnterPhoneCode,
} from "../../views/registration/code.tsx";
import { languages } from "../../views/text/text.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { secondsUntil } from "../http/instant.ts";
import { page } from "../http/page.tsx";
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
  const { digits } = world.policy.phoneCode;
  const code = readCode(fields("code"), digits);
  if (code === null) {
    const empty = fields("code").trim() === "";
    return ask(c, { kind: empty ? "empty" : "not-a-code" });
  }
  const { id } = stage.sent;
  const mac = codeMac(world.mac, id, code);
  const now = world.now();
  const answer = await world.codes.change(id, tryCode(mac, now));
  if (answer.kind === "accepted") return await finish(c, stage);
  const person = world.mac("person", visit.document);
  await recordRefusal(c, { kind: "phone-code-refused", at: now, person });
  return ask(c, answer);
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
        conditions: {
          language: acceptedIn,
          sentences: languages[acceptedIn].register.contact.conditionList,
        },
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
  const again = new Date(stageOf(c).sent.againAt);
  c.header("Retry-After", String(secondsUntil(again, c.get("world").now())));
  return ask(c, { kind: "too-soon" }, 429);
}

function ask(
  c: VisitContext,
  trouble?: CodeTrouble,
  status: 200 | 422 | 429 = trouble ? 422 : 200,
) {
  const { text, language, here, world } = c.var;
  return page(
    c,
    <EnterPhoneCode
      t={text}
      language={language}
      action={here}
      stage={stageOf(c)}
      digits={world.policy.phoneCode.digits}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.register.code.title,
      status,
      state: trouble ? "correct" : "fine",
      scripts: ["htmx"],
    },
  );
}
