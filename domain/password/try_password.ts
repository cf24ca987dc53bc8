// One try at a password: verified beforehand, for that takes time; counted here, in one atomic step (PM-41).

import type { Account } from "../account.ts";
import type { Message } from "../messages.ts";
import { tellBoth } from "../my_data/told.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import type { PasswordHash } from "./hash.ts";
import { isLocked, type KeptPassword, type Origin } from "./kept.ts";

export interface PasswordTry {
  /** The hash that it was verified against; null where there was none. */
  readonly against: PasswordHash | null;
  readonly right: boolean;
  /** The same password under what the policy asks for now; null where that is what there is. */
  readonly rehashed: PasswordHash | null;
  readonly origin: Origin;
  readonly person: string;
  /** How the record names who asked. */
  readonly service: string;
  readonly now: Date;
  readonly messageIds: readonly [string, string];
}

export type PasswordTryAnswer =
  | { readonly kind: "right"; readonly account: Account }
  /** Wrong, locked or nobody's: one answer (law 7). */
  | { readonly kind: "refused" }
  /** Another hash stands there since: to be verified again. */
  | { readonly kind: "moved" };

/**
 * However many try at once, only as many wrong ones are looked at as the policy allows: whoever comes after is refused unheard.
 * A right one is taken as often as it is typed.
 */
export function tryPassword(
  act: PasswordTry,
  policy: Policy,
): (seen: Seen) => Decision<PasswordTryAnswer> {
  return ({ account }) => {
    const kept = account?.password ?? null;
    if ((kept?.hash ?? null) !== act.against) {
      return { answer: { kind: "moved" } };
    }
    if (!account || !kept || isLocked(kept, act.origin, policy)) {
      return refused(act);
    }
    return act.right
      ? taken(account, kept, act, policy)
      : counted(account, kept, act, policy);
  };
}

function taken(
  account: Account,
  kept: KeptPassword,
  { rehashed }: PasswordTry,
  policy: Policy,
): Decision<PasswordTryAnswer> {
  // PM-42: what is locked for strangers stays so until she chooses another.
  const stranger = isLocked(kept, "stranger", policy) ? kept.wrong.stranger : 0;
  const wrong = { known: 0, stranger };
  const same = wrong.known === kept.wrong.known &&
    wrong.stranger === kept.wrong.stranger;
  if (same && rehashed === null) return { answer: { kind: "right", account } };
  const password = { ...kept, wrong, hash: rehashed ?? kept.hash };
  const keep = { ...account, password };
  return { answer: { kind: "right", account: keep }, keep };
}

function counted(
  account: Account,
  kept: KeptPassword,
  act: PasswordTry,
  policy: Policy,
): Decision<PasswordTryAnswer> {
  const { origin, now, person } = act;
  const wrong = { ...kept.wrong, [origin]: kept.wrong[origin] + 1 };
  const locks = isLocked({ wrong }, origin, policy);
  const lockedAt = locks ? kept.lockedAt ?? now : kept.lockedAt;
  const { events = [], ...answered } = refused(act);
  return {
    ...answered,
    keep: { ...account, password: { ...kept, wrong, lockedAt } },
    events: locks
      ? [...events, { kind: "password-locked", at: now, person }]
      : events,
    messages: locks ? tellLocked(account, act) : [],
  };
}

function refused(
  { now, person, service }: PasswordTry,
): Decision<PasswordTryAnswer> {
  return {
    answer: { kind: "refused" },
    evenly: true,
    events: [{ kind: "password-refused", at: now, person, service }],
  };
}

/** She reads it though no page tells her: to whoever tries, locked and wrong are the same. */
function tellLocked(account: Account, act: PasswordTry): readonly Message[] {
  return tellBoth(
    account,
    { ...act, account: account.id },
    { kind: "password-locked", at: act.now },
  );
}
