// An authenticator app is added to a password, gets other recovery codes, or is taken away.

import type { Account } from "../account.ts";
import type { AuditEvent } from "../audit.ts";
import { ownAccount, type OwnAct, tellBoth } from "../my_data/told.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { type Authenticator, readAppCode } from "./authenticator.ts";

export interface Enrolment extends OwnAct {
  /** The shared secret, sealed and bare. */
  readonly sealed: string;
  readonly key: Uint8Array;
  /** What the app shows: that she has it. */
  readonly code: string;
  /** Macs of her recovery codes, which name this enrolment too. */
  readonly recovery: readonly string[];
}

export type EnrolmentAnswer =
  | { readonly kind: "added" }
  | { readonly kind: "wrong" }
  /** Another page has added one since. */
  | { readonly kind: "superseded" }
  /** There is no password that it could go with. */
  | { readonly kind: "not-hers" };

/** The same page sent twice adds one. */
export function addAuthenticator(
  act: Enrolment,
  policy: Policy,
): (seen: Seen) => Decision<EnrolmentAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    if (!account?.password) return { answer: { kind: "not-hers" } };
    const { authenticator: former } = account;
    if (former) {
      const kind = hasAnyOf(former, act.recovery) ? "added" : "superseded";
      return { answer: { kind } };
    }
    const { now, key, code, sealed, recovery } = act;
    const at = { now, last: null };
    const read = readAppCode(code, key, at, policy.password.authenticator);
    if (read.kind !== "right") return { answer: { kind: "wrong" } };
    const authenticator = { sealed, since: now, step: read.step, recovery };
    return changed(account, act, "authenticator-added", {
      answer: { kind: "added" },
      authenticator,
    });
  };
}

export interface RecoveryRenewal extends OwnAct {
  /** Macs of the new ones. */
  readonly recovery: readonly string[];
  /** The mac of the last one that was left, as the page knew it; null: none was. */
  readonly replaces: string | null;
}

export type RecoveryRenewalAnswer =
  | { readonly kind: "renewed" }
  /** Others were made since, or one was used: these would bring dead ones back into nobody's hand. */
  | { readonly kind: "superseded" }
  | { readonly kind: "not-hers" };

/** New recovery codes; those before are dead. */
export function renewRecovery(
  act: RecoveryRenewal,
): (seen: Seen) => Decision<RecoveryRenewalAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    const app = account?.authenticator;
    if (!account || !app) return { answer: { kind: "not-hers" } };
    const { recovery, replaces } = act;
    if (hasAnyOf(app, recovery)) return { answer: { kind: "renewed" } };
    if (lastLeft(app) !== replaces) return { answer: { kind: "superseded" } };
    return changed(account, act, "recovery-codes-renewed", {
      answer: { kind: "renewed" },
      authenticator: { ...app, recovery },
    });
  };
}

/** What names the recovery codes that she has now. */
export function lastLeft({ recovery }: Authenticator): string | null {
  return recovery.at(-1) ?? null;
}

export type RemovalAnswer = { readonly kind: "removed" | "not-hers" };

/** From here on the code comes by SMS again; the recovery codes are dead. */
export function removeAuthenticator(
  act: OwnAct,
): (seen: Seen) => Decision<RemovalAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    if (!account) return { answer: { kind: "not-hers" } };
    const answer = { kind: "removed" } as const;
    // The same page sent twice.
    if (!account.authenticator) return { answer };
    return changed(account, act, "authenticator-removed", {
      answer,
      authenticator: null,
    });
  };
}

function hasAnyOf(
  { recovery }: Authenticator,
  macs: readonly string[],
): boolean {
  return recovery.some((mac) => macs.includes(mac));
}

type Told =
  & AuditEvent["kind"]
  & (
    | "authenticator-added"
    | "authenticator-removed"
    | "recovery-codes-renewed"
  );

function changed<A>(
  account: Account,
  act: OwnAct,
  kind: Told,
  { answer, authenticator }: {
    readonly answer: A;
    readonly authenticator: Authenticator | null;
  },
): Decision<A> {
  const { now, person } = act;
  return {
    answer,
    keep: { ...account, authenticator },
    messages: tellBoth(account, act, { kind, at: now }),
    events: [{ kind, at: now, person }],
  };
}
