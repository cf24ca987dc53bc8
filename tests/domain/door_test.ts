// What the citizen's own pages ask of whoever opens them (RG-85, RG-88).

import { deepEqual } from "node:assert/strict";
import { asksMore, levelOf, ownPages } from "../../domain/door.ts";
import { type MethodName, methodNames } from "../../domain/methods/all.ts";

const opened: Partial<Record<MethodName, readonly string[]>> = {
  password: [
    "account/code",
    "account/email",
    "account/leave",
    "account/authenticator",
    "account/device",
    "account/device/activate",
  ],
  mobile: ["account/device/activate"],
};

Deno.test("a password alone opens none of what opens the rest, one yes on her phone activates no other; everything else does", () => {
  for (const method of methodNames) {
    deepEqual(
      ownPages.filter((page) => asksMore(page, method)),
      opened[method] ?? [],
      method,
    );
  }
});

Deno.test("the desk alone asks for a level: it tells of others", () => {
  deepEqual(ownPages.filter((page) => levelOf(page) !== "low"), ["desk"]);
});
