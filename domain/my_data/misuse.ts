// "This was not me": out with everybody, what was used waits, an officer hears of it. And how it is hers again.

import { type Account, sessionsAfter } from "../account.ts";
import { type Case, openCase } from "../desk/case.ts";
import { type MethodName, methods } from "../methods/all.ts";
import { expire } from "../password/kept.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import type { Proof } from "../signin.ts";
import { voidLetters } from "../registration/letter.ts";
import { isSuspended, stoppedBy, suspend, unsuspend } from "../suspension.ts";
import { doneBy, ownAccount, type OwnAct, tellBoth } from "./told.ts";
import { phoneGone } from "./undo.ts";

export interface MisuseReport extends OwnAct {
  /** What was not hers; null where she cannot tell. */
  readonly method: MethodName | null;
  /** For the case, where none waits already. */
  readonly caseId: string;
  /** Of the session that says so. */
  readonly asOf: Date;
}

export type ReportAnswer = { readonly kind: "done" | "not-hers" };

/**
 * Every session ends, in every browser. What she stopped before stays stopped; of open cases there is one. The same page sent
 * twice tells once.
 */
export function reportMisuse(
  act: MisuseReport,
  policy: Policy,
): (seen: Seen) => Decision<ReportAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    if (!account) return { answer: { kind: "not-hers" } };
    const { now, person, asOf } = act;
    const stopped = suspend(account, stopsFor(account, act, policy), now);
    const waiting = openCase(seen.openCases, "misuse");
    const stops = stopped.suspended.length > account.suspended.length;
    // The first of two clicks has ended the session of the second.
    if (waiting && !stops && asOf < account.sessionsFrom) {
      return { answer: { kind: "done" } };
    }
    const device = deviceGoes(account, now, policy) ? null : account.device;
    const body = {
      kind: "misuse-reported",
      at: now,
      suspended: stopped.suspended.map((one) => one.method),
    } as const;
    return {
      answer: { kind: "done" },
      keep: {
        ...stopped,
        ...permanentAfter(stopped, now, policy),
        device,
        // One on its way may be what she has been warned of: it moves no phone.
        letters: voidLetters(account.letters, now),
        sessionsFrom: sessionsAfter(account, now),
      },
      messages: tellBoth(account, act, body),
      events: [
        { kind: "misuse-reported", at: now, person },
        ...phoneGone(account, { device }, { now, person }),
      ],
      cases: waiting ? [] : [newCase(account, act)],
    };
  };
}

/**
 * What her word stops: what was used, and Cl@ve Permanente with it where it was made lately. Whoever has come in as her can
 * have chosen that password, or put an app beside it, and would go on by it.
 */
export function stopsFor(
  { password, authenticator }: Pick<Account, "password" | "authenticator">,
  { method, now }: Pick<MisuseReport, "method" | "now">,
  policy: Policy,
): readonly MethodName[] {
  const used = stoppedBy(method);
  const made = [password?.setAt, authenticator?.since]
    .some((at) => at && madeLately(at, now, policy));
  const more = made ? stoppedBy("password") : [];
  return [...used, ...more.filter((name) => !used.includes(name))];
}

/** MV-41: a phone that was activated lately may be that of whoever came in as her, and what he stands by is not only stopped. */
export function deviceGoes(
  { device }: Pick<Account, "device">,
  now: Date,
  policy: Policy,
): boolean {
  return device !== null && madeLately(device.addedAt, now, policy);
}

/** As far back as an officer looks for what somebody else did. */
export function madeLately(at: Date, now: Date, { desk }: Policy): boolean {
  return now.getTime() - at.getTime() < desk.misuseDays * 86_400_000;
}

/** Whoever used it knows the password, and may hold the app and the code: once it identifies her again, it does so for another one, by SMS. */
function permanentAfter(
  account: Account,
  now: Date,
  policy: Policy,
): Pick<Account, "activation" | "password" | "authenticator"> {
  const { activation, password, authenticator } = account;
  if (isSuspended(account, "password")) {
    return {
      activation: null,
      password: password && expire(password, now),
      authenticator: null,
    };
  }
  const late = activation && madeLately(activation.madeAt, now, policy);
  return { activation: late ? null : activation, password, authenticator };
}

function newCase(
  { id, document }: Pick<Case, "document"> & { readonly id: string },
  { caseId, now, method }: MisuseReport,
): Case {
  return {
    id: caseId,
    account: id,
    document,
    openedAt: now,
    matter: { kind: "misuse", method },
    end: null,
  };
}

/** Whether what she is in by may lift what waits: nobody undoes her word with what leans on the same registration. */
export function mayRestore({ method }: Pick<Proof, "method">): boolean {
  return methods[method].selfProving;
}

export interface Restoring extends OwnAct {
  /** What she is in by; at a desk her document was looked at instead. */
  readonly proof?: Pick<Proof, "method">;
}

export type RestoreAnswer = { readonly kind: "restored" | "not-hers" };

/** The same page sent twice tells once. */
export function restoreMethods(
  act: Restoring,
): (seen: Seen) => Decision<RestoreAnswer> {
  return (seen) => {
    const account = ownAccount(seen.account, act);
    const proven = act.by || (act.proof && mayRestore(act.proof));
    if (!account || !proven) {
      return { answer: { kind: "not-hers" } };
    }
    if (account.suspended.length === 0) {
      return { answer: { kind: "restored" } };
    }
    const { now, person } = act;
    return {
      answer: { kind: "restored" },
      keep: unsuspend(account),
      messages: tellBoth(account, act, { kind: "methods-restored", at: now }),
      events: [{ kind: "methods-restored", at: now, person, ...doneBy(act) }],
    };
  };
}
