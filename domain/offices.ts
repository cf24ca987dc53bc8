// Where people register in person (RG-08, RG-60 to RG-65): what is known of an office. Null is unknown, and is never guessed (PO-42).

import type { Office } from "./desk/officer.ts";
import type { Language } from "./language.ts";
import type { OpeningHours } from "./office_hours.ts";
import type { Policy } from "./policy.ts";
import type { Province } from "./provinces.ts";

/** Whose office it is (RG-08). */
export const officeKinds = [
  "tax-agency",
  "social-security",
  "employment",
  "government-delegation",
  "traffic",
  "region",
  "town-hall",
  "health",
  "other",
] as const;
export type OfficeKind = typeof officeKinds[number];

/** What is done there (RG-65). `recover`: another phone, e-mail or activation code. */
export const officeServices = ["register", "raise", "recover", "help"] as const;
export type OfficeService = typeof officeServices[number];

/** `id` is the one that the officers' table has for it, where the office has a desk of Clave. */
export interface RegistrationOffice extends Office {
  readonly kind: OfficeKind;
  /** As the body calls itself, where its kind does not say it. */
  readonly body: string | null;
  /** Street and number. */
  readonly address: string | null;
  readonly postalCode: string | null;
  /** Null for offices all over the province. A double name as its signs have it: `Alicante/Alacant`. */
  readonly town: string | null;
  readonly province: Province;
  /** Digits alone, with `+` where the country is said. */
  readonly phone: string | null;
  readonly web: string | null;
  readonly appointment: "needed" | "not-needed" | null;
  /** Where it is made. */
  readonly appointmentUrl: string | null;
  readonly hours: readonly OpeningHours[];
  /** Empty: unknown, as are services. */
  readonly languages: readonly Language[];
  readonly services: readonly OfficeService[];
  /** Whether one comes in without a step. */
  readonly stepFree: boolean | null;
  /** Made up, to try Clave: people must not go there. */
  readonly sample: boolean;
}

export interface Offices {
  /** All of them, by province, town and name. */
  list(): Promise<readonly RegistrationOffice[]>;
}

/** Whether so many of those that there are may go because a list does not have them, and nobody said that they should. */
export function mayGo(
  gone: number,
  there: number,
  { takenOut: { most, percent } }: Policy["offices"],
): boolean {
  return gone <= Math.max(most, Math.floor(there * percent / 100));
}

/** Whether somebody who goes there as she stands might go in vain. */
export function leavesOpen(office: RegistrationOffice): boolean {
  return office.address === null || office.hours.length === 0 ||
    office.appointment === null || office.services.length === 0;
}
