// Leaving Cl@ve Permanente without leaving Clave (PM-54).

import { ownAccount, type OwnAct, tellBoth } from "../my_data/told.ts";
import type { Decision, Seen } from "../ports.ts";

export type PasswordLeavingAnswer = { readonly kind: "left" | "not-hers" };

/**
 * Whoever is in by password is out with it; other sessions lean on something else and stay. The activation code goes too: she
 * comes back with another one, and nobody with what lies in a drawer. The same page sent twice tells once.
 */
export function leavePassword(
  act: OwnAct,
): (seen: Seen) => Decision<PasswordLeavingAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    if (!account) return { answer: { kind: "not-hers" } };
    if (!account.password) return { answer: { kind: "left" } };
    const { now, person } = act;
    return {
      answer: { kind: "left" },
      keep: {
        ...account,
        password: null,
        authenticator: null,
        activation: null,
      },
      messages: tellBoth(account, act, { kind: "password-left", at: now }),
      events: [{ kind: "password-left", at: now, person }],
    };
  };
}
