// How a password stands: what her own pages say of it, and what it opens (PM-30, PM-32, PM-41, PM-42).

import { deepEqual } from "node:assert/strict";
import { newPassword } from "../../../domain/password/kept.ts";
import { passwordState } from "../../../domain/password/state.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { noon } from "../../support/accounts.ts";

const kept = newPassword("hash", noon);
const day = 24 * 60 * 60 * 1000;
const after = (days: number) => new Date(noon.getTime() + days * day);
const state = (days: number, given = {}) =>
  passwordState({ ...kept, ...given }, after(days), defaultPolicy);
const wrong = (known: number, stranger: number) => ({
  wrong: { known, stranger },
  lockedAt: after(1),
});

Deno.test("passwordState() counts down the last thirty days, to the last one, and then it is over (PM-30, PM-32)", () => {
  deepEqual([0, 699, 700, 729, 730, 731].map((days) => state(days)), [
    { kind: "good" },
    { kind: "good" },
    { kind: "ending", days: 30 },
    { kind: "ending", days: 1 },
    { kind: "ending", days: 0 },
    { kind: "expired" },
  ]);
});

Deno.test("passwordState() tells a lock first, and whether it is hers or strangers' (PM-41)", () => {
  const since = after(1);
  deepEqual(state(2, wrong(5, 0)), { kind: "locked", since });
  deepEqual(state(2, wrong(5, 5)), { kind: "locked", since });
  deepEqual(state(2, wrong(4, 5)), { kind: "locked-elsewhere", since });
  deepEqual(state(2, { wrong: { known: 4, stranger: 4 } }), { kind: "good" });
  deepEqual(state(731, wrong(5, 0)).kind, "locked");
  deepEqual(state(731, wrong(0, 5)).kind, "locked-elsewhere");
});
