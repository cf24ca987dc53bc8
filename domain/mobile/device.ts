// Her phone as a key (rulebook 5.1, 5.6): the public half of what its own hardware holds, and how it is replaced and taken away.

import { type Account, sessionsAfter } from "../account.ts";
import { sameCode } from "../codes.ts";
import { doneBy, ownAccount, type OwnAct, tellBoth } from "../my_data/told.ts";
import type { MobilePolicy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { isSuspended } from "../suspension.ts";
import { noticeTo } from "./notify.ts";
import type { PushAddress } from "./push.ts";

/** A public key credential of hers (WebAuthn 4), by the account in whose row it stands: no other is ever looked for by its id. */
export interface Device {
  /** Random: what the phone's cookie and its requests name it by. A phone that is activated again is another device. */
  readonly id: string;
  /** The credential's id, and its public key as COSE (RFC 9052), in base64url. */
  readonly credential: string;
  readonly publicKey: string;
  /** How often the key has signed, as it says itself; keys that several phones share say 0 (WebAuthn 6.1.1). */
  readonly counter: number;
  /** Which answer said so, and when it came; left out before its first one. */
  readonly lastUse?: { readonly mark: string; readonly at: Date };
  /** The key lies in her platform's own safe-keeping, too, and comes to her next phone by it. */
  readonly backedUp: boolean;
  /** As she called it. */
  readonly name: string;
  readonly addedAt: Date;
  /** Where it is told that a request waits; null where she has not allowed it. */
  readonly push: PushAddress | null;
  /** She had allowed it, and her browser's push service knows that address no more: the app says so until she gives another. */
  readonly pushGone?: true;
}

export interface Activation extends OwnAct {
  readonly device: Device;
  /** Of the proof that she came in by. */
  readonly asOf: Date;
  /** For what the device is told that is retired by it; and where the app is, in her language. */
  readonly pushId: string;
  readonly appUrl: string;
}

export type ActivationAnswer =
  | { readonly kind: "activated" }
  /** Her sessions were ended since, or her registration is no more. */
  | { readonly kind: "not-hers" };

/** MV-02: the former one is retired, and told so. The same page sent twice is one activation. */
export function activateDevice(
  act: Activation,
): (seen: Seen) => Decision<ActivationAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    if (!account?.registration || act.asOf < account.sessionsFrom) {
      return { answer: { kind: "not-hers" } };
    }
    const { device, now, person } = act;
    const former = account.device;
    if (former?.id === device.id) return { answer: { kind: "activated" } };
    return {
      answer: { kind: "activated" },
      keep: { ...account, device },
      events: [{ kind: "device-activated", at: now, person }],
      messages: [
        ...tellBoth(account, act, {
          kind: "device-activated",
          at: now,
          name: device.name,
        }),
        ...noticeTo(former?.push ?? null, account, {
          id: act.pushId,
          ...{ person, now },
          body: { kind: "device-retired", at: now, url: act.appUrl },
        }),
      ],
    };
  };
}

export interface Removal extends OwnAct {
  /** The device that she was shown; another one that is active by now stays. */
  readonly device: string;
}

export type RemovalAnswer = { readonly kind: "removed" | "not-hers" };

/** MV-41: she stays registered, and codes go by SMS. What came in by the phone is out with it. */
export function removeDevice(
  act: Removal,
): (seen: Seen) => Decision<RemovalAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    if (!account) return { answer: { kind: "not-hers" } };
    if (account.device?.id !== act.device) {
      return { answer: { kind: "removed" } };
    }
    const { now, person } = act;
    return {
      answer: { kind: "removed" },
      keep: { ...account, device: null },
      events: [{ kind: "device-removed", at: now, person, ...doneBy(act) }],
      messages: tellBoth(account, act, { kind: "device-removed", at: now }),
    };
  };
}

export interface KeyUse extends OwnAct {
  readonly device: string;
  /** What the key says now. */
  readonly counter: number;
  /** Of the answer that says so. */
  readonly mark: string;
}

export type KeyUseAnswer =
  | {
    readonly kind: "used";
    readonly account: Account;
    readonly device: Device;
    /** Not the last answer over again: what hangs on one use is done for it alone. */
    readonly first: boolean;
  }
  /** Retired, taken away or stopped meanwhile, or her registration is no more. */
  | { readonly kind: "not-active" }
  /** A later answer has overtaken it: it proves nothing any more. What stands is to be shown, or she is to be asked again. */
  | { readonly kind: "late" }
  /** WebAuthn 6.1.1: a count that does not rise is another copy of the key. */
  | { readonly kind: "cloned" };

/**
 * One use of the key, after its signature was found right. Of a copy nobody knows which is hers: neither serves any more. The
 * very same answer again, as two taps send it, is one use.
 */
export function useKey(
  act: KeyUse,
  policy: MobilePolicy,
): (seen: Seen) => Decision<KeyUseAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    const device = account?.device;
    const active = account?.registration && device?.id === act.device &&
      !isSuspended(account, "mobile");
    if (!active) return { answer: { kind: "not-active" } };
    const { now, person, counter, mark } = act;
    switch (countOf(device, act, policy)) {
      case "same":
        return { answer: { kind: "used", account, device, first: false } };
      case "late":
        return { answer: { kind: "late" } };
      case "cloned":
        return {
          answer: { kind: "cloned" },
          keep: {
            ...account,
            device: null,
            sessionsFrom: sessionsAfter(account, now),
          },
          events: [{ kind: "device-cloned", at: now, person }],
          messages: tellBoth(account, act, { kind: "device-cloned", at: now }),
        };
      case "risen": {
        const used = { ...device, counter, lastUse: { mark, at: now } };
        const keep = { ...account, device: used };
        const answer = { account: keep, device: used, first: true } as const;
        return { answer: { kind: "used", ...answer }, keep };
      }
    }
  };
}

/**
 * A lower count is no proof of a copy while answers may still be on their way: of two that she gave one after the other the second
 * may arrive first. Neither is taken; only the alarm waits. Two answers with one count are two keys, whenever they come.
 */
function countOf(
  { counter: held, lastUse }: Device,
  { counter, mark, now }: KeyUse,
  { requestSeconds, challengeSeconds }: MobilePolicy,
): "risen" | "same" | "late" | "cloned" {
  const again = lastUse && sameCode(mark, lastUse.mark);
  if (counter === held && again) return "same";
  const countsNothing = counter === 0 && held === 0;
  if (counter > held || countsNothing) return "risen";
  if (counter === held || !lastUse) return "cloned";
  const underWay = Math.max(requestSeconds, challengeSeconds) * 1000;
  const since = now.getTime() - lastUse.at.getTime();
  return since < underWay ? "late" : "cloned";
}

export interface PushChange {
  readonly account: string;
  readonly device: string;
  readonly push: PushAddress | null;
}

/** MV-17: where its messages go from now on; null: nowhere. Nothing happens for a device that is not active. */
export function keepPush(
  { account, device, push }: PushChange,
): (seen: Seen) => Decision<null> {
  return ({ account: held }) => {
    const same = held?.id === account && held.device?.id === device;
    if (!same || !held.device) return { answer: null };
    if (sameAddress(held.device.push, push)) return { answer: null };
    const { pushGone: _, ...kept } = held.device;
    return { answer: null, keep: { ...held, device: { ...kept, push } } };
  };
}

/** Its push service knows this address no more (RFC 8030 7.3). Another one, given meanwhile or by another phone, stays. */
export function forgetPush(
  { account, push }: Pick<PushChange, "account"> & {
    readonly push: PushAddress;
  },
): (seen: Seen) => Decision<null> {
  return ({ account: held }) => {
    const { device = null } = held ?? {};
    const its = held?.id === account && device &&
      sameAddress(device.push, push);
    if (!its) return { answer: null };
    const silent = { ...device, push: null, pushGone: true } as const;
    return { answer: null, keep: { ...held, device: silent } };
  };
}

function sameAddress(
  one: PushAddress | null,
  other: PushAddress | null,
): boolean {
  return one?.endpoint === other?.endpoint &&
    one?.p256dh === other?.p256dh && one?.auth === other?.auth;
}
