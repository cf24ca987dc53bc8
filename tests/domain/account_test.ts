// When her sessions end: never undone by an act that began earlier.

import { deepEqual } from "node:assert/strict";
import { sessionsAfter } from "../../domain/account.ts";

const noon = new Date("2026-11-22T12:00:00.000Z");
const later = new Date("2026-11-22T12:00:01.000Z");

Deno.test("an act ends the sessions of before it, and one that is written late ends those of the act that overtook it too", () => {
  deepEqual(sessionsAfter({ sessionsFrom: noon }, later), later);
  deepEqual(sessionsAfter({ sessionsFrom: noon }, noon), noon);
  const overtaken = new Date(later.getTime() + 1);
  deepEqual(sessionsAfter({ sessionsFrom: later }, noon), overtaken);
});
