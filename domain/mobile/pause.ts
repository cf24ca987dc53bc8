// Whoever is asked again and again, or has said no, is left in peace for a while, and told so once (demands B.5, 37).

import { ownAccount, type OwnAct } from "../my_data/told.ts";
import type { Decision, Seen } from "../ports.ts";
import { noticeTo } from "./notify.ts";

export interface Pause extends OwnAct {
  readonly until: Date;
  /** Of the app, in her language. */
  readonly appUrl: string;
}

/** Tells her by e-mail and on her phone that no request reaches it until then; never by SMS, which would be one more to pester her with. */
export function tellPaused(act: Pause): (seen: Seen) => Decision<null> {
  return ({ account }) => {
    const hers = ownAccount(account, act);
    if (!hers) return { answer: null };
    const { now, person, until, appUrl, messageIds: [first, second] } = act;
    const paused = { kind: "requests-paused", at: now, until } as const;
    const { email, language, device } = hers;
    return {
      answer: null,
      events: [{ kind: "mobile-paused", at: now, person }],
      messages: [
        ...(email
          ? [{
            ...{ id: first, language, person, at: now, to: email },
            channel: "email" as const,
            body: paused,
          }]
          : []),
        ...noticeTo(device?.push ?? null, hers, {
          ...{ id: second, person, now },
          body: { ...paused, url: appUrl },
        }),
      ],
    };
  };
}
