// A page that gives its request up frees the place that it took (MV-12).

import { deepEqual, equal } from "node:assert/strict";
import { giveUpRequest } from "../../../domain/mobile/give_up.ts";
import { before, inState } from "./requests.ts";

Deno.test("a page that gives its request up tells whose place is free, once, and never another's", () => {
  const held = inState("bound");
  const first = giveUpRequest("attempt", before)(held);
  deepEqual(first.keep?.state, { kind: "rejected", why: "replaced" });
  equal(first.answer?.account, "ana");
  equal(giveUpRequest("attempt", before)(first.keep).answer, null);
  for (const state of ["open", "approved", "rejected", "taken"] as const) {
    equal(giveUpRequest("attempt", before)(inState(state)).answer, null);
  }
  const other = giveUpRequest("other", before)(held);
  deepEqual(other, { keep: held, answer: null });
});
