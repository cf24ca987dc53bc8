// What opens Cl@ve Permanente: document, e-mail address and activation code, right together (rulebook 4.2, PM-10, PM-52).

import type { Account, Activation } from "../account.ts";
import { sameCode } from "../codes.ts";
import { type Email, sameAddress } from "../email.ts";
import { tellBoth } from "../my_data/told.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";

export interface ActivationTry {
  readonly email: Email | null;
  /** The mac of the code that was typed. */
  readonly mac: string;
  readonly person: string;
  readonly now: Date;
  readonly messageIds: readonly [string, string];
}

export type ActivationAnswer =
  | { readonly kind: "right"; readonly account: Account }
  /** Something of it is not right, or she is nobody that Clave knows: one answer (law 7). */
  | { readonly kind: "refused" };

/**
 * Only whoever knows her e-mail address counts against the code: a stranger with her document alone could kill it from afar.
 * One more wrong code than the policy forgives kills it, and the right one comes too late then.
 */
export function tryActivation(
  act: ActivationTry,
  policy: Policy,
): (seen: Seen) => Decision<ActivationAnswer> {
  return ({ account }) => {
    const activation = account?.activation ?? null;
    const right = sameCode(activation?.mac ?? decoy, act.mac);
    if (!account || !activation || !mayActivate(account)) return refused(act);
    if (!sameAddress(account.email, act.email)) return refused(act);
    if (!right) return counted(account, activation, act, policy);
    const keep = { ...account, activation: forgiven(activation) };
    return {
      answer: { kind: "right", account: keep },
      ...(activation.wrong ? { keep } : {}),
    };
  };
}

/** Compared where there is nothing to compare with: as long as a mac, and of no code. */
const decoy = "-".repeat(43);

/** A code leads to an SMS, and so to a phone. */
function mayActivate({ state, phone }: Account): boolean {
  return state === "active" && phone !== null;
}

function forgiven({ mac, madeAt }: Activation): Activation {
  return { mac, madeAt };
}

function counted(
  account: Account,
  activation: Activation,
  act: ActivationTry,
  policy: Policy,
): Decision<ActivationAnswer> {
  const { now, person } = act;
  const wrong = (activation.wrong ?? 0) + 1;
  const { events = [], ...answered } = refused(act);
  if (wrong <= policy.password.activationTries) {
    return {
      ...answered,
      events,
      keep: { ...account, activation: { ...activation, wrong } },
    };
  }
  return {
    ...answered,
    keep: { ...account, activation: null },
    events: [...events, { kind: "activation-blocked", at: now, person }],
    messages: tellBoth(
      account,
      { ...act, account: account.id },
      { kind: "activation-blocked", at: now },
    ),
  };
}

function refused({ now, person }: ActivationTry): Decision<ActivationAnswer> {
  return {
    answer: { kind: "refused" },
    // Whoever tries addresses for a document must not see by the time which one is hers.
    evenly: true,
    events: [{ kind: "activation-refused", at: now, person }],
  };
}
