// A password is chosen: for the first time, instead of another, or after she had forgotten it.

import { type Account, sessionsAfter } from "../account.ts";
import { doneBy, type OwnAct, tellBoth } from "../my_data/told.ts";
import type { Decision, Seen } from "../ports.ts";
import type { PasswordHash } from "./hash.ts";
import { newPassword } from "./kept.ts";
import { resetStands } from "./reset.ts";

/**
 * `activated`: she had none (4.2). `changed`: she knew the one before, or showed a certificate (PM-50, PM-51). `recovered`: she
 * had forgotten it, or it was locked (PM-52). `renewed`: it had expired (PM-32).
 */
export type SetHow = "activated" | "changed" | "recovered" | "renewed";

export interface PasswordSetting extends OwnAct {
  readonly hash: PasswordHash;
  readonly how: SetHow;
  /** What stood when she began, as its page knew it; null: none. Another one since was set by another page. */
  readonly replaces: PasswordHash | null;
  /** The activation code that let her do it, as a mac; not given where something else did. Dead meanwhile, it lets nobody. */
  readonly activation?: string;
  /** The link that did, as a mac; it serves once. */
  readonly reset?: string;
  /** Of the session or the code that lets her do it, where one does: what has ended sessions since ends this too. */
  readonly asOf?: Date;
  /** What began before this session's own proof ends with every other session (PM-50). */
  readonly sessionsFrom: Date;
}

export type PasswordSetAnswer =
  | { readonly kind: "set" }
  /** The code, the link or the former password that she came by is not what it was. */
  | { readonly kind: "superseded" }
  | { readonly kind: "not-hers" };

export function setPassword(
  act: PasswordSetting,
): (seen: Seen) => Decision<PasswordSetAnswer> {
  return ({ account }) => {
    if (account?.id !== act.account || account.state !== "active") {
      return { answer: { kind: "not-hers" } };
    }
    // The same page sent twice.
    if (account.password?.hash === act.hash) return { answer: { kind: "set" } };
    if (!stillStands(account, act)) return { answer: { kind: "superseded" } };
    if (act.asOf && act.asOf < account.sessionsFrom) {
      return { answer: { kind: "not-hers" } };
    }
    const { hash, now, person, how, sessionsFrom } = act;
    const password = newPassword(hash, now, account.password?.since);
    return {
      answer: { kind: "set" },
      keep: {
        ...account,
        password,
        sessionsFrom: sessionsAfter(account, sessionsFrom),
      },
      messages: tellBoth(account, act, { kind: "password-set", at: now, how }),
      events: [{ kind: "password-set", at: now, person, how, ...doneBy(act) }],
    };
  };
}

function stillStands(account: Account, act: PasswordSetting): boolean {
  if ((account.password?.hash ?? null) !== act.replaces) return false;
  if (act.activation && account.activation?.mac !== act.activation) {
    return false;
  }
  return !act.reset || resetStands(account, act.reset, act.now);
}
