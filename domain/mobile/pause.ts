// Whoever is asked again and again, or has said no, is left in peace for a while, and told so once (demands B.5, 37).

import { ownAccount, type OwnAct, tellBoth } from "../my_data/told.ts";
import type { Decision, Seen } from "../ports.ts";

/** Tells her that no request reaches her phone until then. */
export function tellPaused(
  act: OwnAct & { readonly until: Date },
): (seen: Seen) => Decision<null> {
  return ({ account }) => {
    const hers = ownAccount(account, act);
    if (!hers) return { answer: null };
    const { now: at, person, until } = act;
    return {
      answer: null,
      events: [{ kind: "mobile-paused", at, person }],
      messages: tellBoth(hers, act, { kind: "requests-paused", at, until }),
    };
  };
}
