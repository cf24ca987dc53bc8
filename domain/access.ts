// What a person's registration opens: for each service, whether she can come in, why not, and her quickest way (LV-14).

import { type Level, reaches, type RegistrationLevel } from "./level.ts";
import type { Account } from "./account.ts";
import {
  levelBy,
  type MethodName,
  methods,
  sameFamily,
} from "./methods/all.ts";
import { servesHer } from "./password/state.ts";
import type { Policy } from "./policy.ts";
import { isSuspended } from "./suspension.ts";

export type Access =
  | { readonly kind: "can"; readonly method: MethodName }
  | {
    readonly kind: "cannot";
    /**
     * `registration`: a method would do, and raising hers is enough (RG-80). `method`: none that leans on it ever does.
     * `suspended`: what would do is what she stopped.
     */
    readonly because: "registration" | "method" | "suspended";
    /** What she may have by herself and is enough at once: a certificate, a DNIe. Null where nothing is. */
    readonly unless: MethodName | null;
  };

interface ServedNow {
  /** The methods that this Clave has, in the order in which they are offered. */
  readonly served: readonly MethodName[];
  readonly now: Date;
  readonly policy: Policy;
}

/** The same with what she has: no phone or password that she has not, or that lets her in nowhere; and with what she has stopped. */
export function accessOf(
  account: Pick<Account, "suspended" | "password" | "device"> & {
    readonly registration: Pick<NonNullable<Account["registration"]>, "level">;
  },
  asked: Level,
  { served, now, policy }: ServedNow,
): Access {
  const { level } = account.registration;
  const withPassword = servesHer(account.password, now, policy);
  const hers = served.filter((name) =>
    (withPassword || !sameFamily(name, "password")) &&
    (account.device || name !== "mobile")
  );
  const usable = hers.filter((name) => !isSuspended(account, name));
  const access = accessTo(asked, level, usable);
  const before = accessTo(asked, level, hers);
  if (access.kind === "can") return access;
  return before.kind === "can" ? { ...access, because: "suspended" } : before;
}

/** `served`: the methods that this Clave has, in the order in which they are offered; the first that does is named. */
export function accessTo(
  asked: Level,
  registration: RegistrationLevel,
  served: readonly MethodName[],
): Access {
  const reaching = (held: RegistrationLevel, selfProving: boolean) =>
    served.find((name) =>
      methods[name].selfProving === selfProving &&
      reaches(levelBy(name, held), asked)
    );
  const method = reaching(registration, false);
  if (method) return { kind: "can", method };
  const because = reaching("advanced", false) ? "registration" : "method";
  const unless = reaching(registration, true) ?? null;
  return { kind: "cannot", because, unless };
}

/** The most that she can prove with what leans on her registration. */
export function reachOf(
  registration: RegistrationLevel,
  served: readonly MethodName[],
): Level {
  return served
    .filter((name) => !methods[name].selfProving)
    .map((name) => levelBy(name, registration))
    .reduce((best, level) => reaches(level, best) ? level : best);
}
