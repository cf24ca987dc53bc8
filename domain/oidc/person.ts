// Whether the person of a grant still stands behind it: asked each time that something about her is given out.

import type { Account } from "../account.ts";
import type { Resident } from "../census.ts";
import type { RegistrationLevel } from "../level.ts";
import type { Dossier } from "../ports.ts";
import { canIdentify, registrationOf } from "../signin.ts";
import type { Grant } from "./grant.ts";

export interface GrantedPerson {
  readonly account: Account;
  /** Null for whoever is not registered and identified with what proves her by itself. */
  readonly registration: RegistrationLevel | null;
  /** Null for whoever has left the census since. */
  readonly resident: Resident | null;
}

export type PersonAnswer =
  | { readonly kind: "stands"; readonly person: GrantedPerson }
  /** Her account no longer identifies anybody: renounced, revoked, her phone lost, deceased, or another one. */
  | { readonly kind: "account-ended" }
  /** She has signed out everywhere since she was identified. */
  | { readonly kind: "signed-out" };

export function personOf(grant: Grant, dossier: Dossier): PersonAnswer {
  const { account, resident } = dossier;
  if (account === null || account.id !== grant.account) {
    return { kind: "account-ended" };
  }
  if (!canIdentify(account, grant.method)) return { kind: "account-ended" };
  if (resident?.status === "deceased") return { kind: "account-ended" };
  if (grant.asOf < account.sessionsFrom) return { kind: "signed-out" };
  const registration = registrationOf(account);
  return { kind: "stands", person: { account, registration, resident } };
}
