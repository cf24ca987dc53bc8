// Time that a test moves by hand, and real randomness beside it.

import type { ShelfMeans } from "../../db/cas_shelf.ts";

export interface TestClock extends ShelfMeans {
  advance(milliseconds: number): void;
}

export function testClock(from = "2026-11-22T12:00:00.000Z"): TestClock {
  let at = Date.parse(from);
  return {
    now: () => new Date(at),
    advance: (milliseconds) => {
      at += milliseconds;
    },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  };
}

/** No two moments are the same: what came first is never in doubt. */
export function tickingClock(): TestClock {
  const clock = testClock();
  return {
    ...clock,
    now() {
      clock.advance(1);
      return clock.now();
    },
  };
}
