// Limits that people may put off (WCAG 2.2.1).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { keptFields, mostKept, typedIn } from "../../domain/kept.ts";
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

Deno.test("typedIn() keeps what is no secret, and nothing that is", () => {
  const form: Record<string, string> = {
    ...{ document: "12345678Z", phone: "600 000 000", accept: "yes" },
    ...{ password: "x", new_password: "x", new_password_again: "x" },
    ...{ code: "1", csv: "2", activation_code: "3", action: "more", made: "4" },
    ...{ email: "", reason: "a".repeat(mostKept + 1) },
  };
  deepEqual(typedIn((name) => form[name] ?? ""), {
    document: "12345678Z",
    phone: "600 000 000",
    accept: "yes",
  });
  for (const secret of ["password", "code", "csv", "activation_code"]) {
    ok(!keptFields.some((name) => name.includes(secret)), secret);
  }
});
