// An authenticator app (RFC 6238) as her account keeps it: it may stand for the SMS code beside her password, and for nothing else.

import { decodeBase64urlIgnorePadding } from "@oslojs/encoding";
import { createTOTPKeyURI, generateHOTP } from "@oslojs/otp";
import type { Account } from "../account.ts";
import { makeCsv, sameCode } from "../codes.ts";
import { ownAccount, type OwnAct, tellBoth } from "../my_data/told.ts";
import { maskNif, type Nif } from "../nif.ts";
import type { HeldCode } from "../one_time_code.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Mac, Seen, Step } from "../ports.ts";

export interface Authenticator {
  /** The shared secret, sealed under the server's key. */
  readonly sealed: string;
  readonly since: Date;
  /** The last time step whose code was taken: none is good twice (RFC 6238 5.2). */
  readonly step: number;
  /** Macs of the recovery codes that are left. */
  readonly recovery: readonly string[];
}

type AppPolicy = Policy["password"]["authenticator"];

/** The code that an app shows during this time step. */
export function codeAt(
  key: Uint8Array,
  step: number,
  { digits }: Pick<AppPolicy, "digits">,
): string {
  return generateHOTP(key, BigInt(step), digits);
}

/** The time step that has begun last (RFC 6238 4.2). */
export function stepAt(
  now: Date,
  { stepSeconds }: Pick<AppPolicy, "stepSeconds">,
): number {
  return Math.floor(now.getTime() / (stepSeconds * 1000));
}

export type CodeReading =
  /** Of this time step. */
  | { readonly kind: "right"; readonly step: number }
  /** Right, but not for the first time, or older than one that was taken. */
  | { readonly kind: "used" }
  | { readonly kind: "wrong" };

/** Which of the steps that are near enough it is of. `last`: the one taken last; null: none yet. */
export function readAppCode(
  code: string,
  key: Uint8Array,
  at: { readonly now: Date; readonly last: number | null },
  policy: AppPolicy,
): CodeReading {
  const present = stepAt(at.now, policy);
  let found: CodeReading = { kind: "wrong" };
  // All of them, whichever it is: how long it takes tells nothing.
  for (let off = -policy.driftSteps; off <= policy.driftSteps; off++) {
    const step = present + off;
    const same = sameCode(codeAt(key, step, policy), code);
    if (!same || found.kind === "right") continue;
    const used = at.last !== null && step <= at.last;
    found = used ? { kind: "used" } : { kind: "right", step };
  }
  return found;
}

/** What the QR code says, and what a link opens an app with: which account of hers it is, without telling whose. */
export function appAddress(
  key: Uint8Array,
  document: Nif,
  { stepSeconds, digits }: AppPolicy,
): string {
  return createTOTPKeyURI("Clave", maskNif(document), key, stepSeconds, digits);
}

/** All of them of one random seed, so that a page sent twice makes the same ones. */
export function recoveryCodes(
  mac: Mac,
  seed: string,
  { recoveryCodes: many, recoveryLength }: AppPolicy,
): readonly string[] {
  return Array.from({ length: many }, (_, index) => {
    const bytes = decodeBase64urlIgnorePadding(
      mac("code", `recovery ${seed} ${index}`),
    );
    return makeCsv((length) => bytes.subarray(0, length), recoveryLength);
  });
}

/** What a recovery code is kept as: bound to the person, so that no copy of the database tells it. */
export function recoveryMac(mac: Mac, document: Nif, code: string): string {
  return mac("code", `recovery of ${document} ${code}`);
}

export interface AppTry extends Pick<OwnAct, "account" | "now"> {
  readonly code: string;
  /** As her account had it, and what it opened to. */
  readonly sealed: string;
  readonly key: Uint8Array;
}

export type AppTryAnswer = {
  /** `used`: right, and taken before; whoever reads that saw it. */
  readonly kind: "accepted" | "used" | "wrong";
};

/** One try at the code beside a password. Of two at once with the same code one is accepted. */
export function tryTotp(
  act: AppTry,
  policy: Policy,
): (seen: Seen) => Decision<AppTryAnswer> {
  return (seen) => {
    const found = appOf(seen, act);
    if (!found || found.app.sealed !== act.sealed) return wrong;
    const { account, app } = found;
    const { now, key, code } = act;
    const at = { now, last: app.step };
    const read = readAppCode(code, key, at, policy.password.authenticator);
    if (read.kind !== "right") return { answer: read };
    const authenticator = { ...app, step: read.step };
    return {
      answer: { kind: "accepted" },
      keep: { ...account, authenticator },
    };
  };
}

export interface RecoveryTry extends OwnAct {
  /** The mac of the code that was typed. */
  readonly mac: string;
}

export type RecoveryTryAnswer = { readonly kind: "accepted" | "wrong" };

/** One try at a recovery code in its place: each is good once, and she is told. */
export function tryRecovery(
  act: RecoveryTry,
): (seen: Seen) => Decision<RecoveryTryAnswer> {
  return (seen) => {
    const found = appOf(seen, act);
    if (!found) return wrong;
    const { account, app } = found;
    const recovery = app.recovery.filter((mac) => !sameCode(mac, act.mac));
    if (recovery.length === app.recovery.length) return wrong;
    const { now, person } = act;
    const authenticator = { ...app, recovery };
    return {
      answer: { kind: "accepted" },
      keep: { ...account, authenticator },
      messages: tellBoth(account, act, { kind: "recovery-code-used", at: now }),
      events: [{ kind: "recovery-code-used", at: now, person }],
    };
  };
}

const wrong = { answer: { kind: "wrong" } } as const;

function appOf(
  seen: Seen,
  act: Pick<OwnAct, "account">,
): { readonly account: Account; readonly app: Authenticator } | null {
  const account = ownAccount(seen.account, act);
  const app = account?.authenticator;
  return account?.password && app ? { account, app } : null;
}

export type AppTries =
  | { readonly kind: "within"; readonly triesLeft: number }
  | { readonly kind: "spent" };

/** Counts one more try of a visit before it is made, as a code that was sent has its tries counted. */
export function countAppTry(
  tries: number,
  now: Date,
): Step<HeldCode, AppTries> {
  return (held) => {
    const left = held?.triesLeft ?? tries;
    if (left <= 0) return { keep: held, answer: { kind: "spent" } };
    const triesLeft = left - 1;
    return {
      keep: { codes: [], triesLeft, sentAt: held?.sentAt ?? now },
      answer: { kind: "within", triesLeft },
    };
  };
}
