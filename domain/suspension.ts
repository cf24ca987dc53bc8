// A method that waits: she said that somebody else had used it, and it identifies nobody until she comes back.

import type { Account, Suspension } from "./account.ts";
import {
  type MethodName,
  methodNames,
  methods,
  sameFamily,
} from "./methods/all.ts";

type Suspended = Pick<Account, "suspended">;

export function isSuspended(
  { suspended }: Suspended,
  method: MethodName,
): boolean {
  return suspended.some((one) => one.method === method);
}

/**
 * What her word stops: the method that was not hers, or where she names none all that lean on her registration. What proves
 * her by itself is its issuer's to revoke, not ours to stop.
 */
export function stoppedBy(method: MethodName | null): readonly MethodName[] {
  const leaning = methodNames.filter((name) => !methods[name].selfProving);
  return leaning.filter((name) => method === null || sameFamily(name, method));
}

/** Keeps since when, for what waits already. */
export function suspend<A extends Suspended>(
  account: A,
  stopped: readonly MethodName[],
  now: Date,
): A {
  const more: readonly Suspension[] = stopped
    .filter((method) => !isSuspended(account, method))
    .map((method) => ({ method, at: now }));
  return { ...account, suspended: [...account.suspended, ...more] };
}

/** She has come back, registering or with another phone, by more than a letter; or by what proves her by itself; or an officer has heard her. */
export function unsuspend<A extends Suspended>(account: A): A {
  return account.suspended.length === 0
    ? account
    : { ...account, suspended: [] };
}
