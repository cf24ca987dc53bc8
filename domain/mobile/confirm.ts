// A request confirmed with the device's key: on record before it is granted, and never without the key's use being kept (law 8).

import type { MobilePolicy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { type KeyUse, type KeyUseAnswer, useKey } from "./device.ts";
import type { MobileRequest } from "./request.ts";

export interface Confirmation extends KeyUse {
  /** As the record names who asked. */
  readonly service: string;
  readonly how: MobileRequest["by"];
}

/** Uses the key, and puts down what it confirms: once, however often the same answer comes. */
export function confirmWithKey(
  act: Confirmation,
  policy: MobilePolicy,
): (seen: Seen) => Decision<KeyUseAnswer> {
  const use = useKey(act, policy);
  return (seen) => {
    const decision = use(seen);
    const { answer } = decision;
    if (answer.kind !== "used" || !answer.first) return decision;
    const { now: at, person, service, how } = act;
    return {
      ...decision,
      events: [{ kind: "mobile-approved", at, person, service, by: how }],
    };
  };
}
