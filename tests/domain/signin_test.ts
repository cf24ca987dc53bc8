// nextStep(), the only chooser of a sign-in's pages (law 3), and what a session is worth to it.

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../domain/account.ts";
import { type Level, levels } from "../../domain/level.ts";
import { methodNames, sameFamily } from "../../domain/methods/all.ts";
import type { Nif } from "../../domain/nif.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { proofOfSession, sessionLabel } from "../../domain/session.ts";
import {
  type Attempt,
  hasExpired,
  nextStep,
  offersFor,
  type Proof,
  servingProof,
} from "../../domain/signin.ts";
import { accountOf, ana, noon } from "../support/accounts.ts";
import { resident } from "../support/residents.ts";
import { door } from "./oidc/demo.ts";

function attempt(asked: Level, provenFrom = 0): Attempt {
  return {
    id: "attempt",
    door,
    asked,
    startedAt: noon.getTime(),
    extended: 0,
    provenFrom,
    claimed: { kind: "nobody" },
  };
}

function proof(registration: "basic" | "advanced"): Proof {
  return {
    account: "account",
    document: "12345678Z" as Nif,
    method: "pin",
    registration,
    provenAt: noon,
    asOf: noon,
  };
}

Deno.test("nextStep() lets nobody in without a proof, and offers what is enough", () => {
  deepEqual(nextStep(attempt("substantial"), null, methodNames), {
    kind: "choose-method",
    offers: [
      { method: "mobile", enough: true },
      { method: "pin", enough: true },
      { method: "reinforced", enough: true },
      { method: "certificate", enough: true },
      { method: "card", enough: true },
    ],
  });
});

Deno.test("nextStep() shows what is not enough too, marked (LV-03)", () => {
  deepEqual(nextStep(attempt("high"), null, methodNames), {
    kind: "choose-method",
    offers: [
      { method: "mobile", enough: false },
      { method: "pin", enough: false },
      { method: "reinforced", enough: false },
      { method: "certificate", enough: false },
      { method: "card", enough: true },
    ],
  });
});

Deno.test("of one family the least that is enough is offered (PM-03)", () => {
  const permanent = levels.map((asked) =>
    offersFor(asked, methodNames)
      .filter(({ method }) => sameFamily(method, "password"))
  );
  deepEqual(permanent, [
    [{ method: "password", enough: true }],
    [{ method: "reinforced", enough: true }],
    [{ method: "reinforced", enough: false }],
  ]);
});

Deno.test("nextStep() answers at the level reached, not at the one asked", () => {
  deepEqual(nextStep(attempt("low"), proof("advanced"), methodNames), {
    kind: "answer-service",
    level: "substantial",
  });
  deepEqual(nextStep(attempt("low"), proof("basic"), methodNames), {
    kind: "answer-service",
    level: "low",
  });
});

Deno.test("nextStep() says that the registration holds her back where the method would do (LV-14)", () => {
  deepEqual(nextStep(attempt("substantial"), proof("basic"), methodNames), {
    kind: "level-too-low",
    reached: "low",
  });
});

Deno.test("nextStep() offers to choose again where the method itself falls short", () => {
  equal(
    nextStep(attempt("high"), proof("advanced"), methodNames).kind,
    "choose-method",
  );
});

Deno.test("servingProof() takes a session only if it is younger than the service wants", () => {
  const session = proof("basic");
  equal(servingProof(attempt("low"), session), session);
  equal(servingProof(attempt("low", noon.getTime() - 1), session), session);
  equal(servingProof(attempt("low", noon.getTime()), session), null);
  equal(servingProof(attempt("low"), null), null);
});

Deno.test("hasExpired() at the very instant", () => {
  const { attemptSeconds } = defaultPolicy.signin;
  const end = new Date(noon.getTime() + attemptSeconds * 1000);
  equal(hasExpired(attempt("low"), end, defaultPolicy), true);
  const before = new Date(end.getTime() - 1);
  equal(hasExpired(attempt("low"), before, defaultPolicy), false);
});

const account = accountOf("12345678Z" as Nif, { sessionsFrom: noon });
const session = {
  account: account.id,
  method: "pin",
  provenAt: noon,
  asOf: noon,
  usedAt: noon,
} as const;
const person = { account, resident: null };
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const policy = defaultPolicy;

Deno.test("proofOfSession() stands for an hour of rest and twelve hours in all (PN-16)", () => {
  const at = (seconds: number, usedAfter = 0) =>
    proofOfSession({ ...session, usedAt: later(usedAfter) }, person, {
      now: later(seconds),
      policy,
    }) !== null;
  equal(at(3599), true);
  equal(at(3600), false);
  equal(at(12 * 3600 - 1, 12 * 3600 - 60), true);
  equal(at(12 * 3600, 12 * 3600 - 60), false);
});

Deno.test("proofOfSession() ends with the account, with another's, and when she signed out", () => {
  const at = { now: later(1), policy };
  const of = (account: Account | null) =>
    proofOfSession(session, { ...person, account }, at);
  equal(proofOfSession(null, person, at), null);
  equal(of(null), null);
  equal(of({ ...account, id: "other" }), null);
  const out = { ...account, sessionsFrom: later(1) };
  equal(of(out), null);
  for (
    const state of [
      "phone-revoked",
      "renounced",
      "revoked",
      "deceased",
    ] as const
  ) equal(of({ ...account, state }), null);
  const deceased = resident(ana, { status: "deceased" });
  equal(proofOfSession(session, { account, resident: deceased }, at), null);
});

Deno.test("sessionLabel() reads what it wrote, and writes no personal data", () => {
  const label = sessionLabel(policy);
  deepEqual(label.read(label.write(session)), session);
});
