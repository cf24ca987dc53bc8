// One visit to activate a password, or to choose another for one forgotten. It travels sealed in the address, as a registration does.

import type { Day } from "../census.ts";
import type { Nif } from "../nif.ts";
import type { Policy } from "../policy.ts";
import type { SentCode } from "../signin.ts";
import { endOf } from "../time_limit.ts";
import type { PasswordHash } from "./hash.ts";

export type PasswordVisitStage =
  /** A link went out; `again`: she came to activate, and has a password already. */
  | {
    readonly kind: "link-sent";
    /** Masked. */
    readonly to: string;
    readonly expiresAt: number;
    readonly again: boolean;
  }
  /** `asOf`: from when her sessions counted as the phone was looked up that it went to; milliseconds since 1970. */
  | { readonly kind: "code"; readonly sent: SentCode; readonly asOf: number }
  /** The code was right. `replaces`: the hash that stood then. `asOf`: of the code. */
  | {
    readonly kind: "choose";
    readonly replaces: PasswordHash | null;
    readonly asOf: number;
  }
  | {
    readonly kind: "done";
    readonly how: "activated" | "recovered";
    readonly lastDay: Day;
  };

export interface PasswordVisit {
  /** Names this visit's code on the shelf. */
  readonly id: string;
  readonly document: Nif;
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** How often she has asked for more time for this step. */
  readonly extended: number;
  /** What she came by, as macs: her activation code, and the link where one was sent. */
  readonly activation: string;
  readonly reset: string | null;
  readonly stage: PasswordVisitStage;
}

/** Until when the step waits; milliseconds since 1970. */
export function passwordVisitEnd(visit: PasswordVisit, policy: Policy): number {
  return endOf(visit, policy.password.stepSeconds, policy);
}

export function passwordVisitHasExpired(
  visit: PasswordVisit,
  now: Date,
  policy: Policy,
): boolean {
  return now.getTime() >= passwordVisitEnd(visit, policy);
}
