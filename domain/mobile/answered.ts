// Challenges that no request stands behind: to make a key, to open the app. Each is good for one answer.

import type { MobilePolicy } from "../policy.ts";
import type { ShelfLabel, Step } from "../ports.ts";

/** Whether it is the first answer. */
export function answerOnce(): Step<true, boolean> {
  return (held) => ({ keep: true, answer: held === null });
}

/** Remembers an answer for longer than its challenge is good. */
export function answeredLabel(
  { challengeSeconds }: MobilePolicy,
): ShelfLabel<true> {
  return {
    name: "k",
    seconds: 2 * challengeSeconds,
    read: () => true,
    write: () => "",
  };
}
