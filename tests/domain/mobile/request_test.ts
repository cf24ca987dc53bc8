// A request from the page that waits to the phone and back (rulebook 5.2 to 5.4): every step in every state.

import { deepEqual, equal, match, notEqual } from "node:assert/strict";
import {
  approveRequest,
  bindRequest,
  comeForRequest,
  type MobileRequest,
  openRequest,
  rejectRequest,
  seenBy,
  shortCodeOf,
  takeRequest,
} from "../../../domain/mobile/request.ts";
import type { Step } from "../../../domain/ports.ts";
import { noon } from "../../support/accounts.ts";
import { testMac } from "../../support/audit.ts";
import {
  before,
  bound,
  end,
  herOther,
  hers,
  inState,
  policy,
  requestOf,
  type StateName,
  stateNames,
} from "./requests.ts";

const everywhere = (kind: string) =>
  Object.fromEntries(
    stateNames.map((name) => [name, [kind, kind]]),
  ) as Record<StateName, [string, string]>;

const approving = {
  to: hers,
  asOf: noon,
  digits: null,
};

/** What each step answers: in time, and at the end; `>` where it changes the request, too. */
const table: Readonly<
  Record<
    string,
    {
      readonly step: (now: Date) => Step<MobileRequest, { kind: string }>;
      readonly answers: Readonly<
        Record<StateName, readonly [inTime: string, atTheEnd: string]>
      >;
    }
  >
> = {
  "MV-12, her phone reads it": {
    step: (now) => bindRequest(hers, now, policy),
    answers: {
      none: ["unknown", "unknown"],
      open: ["bound > bound", "expired"],
      bound: ["bound", "expired"],
      boundToHerOther: ["bound > bound", "expired"],
      boundToAnother: ["unknown", "unknown"],
      approved: ["approved", "approved"],
      approvedByAnother: ["unknown", "unknown"],
      rejected: ["rejected", "rejected"],
      taken: ["approved", "approved"],
    },
  },
  "she confirms it with her key": {
    step: (now) => approveRequest({ ...approving, now }),
    answers: {
      none: ["unknown", "unknown"],
      open: ["unknown", "expired"],
      bound: ["approved > approved", "expired"],
      boundToHerOther: ["unknown", "expired"],
      boundToAnother: ["unknown", "unknown"],
      approved: ["approved", "approved"],
      approvedByAnother: ["unknown", "unknown"],
      rejected: ["rejected", "rejected"],
      taken: ["approved", "approved"],
    },
  },
  "MV-13, she rejects it": {
    step: (now) => rejectRequest({ account: "ana" }, "no", now),
    answers: {
      none: ["unknown", "unknown"],
      open: ["unknown", "expired"],
      bound: ["rejected > rejected", "expired"],
      boundToHerOther: ["rejected > rejected", "expired"],
      boundToAnother: ["unknown", "unknown"],
      approved: ["approved", "approved"],
      approvedByAnother: ["unknown", "unknown"],
      rejected: ["rejected", "rejected"],
      taken: ["approved", "approved"],
    },
  },
  "MV-12, the page that waits gives it up": {
    step: (now) => rejectRequest({ attempt: "attempt" }, "replaced", now),
    answers: {
      none: ["unknown", "unknown"],
      open: ["rejected > rejected", "expired"],
      bound: ["rejected > rejected", "expired"],
      boundToHerOther: ["rejected > rejected", "expired"],
      boundToAnother: ["rejected > rejected", "expired"],
      approved: ["approved", "approved"],
      approvedByAnother: ["approved", "approved"],
      rejected: ["rejected", "rejected"],
      taken: ["approved", "approved"],
    },
  },
  "another visit gives it up": {
    step: (now) => rejectRequest({ attempt: "other" }, "replaced", now),
    answers: {
      none: ["unknown", "unknown"],
      open: ["unknown", "expired"],
      bound: ["unknown", "unknown"],
      boundToHerOther: ["unknown", "unknown"],
      boundToAnother: ["unknown", "unknown"],
      approved: ["unknown", "unknown"],
      approvedByAnother: ["unknown", "unknown"],
      rejected: ["rejected", "rejected"],
      taken: ["approved", "approved"],
    },
  },
  "MV-14, the page that waits comes for the answer": {
    step: (now) => takeRequest("attempt", now),
    answers: {
      none: ["unknown", "unknown"],
      open: ["waiting", "expired"],
      bound: ["waiting", "expired"],
      boundToHerOther: ["waiting", "expired"],
      boundToAnother: ["waiting", "expired"],
      approved: ["approved > taken", "approved > taken"],
      approvedByAnother: ["approved > taken", "approved > taken"],
      rejected: ["rejected", "rejected"],
      taken: ["taken", "taken"],
    },
  },
  "MV-14, the page with the QR code comes for the answer, or lays its request down":
    {
      step: (now) => comeForRequest(requestOf(), now),
      answers: {
        none: ["waiting > open", "waiting > open"],
        open: ["waiting", "expired"],
        bound: ["waiting", "expired"],
        boundToHerOther: ["waiting", "expired"],
        boundToAnother: ["waiting", "expired"],
        approved: ["approved > taken", "approved > taken"],
        approvedByAnother: ["approved > taken", "approved > taken"],
        rejected: ["rejected", "rejected"],
        taken: ["taken", "taken"],
      },
    },
  "the page of another visit, with the same short code": {
    step: (now) => comeForRequest(requestOf({ attempt: "other" }), now),
    answers: {
      ...everywhere("collided"),
      none: ["waiting > open", "waiting > open"],
    },
  },
  "another visit comes for the answer": {
    step: (now) => takeRequest("other", now),
    answers: everywhere("unknown"),
  },
};

for (const [what, { step, answers }] of Object.entries(table)) {
  Deno.test(`${what}: whatever its state, before its end (MV-10) and at it`, () => {
    for (const name of stateNames) {
      for (const [at, now] of [before, end].entries()) {
        const held = inState(name);
        const { keep, answer } = step(now)(held);
        const became = keep === held ? "" : ` > ${keep?.state.kind}`;
        equal(`${answer.kind}${became}`, answers[name][at], `${name} ${at}`);
      }
    }
  });
}

Deno.test("a page that sends twice has one request, and no other visit gets it", () => {
  const fresh = requestOf();
  const first = openRequest(fresh)(null);
  deepEqual(first, { keep: fresh, answer: { kind: "there", request: fresh } });
  for (const name of stateNames) {
    const held = inState(name);
    if (!held) continue;
    const again = openRequest(requestOf({ digits: "999" }))(held);
    deepEqual(again, { keep: held, answer: { kind: "there", request: held } });
    const other = openRequest(requestOf({ attempt: "other" }))(held);
    deepEqual(other, { keep: held, answer: { kind: "collided" } });
  }
});

Deno.test("B.5, 37: a QR code gives way to what is sent to her phone, so that she types the digits; what has ended stays", () => {
  const sent = requestOf({ by: "number", state: bound(hers) });
  const stays: StateName[] = [
    ...["approved", "approvedByAnother", "rejected", "taken"] as const,
  ];
  for (const name of stateNames) {
    const held = inState(name);
    const { keep } = openRequest(sent)(held);
    equal(keep, stays.includes(name) ? held : sent, name);
  }
});

Deno.test("the short code is the visit's own, and of the length that the policy says", () => {
  const code = (attempt: string, length = policy.shortCodeLength) =>
    shortCodeOf(testMac, attempt, length);
  match(code("a"), /^[0-9A-HJKMNP-TV-Z]{8}$/);
  equal(code("a"), code("a"));
  notEqual(code("a"), code("b"));
  equal(code("a", 12).length, 12);
});

Deno.test("what is approved says who, from when her sessions counted, and when", () => {
  const asOf = new Date(noon.getTime() - 1000);
  const held = inState("bound");
  const step = approveRequest({ ...approving, asOf, now: before });
  const { keep } = step(held);
  const seen = seenBy(keep, "attempt", end);
  deepEqual(seen, { kind: "approved", by: hers, asOf, at: before });
  const taken = takeRequest("attempt", end)(keep);
  deepEqual(taken.answer, seen);
  deepEqual(taken.keep, { ...held, state: { kind: "taken" } });
});

Deno.test("seenBy() tells what takeRequest() would, and takes nothing", () => {
  for (const name of stateNames) {
    for (const attempt of ["attempt", "other"]) {
      for (const now of [before, end]) {
        const held = inState(name);
        const { answer } = takeRequest(attempt, now)(held);
        deepEqual(seenBy(held, attempt, now), answer);
      }
    }
  }
});

const typed = (digits: string | null, held: MobileRequest | null) =>
  approveRequest({ ...approving, digits, now: before })(held);

Deno.test("B.5, 37: what no screen showed her phone she types, and a yes without the digits is none", () => {
  for (const digits of [null, "", "43", "43 ", "0042", "42", "043", "abc"]) {
    const { keep, answer } = typed(digits, inState("bound", { by: "number" }));
    const triesLeft = policy.digitTries - 1;
    deepEqual(answer, { kind: "wrong-digits", triesLeft });
    deepEqual(keep?.state, bound(hers, triesLeft));
  }
  const right = typed("042", inState("bound", { by: "number" }));
  deepEqual(right.answer, { kind: "approved" });
});

Deno.test("B.5, 37: three times wrong ends it, and the right digits come too late", () => {
  let held = inState("bound", { by: "number" });
  const answers = ["111", "222", "333", "042"].map((digits) => {
    const { keep, answer } = typed(digits, held);
    held = keep;
    return answer;
  });
  deepEqual(answers, [
    { kind: "wrong-digits", triesLeft: 2 },
    { kind: "wrong-digits", triesLeft: 1 },
    { kind: "rejected", why: "wrong-digits" },
    { kind: "rejected", why: "wrong-digits" },
  ]);
});

Deno.test("B.5, 37: another phone of hers goes on with the tries that were left", () => {
  const held = requestOf({ by: "number", state: bound(herOther, 1) });
  const { keep } = bindRequest(hers, before, policy)(held);
  deepEqual(keep?.state, bound(hers, 1));
  deepEqual(typed("111", keep).answer, {
    kind: "rejected",
    why: "wrong-digits",
  });
});

Deno.test("what was approved first stays approved, and what was rejected first is never confirmed", () => {
  const rejected = rejectRequest({ account: "ana" }, "not-me", before)(
    inState("bound"),
  );
  deepEqual(rejected.answer, { kind: "rejected", first: true });
  const late = typed(null, rejected.keep);
  deepEqual(late.answer, { kind: "rejected", why: "not-me" });
  const page = rejectRequest({ attempt: "attempt" }, "replaced", before);
  deepEqual(page(rejected.keep).answer, { kind: "rejected", first: false });
  equal(page(rejected.keep).keep, rejected.keep);
});
