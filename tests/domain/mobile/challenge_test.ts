// What the key signs to confirm a request: another one wherever anything that she was shown differs (issue 5).

import { equal, match, notEqual } from "node:assert/strict";
import fc from "fast-check";
import { challengeOf } from "../../../domain/mobile/challenge.ts";
import { shortCodeOf } from "../../../domain/mobile/request.ts";
import type { Holder, MobileRequest } from "../../../domain/mobile/request.ts";
import { noon } from "../../support/accounts.ts";
import { testMac } from "../../support/audit.ts";
import { hers, requestOf, states } from "./requests.ts";

const challenge = (
  given: Partial<MobileRequest> = {},
  to: Holder = hers,
  short = "ABCD1234",
) => challengeOf(testMac, short, requestOf(given), to);

Deno.test("a challenge is the request's, the same however often it is asked for", () => {
  equal(challenge(), challenge());
  match(challenge(), /^[\w-]{40,}$/);
  for (const state of Object.values(states)) {
    equal(challenge({ state }), challenge());
  }
});

Deno.test("a challenge differs wherever one thing differs: body, digits, level, way, device, person, visit, moment", () => {
  const all = [
    challenge(),
    challenge({ asker: { kind: "service", id: "tax2" } }),
    challenge({ asker: { kind: "own", page: "account" } }),
    // A service that calls itself like a page of ours.
    challenge({ asker: { kind: "service", id: "account" } }),
    challenge({ digits: "043" }),
    challenge({ asked: "low" }),
    challenge({ asked: "high" }),
    challenge({ by: "number" }),
    challenge({ attempt: "other" }),
    challenge({ startedAt: new Date(noon.getTime() + 1) }),
    challenge({}, { ...hers, device: "other" }),
    challenge({}, { ...hers, account: "other" }),
    challenge({}, hers, "ABCD1235"),
  ];
  equal(new Set(all).size, all.length);
});

Deno.test("no two requests have one challenge, whatever stands where", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 8 });
  const one = fc.tuple(text, text, text, text, text);
  const of = (
    [attempt, digits, id, account, device]: readonly string[],
  ) =>
    challenge(
      {
        attempt: attempt!,
        digits: digits!,
        asker: { kind: "service", id: id! },
      },
      { account: account!, device: device! },
    );
  fc.assert(
    fc.property(one, one, (a, b) => {
      equal(of(a) === of(b), JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

Deno.test("neither a challenge nor a short code can be asked for by a visit that names itself like one", () => {
  const odd = ["approve", '["approve"', "short attempt", "attempt 0"];
  const shorts = odd.map((name) => shortCodeOf(testMac, name, 8));
  equal(new Set(shorts).size, odd.length);
  for (const attempt of odd) notEqual(challenge({ attempt }), challenge());
});
