// How her password stands, as her own pages tell it.

import type { Policy } from "../policy.ts";
import { ageOf, isLocked, type KeptPassword } from "./kept.ts";

export type PasswordState =
  | { readonly kind: "good" }
  | { readonly kind: "ending"; readonly days: number }
  | { readonly kind: "expired" }
  /** PM-42: nobody comes in by it until she chooses another. */
  | { readonly kind: "locked"; readonly since: Date }
  /** By strangers' guesses: it serves only where she has used it before. */
  | { readonly kind: "locked-elsewhere"; readonly since: Date };

/** What she must do something about comes first. */
export function passwordState(
  kept: KeptPassword,
  now: Date,
  policy: Policy,
): PasswordState {
  const since = kept.lockedAt ?? now;
  if (isLocked(kept, "known", policy)) return { kind: "locked", since };
  if (isLocked(kept, "stranger", policy)) {
    return { kind: "locked-elsewhere", since };
  }
  const age = ageOf(kept, now, policy);
  return age.kind === "young" ? { kind: "good" } : age;
}
