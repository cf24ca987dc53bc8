// How a person whose document and contrast datum match stands with Clave: may she sign in, may she register?

import { type Account, type Route, routeLevels } from "./account.ts";
import { dayOf } from "./calendar.ts";
import { type Day, type Resident } from "./census.ts";
import { ageOn } from "./person_name.ts";
import type { RegistrationLevel } from "./level.ts";
import type { MethodName } from "./methods/all.ts";
import type { Phone } from "./phone.ts";
import type { Policy } from "./policy.ts";
import type { Dossier } from "./ports.ts";
import { isSuspended } from "./suspension.ts";

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
  | { readonly kind: "revoked" }
  /** She said that somebody else had used this method. */
  | { readonly kind: "suspended" };

/** Whether she may sign in by this method, which leans on her registration. */
export function signinStanding(
  { resident, account }: Dossier,
  method: MethodName,
): SigninStanding {
  if (resident?.status === "deceased") return { kind: "deceased" };
  if (!account || account.state === "invited") {
    return { kind: "not-registered" };
  }
  if (account.state !== "active") return { kind: account.state };
  const { phone, registration } = account;
  if (!phone || !registration) return { kind: "phone-revoked" };
  if (isSuspended(account, method)) return { kind: "suspended" };
  return { kind: "ready", account: { ...account, phone, registration } };
}

export type CertificateStanding =
  | { readonly kind: "ready"; readonly resident: Resident }
  /** The certificate is right, and nobody like that is in the census. */
  | { readonly kind: "not-in-census" }
  /** RG-98. */
  | { readonly kind: "deceased" };

/** Whoever shows a certificate leans on no registration: she may never have had one, or have left (RG-95). */
export function certificateStanding(
  { resident, account }: Dossier,
): CertificateStanding {
  if (!resident) return { kind: "not-in-census" };
  const dead = resident.status === "deceased" || account?.state === "deceased";
  return dead ? { kind: "deceased" } : { kind: "ready", resident };
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
  /** RG-80: what she shows now is worth more than what she registered with. */
  | { readonly kind: "may-raise" }
  /** RG-96, X-12: neither by letter nor by video any more. */
  | { readonly kind: "renounced" }
  | { readonly kind: "revoked" };

/** Whether she may register by this route. */
export function registrationStanding(
  person: { readonly resident: Resident; readonly account: Account | null },
  now: Date,
  policy: Policy,
  route: Route,
): RegistrationStanding {
  const { resident, account } = person;
  const given = routeLevels[route];
  const today = dayOf(now);
  if (resident.status === "deceased" || account?.state === "deceased") {
    return { kind: "deceased" };
  }
  if (account?.state === "revoked") return { kind: "revoked" };
  // RG-96: with a certificate or in person, and so not by video either.
  const comesBack = route === "certificate" || route === "office";
  if (account?.state === "renounced" && !comesBack) {
    return { kind: "renounced" };
  }
  if (account?.state === "active" && !raises(account, given)) {
    return { kind: "already-registered" };
  }
  // The day printed on the card is its last good day.
  if (resident.validUntil < today) {
    return { kind: "document-expired", validUntil: resident.validUntil };
  }
  // An office takes minors of any age, with whoever answers for them.
  const minimumAge = policy.registration.minimumAgeYears;
  if (route !== "office" && ageOn(resident.birthDate, today) < minimumAge) {
    return { kind: "too-young", minimumAge };
  }
  return { kind: account?.state === "active" ? "may-raise" : "may-register" };
}

function raises({ registration }: Account, given: RegistrationLevel): boolean {
  return given === "advanced" && registration?.level === "basic";
}
