// The page that waits goes on in another way.

import type { Step } from "../ports.ts";
import { type Holder, type MobileRequest, rejectRequest } from "./request.ts";

/** Answers whose phone had it until now: a place in her inbox is free. Null where nobody's was. */
export function giveUpRequest(
  attempt: string,
  now: Date,
): Step<MobileRequest, Holder | null> {
  const reject = rejectRequest({ attempt }, "replaced", now);
  return (held) => {
    const { keep } = reject(held);
    const bound = keep !== held && held?.state.kind === "bound";
    return { keep, answer: bound ? held.state.to : null };
  };
}
