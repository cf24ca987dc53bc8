// Taking a change back: whoever holds what she gave up, her address or her phone, can for a day.

import type { Account, Former } from "../account.ts";
import type { AuditEvent } from "../audit.ts";
import { sameCode } from "../codes.ts";
import type { Policy } from "../policy.ts";

export type UndoState<F extends Former = Former> =
  | { readonly kind: "open"; readonly former: F }
  | { readonly kind: "undone" }
  /** Unknown, late, or overtaken. */
  | { readonly kind: "dead" };

/** Looks, and spends nothing: mail scanners open every link. */
export function stateOfUndo<F extends Former>(
  formers: readonly F[],
  undoMac: string,
  now: Date,
): UndoState<F> {
  const former = formers.find((one) => sameCode(one.undoMac, undoMac));
  if (!former || former.until <= now) return { kind: "dead" };
  return former.undone ? { kind: "undone" } : { kind: "open", former };
}

/** All that can still be taken back: a thief's second change must not bury the owner's way back from the first. */
export function stillOpen<F extends Former>(
  formers: readonly F[],
  now: Date,
): readonly F[] {
  return formers.filter((one) => now < one.until);
}

/** Whatever came after it is taken back with it. */
export function takenBack<F extends Former>(
  formers: readonly F[],
  former: F,
): readonly F[] {
  return [
    ...formers.slice(0, formers.indexOf(former)),
    { ...former, undone: true },
  ];
}

/** Until when a change made now can be taken back. */
export function undoUntil(now: Date, policy: Policy): Date {
  return new Date(now.getTime() + policy.account.undoSeconds * 1000);
}

/**
 * What lets her in, without what was made since this was given up: whoever made the change that is taken back may have made that
 * too, and knows or holds it. What is older was hers before.
 */
export function meansBefore(
  { activation, password, authenticator, device }: Means,
  { until }: Former,
  policy: Policy,
): Means {
  const at = new Date(until.getTime() - policy.account.undoSeconds * 1000);
  const kept = password !== null && password.setAt < at;
  return {
    activation: activation && activation.madeAt < at ? activation : null,
    // A link on its way was asked for by whoever made that change, or goes to an address that is given up.
    password: kept ? { ...password, reset: null } : null,
    authenticator: kept && authenticator && authenticator.since < at
      ? authenticator
      : null,
    device: device && device.addedAt < at ? device : null,
  };
}

/** For the record, where what was changed has taken her phone with it (MV-41). */
export function phoneGone(
  before: Pick<Account, "device">,
  after: Pick<Account, "device">,
  { now, person }: { readonly now: Date; readonly person: string },
): readonly AuditEvent[] {
  return before.device && !after.device
    ? [{ kind: "device-removed", at: now, person }]
    : [];
}

export type Means = Pick<
  Account,
  "activation" | "password" | "authenticator" | "device"
>;
