// Who serves at the desk: the people of the officers' table, each at one office, with what they may do there (rulebook 2.7).

import type { Personal } from "../audit.ts";
import type { Nif } from "../nif.ts";

/**
 * `registrar`: serves whoever stands before the desk (RG-65). `reviewer`: looks at what people sent in. `supervisor`: answers
 * for the office, and is told when somebody looks people up as no desk does.
 */
export const roles = ["registrar", "reviewer", "supervisor"] as const;
export type Role = typeof roles[number];

export interface Office {
  readonly id: string;
  /** As it is called in the street, in its own language: never translated. */
  readonly name: string;
}

export interface Officer {
  readonly document: Nif;
  readonly roles: readonly Role[];
  readonly office: Office;
}

/** Who did it and where, as it is written beside everything that an officer does. */
export interface OfficeAct {
  /** The officer's own account: random, so that the record does not name her. */
  readonly officer: string;
  readonly office: Office;
}

export function hasRole(officer: Officer, ...any: readonly Role[]): boolean {
  return any.some((role) => officer.roles.includes(role));
}

/** As the record of whom she served has it: the office by its name, the officer under the person's own key. */
export function servedBy(
  { office, officer }: OfficeAct,
): { readonly office: string; readonly personal: Personal } {
  return { office: office.name, personal: { officer } };
}
