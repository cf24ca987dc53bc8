// Everything that may happen to one registration at the same time, in 500 orders of their calls to the database (RG-20 to RG-24, RG-84, RG-95, RG-97, LV-11): whatever the order, nobody has too much.

import { deepEqual } from "node:assert/strict";
import fc from "fast-check";
import { auditing } from "../support/audited.ts";
import { actors } from "./actors.ts";

import { changes, signers } from "./invariants.ts";
import { openTheatre } from "./theatre.ts";

const tokens = signers.map((name) => `${name}: token`);

Deno.test("500 interleavings of registering with her phone, signing in, leaving, reporting, changing, undoing and removing: the invariants hold", async () => {
  await interleave(Object.keys(actors), fewer, [
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
  await interleave(threefold, fc.constant, [
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
  await interleave(guessed, fewer, [
    ...["identified", ...tokens, "password-set", "password-locked"],
  ], 150);
});

const fewer = (cast: string[]) => fc.subarray(cast, { minLength: 2 });

/**
 * `kinds` must have happened in some of them, or else nothing was tried: in the first orders each in turn goes before another,
 * alone with that one, so that this hangs on no chance.
 */
async function interleave(
  everybody: string[],
  casts: (everybody: string[]) => fc.Arbitrary<string[]>,
  kinds: readonly string[],
  numRuns = 500,
) {
  await using theatre = await openTheatre();
  await fc.assert(
    fc.asyncProperty(
      casts(everybody),
      fc.array(fc.nat({ max: 10 }), { minLength: 20, maxLength: 90 }),
      (cast, picks) => theatre.play(cast, picks),
    ),
    {
      numRuns,
      endOnFailure: true,
      examples: everybody.flatMap((name, at) => {
        const other = everybody.at(at - 1)!;
        return [[[other, name], lastCome], [[name, other], lastCome]];
      }),
    },
  );
  deepEqual(kinds.filter((kind) => !theatre.seen.has(kind)), []);
  const { client } = theatre.house.clave.database;
  deepEqual((await (await auditing(client)).verify()).faults, []);
}

/** Whoever has just gone goes again: each number up to 15 divides 360,360, so this is the last of however many wait. */
const lastCome: number[] = Array(999).fill(360_359);
