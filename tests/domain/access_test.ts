// What a registration opens, against a table written by hand (LV-11, LV-14, rulebook 7.2).

import { deepEqual, equal } from "node:assert/strict";
import { type Access, accessTo, reachOf } from "../../domain/access.ts";
import {
  type Level,
  levels,
  type RegistrationLevel,
} from "../../domain/level.ts";
import type { MethodName } from "../../domain/methods/all.ts";

const pin = { kind: "can", method: "pin" } as const;
const cannot = (
  because: "registration" | "method",
  unless: MethodName | null,
) => ({ kind: "cannot", because, unless } as const);

type Table = Record<RegistrationLevel, Record<Level, Access>>;

/** The PIN reaches substantial at most, and no more than her registration allows; certificates lean on none. */
const tables: readonly (readonly [readonly MethodName[], Table])[] = [
  [["pin"], {
    basic: {
      low: pin,
      substantial: cannot("registration", null),
      high: cannot("method", null),
    },
    advanced: { low: pin, substantial: pin, high: cannot("method", null) },
  }],
  [["pin", "certificate", "card"], {
    basic: {
      low: pin,
      substantial: cannot("registration", "certificate"),
      high: cannot("method", "card"),
    },
    advanced: { low: pin, substantial: pin, high: cannot("method", "card") },
  }],
];

for (const [served, table] of tables) {
  for (const registration of ["basic", "advanced"] as const) {
    for (const asked of levels) {
      Deno.test(`accessTo() ${asked}, registered ${registration}, with ${served}`, () => {
        const found = accessTo(asked, registration, served);
        deepEqual(found, table[registration][asked]);
      });
    }
  }
}

Deno.test("reachOf() is the highest level that her registration lets her come in at", () => {
  equal(reachOf("basic", ["pin", "card"]), "low");
  equal(reachOf("advanced", ["pin", "card"]), "substantial");
});
