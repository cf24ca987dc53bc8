// A deployment's own numbers (law 6).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { defaultPolicy } from "../../domain/policy.ts";
import { overridePolicy } from "../../domain/policy_file.ts";

Deno.test("overridePolicy() changes what it names and nothing else", () => {
  const read = overridePolicy(defaultPolicy, { pin: { seconds: 300 } });
  ok(read.ok);
  equal(read.value.pin.seconds, 300);
  deepEqual({ ...read.value, pin: null }, { ...defaultPolicy, pin: null });
  equal(read.value.pin.tries, defaultPolicy.pin.tries);
});

Deno.test("overridePolicy() names every path that is not a number of the policy", () => {
  const read = overridePolicy(defaultPolicy, {
    pin: { seconds: "300", digts: 6, tries: 0 },
    limits: { smsPerDay: { name: "x" } },
    letters: {},
  });
  ok(!read.ok);
  deepEqual(read.paths.toSorted(), [
    "letters",
    "limits.smsPerDay.name",
    "pin.digts",
    "pin.seconds",
    "pin.tries",
  ]);
});

Deno.test("overridePolicy() turns a switch on or off, and nothing else of it (X-16)", () => {
  const off = { video: { documents: { tie: false } } };
  const read = overridePolicy(defaultPolicy, off);
  ok(read.ok);
  deepEqual(read.value.video.documents, { dni: true, tie: false, eu: true });
  const odd = { video: { documents: { tie: 1, dni: "no" } } };
  ok(!overridePolicy(defaultPolicy, odd).ok);
});

Deno.test("overridePolicy() holds for any JSON", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const read = overridePolicy(defaultPolicy, value);
    if (read.ok) {
      equal(
        JSON.stringify(Object.keys(read.value)),
        JSON.stringify(Object.keys(defaultPolicy)),
      );
    }
  }));
});
