// Everything that may happen to one registration at the same time, in 500 orders of their calls to the database (RG-20 to RG-24, RG-84, RG-95, RG-97, LV-11): whatever the order, nobody has too much.

import { deepEqual } from "node:assert/strict";
import fc from "fast-check";
import { auditing } from "../support/audited.ts";
import { actors } from "./actors.ts";

import { changes, signers } from "./invariants.ts";
import { openTheatre } from "./theatre.ts";

const tokens = signers.map((name) => `${name}: token`);

Deno.test("500 interleavings of registering with her phone, signing in, leaving, reporting, changing, undoing and removing: the invariants hold", async () => {
  await interleave(fc.subarray(Object.keys(actors), { minLength: 2 }), [
    "registered",
    "identified",
    ...tokens,
    ...changes,
  ]);
});

const threefold = [
  "Ana signs in",
  "Ana changes her phone",
  "a supervisor removes Ana",
  "another supervisor removes Ana",
];

Deno.test("500 interleavings of a change of phone, a sign-in and a removal by two supervisors: the invariants hold", async () => {
  await interleave(fc.constant(threefold), [
    ...["identified", tokens[0]!, "phone-changed", "revoked"],
  ]);
});

const guessed = [
  "Ana signs in",
  "Ana signs in with her password",
  "a stranger guesses her password",
  "Ana chooses another password",
];

Deno.test("150 interleavings of sign-ins, guesses and another password: the lock holds, and no grant outlives the password that ended it (PM-41, PM-42, PM-50)", async () => {
  await interleave(fc.subarray(guessed, { minLength: 2 }), [
    ...["identified", ...tokens, "password-set", "password-locked"],
  ], 150);
});

/** `kinds` must have happened in some of them, or else nothing was tried. */
async function interleave(
  casts: fc.Arbitrary<string[]>,
  kinds: readonly string[],
  numRuns = 500,
) {
  await using theatre = await openTheatre();
  await fc.assert(
    fc.asyncProperty(
      casts,
      fc.array(fc.nat({ max: 10 }), { minLength: 20, maxLength: 90 }),
      (cast, picks) => theatre.play(cast, picks),
    ),
    { numRuns, endOnFailure: true },
  );
  deepEqual(kinds.filter((kind) => !theatre.seen.has(kind)), []);
  const { client } = theatre.house.clave.database;
  deepEqual((await (await auditing(client)).verify()).faults, []);
}
