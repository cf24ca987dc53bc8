// How often an app that is left open is asked whether it still is her phone.

import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { isTurnOf } from "../../../domain/mobile/turn.ts";
import { defaultPolicy } from "../../../domain/policy.ts";

const policy = defaultPolicy.mobile;
const polls = policy.hersEverySeconds / policy.pollSeconds;

Deno.test("each phone has one turn a minute, whenever its minute begins", () => {
  fc.assert(fc.property(
    fc.string(),
    fc.integer({ min: 0, max: 4_000_000_000_000 }),
    (device, begin) => {
      const turns = Array.from(
        { length: polls },
        (_, n) => new Date(begin + n * policy.pollSeconds * 1000),
      ).filter((now) => isTurnOf(device, now, policy));
      equal(turns.length, 1);
    },
  ));
});

Deno.test("the phones of many do not all have it at once", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const many = Array.from({ length: 3000 }, () => crypto.randomUUID());
  const share = many.filter((device) => isTurnOf(device, now, policy)).length;
  equal(share < 2 * many.length / polls, true, String(share));
});

Deno.test("a setting that asks oftener than there are polls asks at each", () => {
  const often = { ...policy, hersEverySeconds: 1 };
  const turns = [0, 1, 2, 3].map((n) =>
    isTurnOf("phone", new Date(n * 1000), often)
  );
  deepEqual(turns, [true, true, true, true]);
});
