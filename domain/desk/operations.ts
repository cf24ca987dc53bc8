// What an office can do for a person, as she stands (RG-65).

import type { Account } from "../account.ts";
import { dayOf } from "../calendar.ts";
import type { Resident } from "../census.ts";
import type { Policy } from "../policy.ts";
import { registrationStanding } from "../standing.ts";
import type { Role } from "./officer.ts";
import { undoable } from "./rehabilitation.ts";

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
  /** FI-06: seen in person again, whoever is advanced already. */
  "renew",
  /** She had told that somebody else was here, and comes with her document. */
  "resume",
  /** MV-41: her phone identifies her no more. */
  "device",
  /** RG-93. */
  "renounce",
  /** undoing a renunciation. */
  "rehabilitate",
  /** RG-97. */
  "revoke",
  /** RG-97: the cause has changed. */
  "restore",
] as const;
export type Operation = typeof operations[number];

/** Who may do it: what takes somebody out of Clave against her will, or undoes that, is a supervisor's. */
export function roleFor(operation: Operation): Role {
  return operation === "revoke" || operation === "restore"
    ? "supervisor"
    : "registrar";
}

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
    "renew": active && account?.registration?.level === "advanced" &&
      // ID-53.
      resident.validUntil >= dayOf(now),
    "resume": active && account !== null && account.suspended.length > 0,
    "device": active && account !== null && account.device !== null,
    // Even by somebody who never registered (RG-92).
    "renounce": alive && state !== "renounced" && state !== "revoked",
    "rehabilitate": alive && undoable(account) === "renunciation",
    "revoke": active || (alive && state === "phone-revoked"),
    "restore": alive && undoable(account) === "revocation",
  };
  return operations.filter((name) => may[name]);
}
