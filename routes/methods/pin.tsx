// Cl@ve PIN: document, contrast datum, code by SMS. The sealed attempt says which of the three is asked (rulebook 3).

import { Hono } from "hono";
import { codeMac, readCode } from "../../domain/codes.ts";
import { methodsServed } from "../../domain/methods/all.ts";
import { serviceOf } from "../../domain/door.ts";
import { type TryAnswer, tryCode } from "../../domain/one_time_code.ts";
import type { LimitAnswer, Tally } from "../../domain/ports.ts";
import {
  type Claimed,
  nextStep,
  type Proof,
  type SentCode,
} from "../../domain/signin.ts";
import { signinStanding } from "../../domain/standing.ts";
import { EnterPin, type PinProblem } from "../../views/methods/pin.tsx";
import type { Nif } from "../../domain/nif.ts";
import { answerService } from "../http/answer.ts";
import { hasApp, sendToApp } from "../http/app_pin.ts";
import { attemptPath } from "../http/attempt.ts";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { secondsUntil } from "../http/instant.ts";
import { limited } from "../http/limited.tsx";
import { leaveAlone, sendByPhone } from "../http/one_time_code.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { openSession } from "../http/session.ts";
import { askingOf } from "../signin/asking.ts";
import { bothAgain, takeBoth } from "../signin/both.tsx";
import { claim, type SigninContext } from "../signin/claim.ts";
import { askContrast, type Found, takeContrast } from "../signin/contrast.tsx";
import { askDocument, takeDocument } from "../signin/document.tsx";
import { stop, stopped, stopTooLow, tooLow } from "../signin/stopped.tsx";

type C = SigninContext;
type Matched = Claimed & { kind: "matched" };
type Over = LimitAnswer & { kind: "over" };

export function pinRoutes() {
  return new Hono<Env>()
    .get("/", async (c): Promise<Response> => {
      const claimed = claimedHere(c);
      switch (claimed.kind) {
        case "nobody":
          return await (bothAgain(c) ?? askDocument(c, { typed: "" }));
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
    .post("/", async (c): Promise<Response> => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const claimed = claimedHere(c);
      const action = form.fields("action");
      if (action === "change-document") {
        return await claim(c, { kind: "nobody" });
      }
      switch (claimed.kind) {
        case "nobody":
          return form.fields("contrast") === ""
            ? await takeDocument(c, form.fields)
            : await takeBoth(c, form.fields, (found) => sendFirst(c, found));
        case "document":
          return await takeContrast(c, claimed, {
            fields: form.fields,
            goOn: (found) => sendFirst(c, found),
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

/** Whoever turns from a right password or from the app to a PIN has said who she is, and nothing more that counts here. */
function claimedHere(c: C): Exclude<Claimed, { kind: "password" | "waiting" }> {
  const { claimed } = c.get("attempt");
  return claimed.kind === "password" || claimed.kind === "waiting"
    ? { kind: "document", document: claimed.document, permanent: false }
    : claimed;
}

async function sendFirst(c: C, found: Found) {
  const { attempt } = c.var;
  const { account, asOf } = found;
  const { document, registration } = account;
  const next = nextStep(attempt, {
    account: account.id,
    document,
    method: "pin",
    registration: registration.level,
    provenAt: c.get("world").now(),
    asOf,
  }, methodsServed(c.get("world").config));
  // Told before an SMS is spent on a sign-in that cannot succeed.
  if (next.kind === "level-too-low") {
    await found.settle();
    return await stopTooLow(c, document, next.reached);
  }
  return await send(c, found);
}

/** Back and forth within the first minute sends nothing new: the code that she has is still good. */
async function send(
  c: C,
  found: Found,
  way: "phone" | "app" = hasApp(found.account) ? "app" : "phone",
): Promise<Response> {
  const { world, attempt } = c.var;
  const { account, asOf } = found;
  const answer = way === "app"
    ? await sendToTheApp(c, found)
    : await sendBySms(c, found);
  if (answer.kind === "limited") {
    return limited(c, answer.until, `${c.get("base")}/pin`);
  }
  if (answer.kind === "out-of-tries") {
    // A new visit, a new count; how many PINs one person gets is limited elsewhere (PN-23).
    c.set("attempt", { ...attempt, id: randomId(world) });
    return await send(c, { ...found, settle: nothingToSettle }, way);
  }
  return await claim(c, {
    kind: "matched",
    document: account.document,
    account: account.id,
    registration: account.registration.level,
    asOf: asOf.getTime(),
    sent: answer.sent,
  });
}

function sendToTheApp(c: C, { account, settle }: Found) {
  const { attempt, service } = c.var;
  return sendToApp(c, {
    visit: attempt.id,
    account,
    asker: askingOf(attempt.door),
    service: service.body,
    along: settle,
  });
}

function sendBySms(c: C, { account, settle }: Found) {
  const { attempt, service, world } = c.var;
  return sendByPhone(c, {
    visit: attempt.id,
    document: account.document,
    phone: account.phone,
    language: c.get("language"),
    policy: world.policy.pin,
    along: settle,
    body: (code, expiresAt) => ({
      kind: "pin",
      service: service.body,
      code,
      expiresAt,
    }),
  });
}

async function nothingToSettle() {}

/** Another one always comes by SMS: whoever asks for it may not have the app at hand. */
async function sendAgain(c: C, claimed: Matched) {
  const { world } = c.var;
  // The address may be older than the last code sent, but never younger: what it says is enough to refuse.
  if (world.now().getTime() < claimed.sent.againAt) return tooSoon(c, claimed);
  return await sendPinTo(c, claimed.document);
}

/** For somebody who matched in this visit, or in the one that it came of. */
export async function sendPinTo(c: C, document: Nif): Promise<Response> {
  const standing = signinStanding(
    await c.get("world").people.find(document),
    "pin",
  );
  if (standing.kind !== "ready") return await stop(c, document, standing.kind);
  const { account } = standing;
  const asOf = account.sessionsFrom;
  return await send(c, { account, asOf, settle: nothingToSettle }, "phone");
}

function tooSoon(c: C, claimed: Matched) {
  const again = new Date(claimed.sent.againAt);
  c.header("Retry-After", String(secondsUntil(again, c.get("world").now())));
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
  const { sent, document } = claimed;
  const person = world.mac("person", document);
  const tallies = [
    { rule: limits.pinTries, of: sent.id },
    { rule: limits.wrongPinsPerDay, of: person },
  ];
  const tried = tryCode(codeMac(world.mac, sent.id, code), world.now());
  const counted = world.limits.count(tallies);
  // Who is over the limit tries nothing: a right PIN that could not be accepted any more must not be used up.
  const answer = await world.codes.change<TryAnswer | Over>(
    sent.id,
    counted.then((limit) => limit.kind === "over" ? leaveAlone(limit) : tried),
  );
  if (answer.kind === "over" && answer.rule === limits.wrongPinsPerDay) {
    return limited(c, answer.until, `${c.get("base")}/pin`);
  }
  if (answer.kind === "accepted") return await proved(c, claimed, tallies);
  // Not a try any more, and not a line in the record: there would be no end of them.
  if (answer.kind === "over") return enterPin(c, claimed, spent);
  const service = serviceOf(attempt.door);
  const at = world.now();
  await world.audit.record([{ kind: "pin-refused", at, person, service }]);
  return enterPin(c, claimed, answer);
}

/** This PIN has had its tries, whatever comes after. */
const spent = { kind: "spent" } as const;

async function proved(c: C, claimed: Matched, counted: readonly Tally[]) {
  const { world, attempt } = c.var;
  const proof: Proof = {
    account: claimed.account,
    document: claimed.document,
    method: "pin",
    registration: claimed.registration,
    provenAt: world.now(),
    asOf: new Date(claimed.asOf),
  };
  const next = nextStep(attempt, proof, methodsServed(world.config));
  // The catalogue asks more than when the PIN was sent.
  if (next.kind !== "answer-service") {
    return goTo(c, await attemptPath(c, attempt));
  }
  return await answerService(c, attempt, {
    proof,
    level: next.level,
    as: "identified",
    along: () =>
      Promise.all([openSession(c, proof), world.limits.forget(counted)]),
  });
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
      state: problem ? "correct" : "fine",
      scripts: ["htmx"],
    },
  );
}
