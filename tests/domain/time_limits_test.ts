// The table of every limit of time, against the policy (WCAG 2.2.1).

import { deepEqual, ok } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import { limitsIn, timeLimits } from "../../domain/time_limits.ts";

const hour = 60 * 60;
const limits = limitsIn(defaultPolicy);

Deno.test("every limit of time in the policy is in the table, with what becomes of whoever waits for it", () => {
  const missing = [...limits.keys()].filter((path) => !(path in timeLimits));
  deepEqual(missing, [], "say in domain/time_limits.ts what these are");
});

Deno.test("the table has no limit that the policy has not", () => {
  deepEqual(
    Object.keys(timeLimits).filter((path) => !limits.has(path)),
    [],
  );
});

Deno.test("only what is longer than twenty hours is called long", () => {
  for (const [path, { kind }] of Object.entries(timeLimits)) {
    if (kind === "long") ok(limits.get(path)! > 20 * hour, path);
  }
});

Deno.test("no page waits longer, extended, than a visit may be begun again after", () => {
  const { extensions, signin } = defaultPolicy;
  const attempt = signin.attemptSeconds * (1 + extensions);
  ok(attempt < signin.restartSeconds);
});
