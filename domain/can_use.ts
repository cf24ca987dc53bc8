// Whether she can use a service now, with what; and if not, what stands in her quickest way (LV-14, rulebook 10, 4).

import { enoughFor } from "./access.ts";
import type { Account } from "./account.ts";
import { type Level, reaches, type RegistrationLevel } from "./level.ts";
import {
  levelBy,
  type MethodName,
  methodNames,
  methods,
  sameFamily,
} from "./methods/all.ts";
import { ageOf, isLocked } from "./password/kept.ts";
import type { Policy } from "./policy.ts";
import { registrationOf } from "./signin.ts";
import { isSuspended } from "./suspension.ts";

/** What can stand in the way, what is mended soonest first. */
const obstacles = [
  /** Her password has ended (PM-30): she chooses another as she identifies. */
  "expired",
  /** It is locked (PM-42): she chooses another by its own way. */
  "locked",
  /** She said that somebody else had used it. */
  "suspended",
  /** She has activated no phone, or has no password. */
  "absent",
  /** Hers is basic, and the service asks what only an advanced one gives (LV-11). */
  "registration",
  /** No phone is hers now (RG-22). */
  "phoneless",
  /** She never registered, or not any more. */
  "unregistered",
  /** Nothing that leans on a registration is ever enough (LV-10). */
  "method",
] as const;
export type Obstacle = typeof obstacles[number];

export type CanUse =
  /** Never empty: as the hall offers them. */
  | { readonly kind: "can"; readonly methods: readonly MethodName[] }
  | {
    readonly kind: "cannot";
    /** All that stands in the quickest way; never empty, what takes longest first. */
    readonly because: readonly Obstacle[];
    /** What needs nothing of Clave's and is enough at once, if she has it: a certificate, a DNIe. */
    readonly unless: MethodName | null;
  };

type MeansState =
  | "ready"
  | Extract<
    Obstacle,
    "expired" | "locked" | "suspended" | "absent" | "phoneless"
  >;

/** What she has to identify herself with. */
export interface Means {
  /** Null where none stands. */
  readonly registration: RegistrationLevel | null;
  readonly states: Readonly<Record<MethodName, MeansState>>;
}

type Held = Pick<
  Account,
  "state" | "registration" | "phone" | "password" | "device" | "suspended"
>;

/**
 * What an account has now. `proven`: how its open session was proven, for nobody else knows that she has a certificate.
 * A password that strangers have locked is ready: it serves where she has used it before (PM-41).
 */
export function meansOf(
  account: Held,
  proven: MethodName | null,
  { now, policy }: { readonly now: Date; readonly policy: Policy },
): Means {
  const state = (name: MethodName): MeansState => {
    if (methods[name].selfProving) {
      return name === proven ? "ready" : "absent";
    }
    if (account.state === "phone-revoked" || !account.phone) return "phoneless";
    if (name === "mobile" && !account.device) return "absent";
    const { password } = account;
    if (sameFamily(name, "password") && !password) return "absent";
    if (isSuspended(account, name)) return "suspended";
    if (!password || !sameFamily(name, "password")) return "ready";
    if (isLocked(password, "known", policy)) return "locked";
    return ageOf(password, now, policy).kind === "expired"
      ? "expired"
      : "ready";
  };
  return {
    registration: account.state === "phone-revoked"
      ? account.registration?.level ?? null
      : registrationOf(account),
    states: Object.fromEntries(
      methodNames.map((name) => [name, state(name)]),
    ) as Record<MethodName, MeansState>,
  };
}

/** Whether she comes in at a service that asks this level. `served`: the methods that this Clave has. */
export function canUse(
  asked: Level,
  { registration, states }: Means,
  served: readonly MethodName[],
): CanUse {
  const enough = enoughFor(asked, served);
  const ways = enough
    .filter((name) => !methods[name].selfProving || states[name] === "ready")
    .map((method) => ({ method, way: wayOf(method) }));
  const open = ways.filter(({ way }) => way.length === 0);
  if (open.length > 0) {
    return { kind: "can", methods: open.map(({ method }) => method) };
  }
  const [quickest] = ways.map(({ way }) => way).toSorted(byTime);
  return {
    kind: "cannot",
    because: quickest ?? ["method"],
    unless: enough.find((name) => methods[name].selfProving) ?? null,
  };

  function wayOf(method: MethodName): readonly Obstacle[] {
    const state = states[method];
    if (methods[method].selfProving) return [];
    if (registration === null) return ["unregistered"];
    const low = !reaches(levelBy(method, registration), asked);
    const found: Obstacle[] = low ? ["registration"] : [];
    if (state !== "ready") found.push(state);
    return found.toSorted((a, b) => timeOf(b) - timeOf(a));
  }
}

/** A way is as long as the worst that stands in it; of two as bad as that, the one with less beside it. */
function byTime(a: readonly Obstacle[], b: readonly Obstacle[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (one !== other) return timeOf(one) - timeOf(other);
  }
  return a.length - b.length;
}

function timeOf(obstacle: Obstacle): number {
  return obstacles.indexOf(obstacle);
}
