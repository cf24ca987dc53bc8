// Cl@ve PIN: document, contrast datum, code by SMS. The sealed attempt says which of the three is asked (rulebook 3).

import { Hono } from "hono";
import { codeMac, readCode } from "../../domain/codes.ts";
import {
  type HeldCode,
  type TryAnswer,
  tryCode,
} from "../../domain/one_time_code.ts";
import type { LimitAnswer, Step, Tally } from "../../domain/ports.ts";
import {
  type Claimed,
  nextStep,
  type Proof,
  type SentCode,
} from "../../domain/signin.ts";
import { type ReadyAccount, signinStanding } from "../../domain/standing.ts";
import { EnterPin, type PinProblem } from "../../views/methods/pin.tsx";
import { answerService } from "../http/answer.ts";
import { attemptPath } from "../http/attempt.ts";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { secondsUntil } from "../http/instant.ts";
import { limited } from "../http/limited.tsx";
import { sendByPhone } from "../http/one_time_code.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { openSession } from "../http/session.ts";
import { claim, type SigninContext } from "../signin/claim.ts";
import { askContrast, takeContrast } from "../signin/contrast.tsx";
import { askDocument, takeDocument } from "../signin/document.tsx";
import { stop, stopped, tooLow } from "../signin/stopped.tsx";

type C = SigninContext;
type Matched = Claimed & { kind: "matched" };
type Over = LimitAnswer & { kind: "over" };

export function pinRoutes() {
  return new Hono<Env>()
    .get("/", async (c) => {
      const { claimed } = c.var.attempt;
      switch (claimed.kind) {
        case "nobody":
          return askDocument(c, { typed: "" });
        case "document":
          return askContrast(c, claimed, { typed: "" });
        case "matched":
          return enterPin(c, claimed, null);
        case "stopped":
          return await stopped(c, claimed);
        case "too-low":
          return tooLow(c, claimed);
      }
    })
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const { claimed } = c.var.attempt;
      const action = form.fields("action");
      if (action === "change-document") {
        return await claim(c, { kind: "nobody" });
      }
      switch (claimed.kind) {
        case "nobody":
          return await takeDocument(c, form.fields);
        case "document":
          return await takeContrast(c, claimed, {
            fields: form.fields,
            goOn: (account, counted) => sendFirst(c, account, counted),
          });
        case "matched":
          return action === "again"
            ? await sendAgain(c, claimed)
            : await takePin(c, claimed, form.fields);
        case "stopped":
          return await stopped(c, claimed);
        case "too-low":
          return tooLow(c, claimed);
      }
    });
}

async function sendFirst(
  c: C,
  account: ReadyAccount,
  counted: readonly Tally[],
) {
  const { attempt, world } = c.var;
  const { document, registration } = account;
  const proof: Proof = {
    account: account.id,
    document,
    method: "pin",
    registration: registration.level,
    provenAt: world.now(),
  };
  const next = nextStep(attempt, proof);
  if (next.kind === "level-too-low") {
    return await claim(c, { kind: "too-low", document, reached: next.reached });
  }
  return await send(c, account, counted);
}

/** Back and forth within the first minute sends nothing new: the code that she has is still good. */
async function send(
  c: C,
  account: ReadyAccount,
  counted: readonly Tally[],
): Promise<Response> {
  const { service, world } = c.var;
  const answer = await sendByPhone(c, {
    id: c.var.attempt.id,
    document: account.document,
    phone: account.phone,
    language: c.var.language,
    policy: world.policy.pin,
    counted,
    body: (code, expiresAt) => ({
      kind: "pin",
      service: service.body,
      code,
      expiresAt,
    }),
  });
  if (answer.kind === "limited") {
    return limited(c, answer.until, `${c.var.base}/pin`);
  }
  if (answer.kind === "out-of-tries") {
    // A new visit, a new count; how many PINs one person gets is limited elsewhere (PN-23).
    c.set("attempt", { ...c.var.attempt, id: randomId(world) });
    return await send(c, account, []);
  }
  return await claim(c, {
    kind: "matched",
    document: account.document,
    account: account.id,
    registration: account.registration.level,
    sent: answer.sent,
  });
}

async function sendAgain(c: C, claimed: Matched) {
  const { world } = c.var;
  // The address may be older than the last code sent, but never younger: what it says is enough to refuse.
  if (world.now().getTime() < claimed.sent.againAt) return tooSoon(c, claimed);
  const standing = signinStanding(await world.people.find(claimed.document));
  if (standing.kind !== "ready") {
    return await stop(c, claimed.document, standing.kind);
  }
  return await send(c, standing.account, []);
}

function tooSoon(c: C, claimed: Matched) {
  const again = new Date(claimed.sent.againAt);
  c.header("Retry-After", String(secondsUntil(again, c.var.world.now())));
  return enterPin(c, claimed, { kind: "too-soon" }, 429);
}

async function takePin(c: C, claimed: Matched, fields: Fields) {
  const { world, attempt } = c.var;
  const { pin, limits } = world.policy;
  const code = readCode(fields("code"), pin.digits);
  if (code === null) {
    const empty = fields("code").trim() === "";
    return enterPin(c, claimed, { kind: empty ? "empty" : "not-a-code" });
  }
  const person = world.mac("person", claimed.document);
  const wrongToday = [{ rule: limits.wrongPinsPerDay, of: person }];
  const tried = tryCode(codeMac(world.mac, attempt.id, code), world.now());
  const counted = world.limits.count(wrongToday);
  // Who is over the limit tries nothing: a right PIN that could not be accepted any more must not be used up.
  const answer = await world.codes.change<TryAnswer | Over>(
    attempt.id,
    counted.then((limit) => limit.kind === "over" ? leave(limit) : tried),
  );
  if (answer.kind === "over") {
    return limited(c, answer.until, `${c.var.base}/pin`);
  }
  if (answer.kind !== "accepted") {
    const service = attempt.door.service;
    const at = world.now();
    await world.audit.record([{ kind: "pin-refused", at, person, service }]);
    return enterPin(c, claimed, answer);
  }
  return await proved(c, claimed, wrongToday);
}

/** Changes nothing, and answers so. */
function leave<A>(answer: A): Step<HeldCode, A> {
  return (held) => ({ keep: held, answer });
}

async function proved(
  c: C,
  { account, document, registration }: Matched,
  wiped: readonly Tally[],
) {
  const { world, attempt } = c.var;
  const provenAt = world.now();
  const proof: Proof = {
    account,
    document,
    method: "pin",
    registration,
    provenAt,
  };
  const next = nextStep(attempt, proof);
  const along = [openSession(c, proof), world.limits.forget(wiped)];
  if (next.kind === "answer-service") {
    const level = next.level;
    return await answerService(c, attempt, {
      proof,
      level,
      as: "identified",
      along,
    });
  }
  await Promise.all(along);
  return goTo(c, await attemptPath(c, attempt));
}

function enterPin(
  c: C,
  { sent }: { sent: SentCode },
  problem: PinProblem | null,
  status: 200 | 422 | 429 = problem ? 422 : 200,
) {
  const { text, language, base, world } = c.var;
  return page(
    c,
    <EnterPin
      t={text}
      language={language}
      action={`${base}/pin`}
      hall={base}
      sent={sent}
      digits={world.policy.pin.digits}
      problem={problem}
    />,
    {
      title: text.signin.pin.title,
      status,
      scripts: ["htmx"],
    },
  );
}
