// How much of a list of offices may change by itself.

import { deepEqual } from "node:assert/strict";
import { mayGo } from "../../domain/offices.ts";
import { defaultPolicy } from "../../domain/policy.ts";

const policy = defaultPolicy.offices;

Deno.test("mayGo() lets twenty offices go, and a twentieth of many", () => {
  const lets = (gone: number, there: number) => mayGo(gone, there, policy);
  deepEqual([0, 6].map((gone) => lets(gone, 6)), [true, true]);
  deepEqual([20, 21].map((gone) => lets(gone, 100)), [true, false]);
  deepEqual([199, 200, 201].map((gone) => lets(gone, 4000)), [
    ...[true, true, false],
  ]);
});
