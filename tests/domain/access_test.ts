// What a level takes, against tables written by hand (LV-10, LV-11, LV-14, rulebook 7.2).

import { deepEqual, equal } from "node:assert/strict";
import { enoughFor, reachOf, registrationFor } from "../../domain/access.ts";
import { levels } from "../../domain/level.ts";
import { methodNames } from "../../domain/methods/all.ts";

Deno.test("enoughFor() names what the hall offers, in its order", () => {
  deepEqual(levels.map((level) => enoughFor(level, methodNames)), [
    ["mobile", "pin", "password", "certificate", "card"],
    ["mobile", "pin", "reinforced", "certificate", "card"],
    ["card"],
  ]);
  deepEqual(levels.map((level) => enoughFor(level, ["pin"])), [
    ["pin"],
    ["pin"],
    [],
  ]);
});

Deno.test("registrationFor() is the least that is enough: basic for low, advanced for substantial, none for high", () => {
  for (const served of [methodNames, ["pin"]] as const) {
    deepEqual(levels.map((level) => registrationFor(level, served)), [
      "basic",
      "advanced",
      null,
    ]);
  }
  equal(registrationFor("substantial", ["password"]), null);
  equal(registrationFor("low", ["card"]), null);
});

Deno.test("reachOf() is the highest level that her registration lets her come in at", () => {
  equal(reachOf("basic", ["pin", "card"]), "low");
  equal(reachOf("advanced", ["pin", "card"]), "substantial");
});
