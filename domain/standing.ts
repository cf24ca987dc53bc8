// How a person whose document and contrast datum match stands with Clave: may she sign in, may she register?

import type { Account } from "./account.ts";
import { dayOf } from "./calendar.ts";
import { type Day, type Resident } from "./census.ts";
import { ageOn } from "./person_name.ts";
import type { Phone } from "./phone.ts";
import type { Policy } from "./policy.ts";
import type { Dossier } from "./ports.ts";

/** An account that can receive a code. */
export type ReadyAccount = Account & {
  readonly phone: Phone;
  readonly registration: NonNullable<Account["registration"]>;
};

export type SigninStanding =
  | { readonly kind: "ready"; readonly account: ReadyAccount }
  | { readonly kind: "not-registered" }
  /** RG-98. */
  | { readonly kind: "deceased" }
  /** RG-92. */
  | { readonly kind: "renounced" }
  /** RG-22: another person proved that the phone is hers. */
  | { readonly kind: "phone-revoked" }
  /** RG-97. */
  | { readonly kind: "revoked" };

export function signinStanding({ resident, account }: Dossier): SigninStanding {
  if (resident?.status === "deceased") return { kind: "deceased" };
  if (!account || account.state === "invited") {
    return { kind: "not-registered" };
  }
  if (account.state !== "active") return { kind: account.state };
  const { phone, registration } = account;
  if (!phone || !registration) return { kind: "phone-revoked" };
  return { kind: "ready", account: { ...account, phone, registration } };
}

export type RegistrationStanding =
  /** `phone-revoked` people come back this way with a new phone (RG-22, X-17). */
  | { readonly kind: "may-register" }
  | { readonly kind: "already-registered" }
  | { readonly kind: "deceased" }
  /** ID-53. */
  | { readonly kind: "document-expired"; readonly validUntil: Day }
  /** ID-65. */
  | { readonly kind: "too-young"; readonly minimumAge: number }
  /** RG-96, X-12: not by letter any more. */
  | { readonly kind: "renounced" }
  | { readonly kind: "revoked" };

/** Whether she may register by letter. */
export function registrationStanding(
  person: { readonly resident: Resident; readonly account: Account | null },
  now: Date,
  policy: Policy,
): RegistrationStanding {
  const { resident, account } = person;
  const today = dayOf(now);
  if (resident.status === "deceased" || account?.state === "deceased") {
    return { kind: "deceased" };
  }
  if (account?.state === "renounced" || account?.state === "revoked") {
    return { kind: account.state };
  }
  if (account?.state === "active") return { kind: "already-registered" };
  // The day printed on the card is its last good day.
  if (resident.validUntil < today) {
    return { kind: "document-expired", validUntil: resident.validUntil };
  }
  const minimumAge = policy.registration.minimumAgeYears;
  if (ageOn(resident.birthDate, today) < minimumAge) {
    return { kind: "too-young", minimumAge };
  }
  return { kind: "may-register" };
}
