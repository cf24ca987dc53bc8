// An account with all of Cl@ve Permanente, and what is left of it.

import type { Account } from "../../../domain/account.ts";
import type { Authenticator } from "../../../domain/password/authenticator.ts";
import { newPassword } from "../../../domain/password/kept.ts";
import type { Decision, Seen } from "../../../domain/ports.ts";
import { noon } from "../../support/accounts.ts";
import { asking, later } from "../../support/phone_changes.ts";

export const before = later(-3600);
export const password = newPassword("hash", before);
export const app: Authenticator = {
  sealed: "sealed",
  since: before,
  step: 0,
  recovery: [],
};
export const activation = { mac: "activation", madeAt: before };
export const hers: Account = {
  ...asking,
  sessionsFrom: before,
  activation,
  password,
  authenticator: app,
};

export const act = (now = noon) => ({
  account: hers.id,
  person: "person",
  now,
  messageIds: ["1", "2"] as const,
});

export const receipt = { csv: "0123456789ABCDEF", name: "Ana García López" };

/** The account as a step leaves it. */
export function decided<A>(
  step: (seen: Seen) => Decision<A>,
  account: Account | null = hers,
): Account {
  const seen = { account, phoneHolder: null, openCases: [] };
  return step(seen).keep ?? account!;
}

/** Which of password, authenticator and activation code are there. */
export function held({ password, authenticator, activation }: Account) {
  return [password, authenticator, activation]
    .map((one) => one !== null).join(" ");
}

/** `held` of an account that has the password, the authenticator and the activation code; and of one that has none. */
export const all = "true true true";
export const none = "false false false";
