// The level of an identification: law 4, LV-01 to LV-11, over every method there is or will be.

import { deepEqual, equal } from "node:assert/strict";
import {
  higher,
  type Level,
  levelFrom,
  levelOf,
  levels,
  levelUri,
  reaches,
  type RegistrationLevel,
} from "../../domain/level.ts";
import { methods } from "../../domain/methods/all.ts";

/** Rulebook 7.2, written out by hand: what each way proves, and what is left of it with each registration. */
const table: readonly {
  way: string;
  proves: Level;
  basic: Level;
  advanced: Level;
}[] = [
  {
    way: "Permanente, password alone",
    proves: "low",
    basic: "low",
    advanced: "low",
  },
  {
    way: "Permanente with a code by SMS",
    proves: "substantial",
    basic: "low",
    advanced: "substantial",
  },
  {
    way: "PIN by SMS",
    proves: "substantial",
    basic: "low",
    advanced: "substantial",
  },
  {
    way: "Móvil",
    proves: "substantial",
    basic: "low",
    advanced: "substantial",
  },
  {
    way: "something that proves as much as can be",
    proves: "high",
    basic: "low",
    advanced: "high",
  },
];

for (const { way, proves, ...left } of table) {
  for (const registration of ["basic", "advanced"] as const) {
    Deno.test(`levelOf() ${way}, ${registration}: ${left[registration]}`, () => {
      equal(levelOf(proves, registration), left[registration]);
    });
  }
}

Deno.test("levelOf() leaves whole what leans on no registration: certificate substantial, DNIe high, eIDAS as notified", () => {
  for (const level of levels) equal(levelOf(level, null), level);
});

Deno.test("levelOf() never exceeds the method, whatever the registration", () => {
  const registrations: (RegistrationLevel | null)[] = [
    "basic",
    "advanced",
    null,
  ];
  for (const level of levels) {
    for (const registration of registrations) {
      equal(reaches(level, levelOf(level, registration)), true);
    }
  }
});

Deno.test("a PIN by SMS never reaches high (MV-50)", () => {
  equal(methods.pin.level, "substantial");
});

Deno.test("reaches() orders the levels", () => {
  const pairs = levels.map((held) =>
    levels.map((asked) => reaches(held, asked))
  );
  deepEqual(pairs, [
    [true, false, false],
    [true, true, false],
    [true, true, true],
  ]);
  equal(higher("low", "high"), "high");
  equal(higher("substantial", "low"), "substantial");
});

Deno.test("levelFrom() reads the URI and the bare name, and nothing else (LV-04)", () => {
  for (const level of levels) {
    equal(levelFrom(levelUri(level)), level);
    equal(levelFrom(level), level);
  }
  for (const other of ["", "HIGH", "http://eidas.europa.eu/LoA/", "basic"]) {
    equal(levelFrom(other), null);
  }
});
