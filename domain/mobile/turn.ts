// An app that is left open asks every two seconds what waits. Whether it still is her phone costs a statement, and is seldom asked.

import type { MobilePolicy } from "../policy.ts";

/** One time in a while for each phone, and for each at another moment, so that they do not all come at once. */
export function isTurnOf(
  device: string,
  now: Date,
  { pollSeconds, hersEverySeconds }: MobilePolicy,
): boolean {
  const turns = Math.max(1, Math.floor(hersEverySeconds / pollSeconds));
  const turn = Math.floor(now.getTime() / (pollSeconds * 1000));
  const own = [...device].reduce(
    (sum, letter) => sum + letter.charCodeAt(0),
    0,
  );
  return (turn + own) % turns === 0;
}
