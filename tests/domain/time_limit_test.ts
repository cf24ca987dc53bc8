// Limits that people may put off (WCAG 2.2.1).

import { equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { defaultPolicy as policy } from "../../domain/policy.ts";
import {
  type Begun,
  endOf,
  extend,
  extensionsLeft,
  longest,
} from "../../domain/time_limit.ts";

const begun: Begun = { startedAt: 1000, extended: 0 };

Deno.test("extend() gives a limit's length ten times, and an eleventh time nothing", () => {
  let one = begun;
  for (let times = 1; times <= policy.extensions; times++) {
    one = extend(one, policy);
    equal(endOf(one, 60, policy), 1000 + (1 + times) * 60_000);
    equal(extensionsLeft(one, policy), policy.extensions - times);
  }
  equal(policy.extensions, 10);
  equal(extend(one, policy), one);
  equal(endOf(one, 60, policy) - 1000, longest(60, policy) * 1000);
});

Deno.test("endOf() never goes beyond the longest, however old addresses are asked again", () => {
  fc.assert(fc.property(
    fc.array(fc.nat()),
    fc.integer({ min: 1, max: 10_000 }),
    (picks, seconds) => {
      // Each pick asks more of any address that there ever was.
      const addresses = [begun];
      for (const pick of picks) {
        addresses.push(extend(addresses[pick % addresses.length]!, policy));
      }
      const last = begun.startedAt + longest(seconds, policy) * 1000;
      for (const one of addresses) ok(endOf(one, seconds, policy) <= last);
    },
  ));
});

Deno.test("endOf() believes no count beyond what the policy allows now", () => {
  const more = { ...begun, extended: policy.extensions + 5 };
  equal(endOf(more, 60, policy), 1000 + longest(60, policy) * 1000);
  equal(extensionsLeft(more, policy), 0);
});
