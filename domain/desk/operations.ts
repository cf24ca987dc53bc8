// What an office can do for a person, as she stands (RG-65).

import type { Account } from "../account.ts";
import type { Resident } from "../census.ts";
import type { Policy } from "../policy.ts";
import { registrationStanding } from "../standing.ts";

/** In the order in which they are offered. */
export const operations = [
  /** RG-60 to RG-62. */
  "register",
  /** RG-80. */
  "raise",
  /** RG-90. */
  "activation-code",
  /** RG-82, RG-83. */
  "phone",
  /** RG-85, RG-86. */
  "email",
  /** RG-93. */
  "renounce",
  /** undoing a renunciation. */
  "rehabilitate",
  /** RG-97. */
  "revoke",
] as const;
export type Operation = typeof operations[number];

/** What may be begun for her now. */
export function operationsFor(
  person: { readonly resident: Resident; readonly account: Account | null },
  now: Date,
  policy: Policy,
): readonly Operation[] {
  const { resident, account } = person;
  const { kind } = registrationStanding(person, now, policy, "office");
  const state = account?.state ?? "invited";
  const alive = resident.status === "alive" && state !== "deceased";
  const active = alive && state === "active";
  const may: Record<Operation, boolean> = {
    "register": kind === "may-register",
    "raise": kind === "may-raise",
    "activation-code": active,
    "phone": active,
    "email": active,
    // Even by somebody who never registered (RG-92).
    "renounce": alive && state !== "renounced" && state !== "revoked",
    "rehabilitate": alive && state === "renounced" && !!account?.registration,
    "revoke": active || (alive && state === "phone-revoked"),
  };
  return operations.filter((name) => may[name]);
}
