// The last step at the desk: registering or raising, once, whoever else does so at the same moment (RG-60 to RG-62, RG-80).

import type { Resident } from "../census.ts";
import {
  type MadeForRaising,
  raise,
  type RaiseAnswer,
  type Raising,
} from "../registration/raise.ts";
import {
  type MadeForRegistration,
  register,
  type RegisterAnswer,
  type Registering,
} from "../registration/register.ts";
import type { Ground } from "../registration/visit.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { needsGuardian } from "./guardian.ts";

export type DeskRegisterAnswer =
  | Exclude<RegisterAnswer, { kind: "letter-spent" }>
  /** Between the code and the signature another person proved that the phone is hers: nobody told this one that she would lose it. */
  | { readonly kind: "phone-taken" }
  | Unaccompanied;

/** By the census as it is now she is a minor, and nobody answers for her (ID-65). */
export interface Unaccompanied {
  readonly kind: "unaccompanied";
}

/** What both acts stand on. */
type OfficeGround = Ground & { readonly kind: "office" };

/** `inUse`: she was told that another person has the phone, and proved it all the same (RG-21). */
export function registerAtDesk(
  act: Registering & {
    readonly ground: OfficeGround;
    readonly inUse: boolean;
  },
  made: MadeForRegistration,
  policy: Policy,
): (seen: Seen) => Decision<DeskRegisterAnswer> {
  const decide = register(act, made, policy);
  return (seen) => {
    // The same page sent twice: the first one did it.
    if (seen.account?.activation?.mac === made.activationMac) {
      return { answer: { kind: "registered", moved: act.inUse } };
    }
    if (unaccompanied(act, policy)) {
      return { answer: { kind: "unaccompanied" } };
    }
    if (seen.phoneHolder && !act.inUse) {
      return { answer: { kind: "phone-taken" } };
    }
    return decide(seen) as Decision<DeskRegisterAnswer>;
  };
}

export type DeskRaiseAnswer = RaiseAnswer | Unaccompanied;

export function raiseAtDesk(
  act: Raising & { readonly ground: OfficeGround },
  made: MadeForRaising,
  policy: Policy,
): (seen: Seen) => Decision<DeskRaiseAnswer> {
  const decide = raise(act, made, policy);
  return (seen) => {
    const { account } = seen;
    if (account?.activation?.mac === made.activationMac) {
      return { answer: { kind: "raised" } };
    }
    if (unaccompanied(act, policy)) {
      return { answer: { kind: "unaccompanied" } };
    }
    return decide(seen);
  };
}

function unaccompanied(
  { resident, ground, now }: {
    readonly resident: Resident;
    readonly ground: OfficeGround;
    readonly now: Date;
  },
  policy: Policy,
): boolean {
  return ground.guardian === null && needsGuardian(resident, now, policy);
}
