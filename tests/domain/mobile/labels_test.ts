// How requests and answered challenges lie on their shelves: as they were, for as long as they must, and no longer.

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { ownPages } from "../../../domain/door.ts";
import { levels } from "../../../domain/level.ts";
import { answeredLabel, answerOnce } from "../../../domain/mobile/answered.ts";
import type {
  MobileRequest,
  RequestState,
} from "../../../domain/mobile/request.ts";
import { requestLabel } from "../../../domain/mobile/request_label.ts";
import {
  browserNames,
  systemNames,
} from "../../../domain/mobile/surroundings.ts";
import { policy, requestOf } from "./requests.ts";

const text = fc.string({ unit: "binary", maxLength: 20 });
const date = fc.date({ noInvalidDate: true });
const holder = fc.record({ account: text, device: text });
const whys = ["no", "not-me", "wrong-digits", "replaced", "too-low"] as const;

const state: fc.Arbitrary<RequestState> = fc.oneof(
  fc.constant({ kind: "open" } as const),
  fc.constant({ kind: "taken" } as const),
  fc.record({
    kind: fc.constant("bound" as const),
    to: holder,
    triesLeft: fc.nat(9),
  }),
  fc.record({
    kind: fc.constant("approved" as const),
    to: holder,
    asOf: date,
    at: date,
  }),
  fc.record({
    kind: fc.constant("rejected" as const),
    why: fc.constantFrom(...whys),
  }),
);

const request: fc.Arbitrary<MobileRequest> = fc.record({
  attempt: text,
  by: fc.constantFrom("qr", "number"),
  asker: fc.oneof(
    fc.record({ kind: fc.constant("service" as const), id: text }),
    fc.record({
      kind: fc.constant("own" as const),
      page: fc.constantFrom(...ownPages),
    }),
  ),
  asked: fc.constantFrom(...levels),
  digits: text,
  from: fc.record({
    network: text,
    browser: fc.option(fc.constantFrom(...browserNames)),
    system: fc.option(fc.constantFrom(...systemNames)),
  }),
  startedAt: date,
  expiresAt: date,
  state,
}, { noNullPrototype: true });

Deno.test("a request comes back from its shelf as it was laid there", () => {
  const label = requestLabel(policy);
  const plain = (one: MobileRequest) => JSON.parse(JSON.stringify(one));
  fc.assert(
    fc.property(request, (one) => {
      const back = label.read(label.write(one));
      deepEqual(plain(back), plain(one));
      deepEqual(label.write(back), label.write(one));
    }),
    { numRuns: 1000 },
  );
});

Deno.test("a request lies there as long as it waits and a slow browser comes for it, in few bytes", () => {
  const label = requestLabel(policy);
  equal(label.seconds, policy.requestSeconds + policy.takeSeconds);
  equal(label.renewed, undefined);
  ok(label.write(requestOf()).length < 150);
});

Deno.test("a challenge is answered once, and remembered for longer than it is good", () => {
  const label = answeredLabel(policy);
  deepEqual(answerOnce()(null), { keep: true, answer: true });
  deepEqual(answerOnce()(true), { keep: true, answer: false });
  equal(label.read(label.write(true)), true);
  ok(label.seconds > policy.challengeSeconds);
});
