// Choosing a password (PM-20 to PM-29): what the typed one lacks, said all at once.

import type { Policy } from "../policy.ts";
import type { HashAnswer, PasswordHash, Passwords } from "./hash.ts";
import {
  type Bearer,
  brokenRules,
  normalised,
  type PasswordRule,
} from "./rules.ts";

export interface Chosen {
  readonly password: string;
  readonly again: string;
  readonly bearer: Bearer;
  /** The hash of the one that she has; null where she has none (PM-27). */
  readonly former: PasswordHash | null;
}

export type ChoiceProblem = "empty" | "different";

export type ChoiceAnswer =
  | HashAnswer
  | { readonly kind: "broken"; readonly rules: readonly PasswordRule[] }
  | { readonly kind: "mistyped"; readonly problem: ChoiceProblem };

/** Hashes it where no rule is broken. */
export async function choosePassword(
  { password: typed, again, bearer, former }: Chosen,
  passwords: Passwords,
  policy: Policy,
): Promise<ChoiceAnswer> {
  if (typed === "") return { kind: "mistyped", problem: "empty" };
  const password = normalised(typed);
  const same = former === null
    ? null
    : await passwords.verify(password, former);
  if (same?.kind === "busy") return same;
  const broken: readonly PasswordRule[] = [
    ...brokenRules(password, bearer, policy),
    ...(await passwords.isCommon(password) ? ["common" as const] : []),
    ...(same?.kind === "right" ? ["former" as const] : []),
  ];
  if (broken.length > 0) return { kind: "broken", rules: broken };
  if (normalised(again) !== password) {
    return { kind: "mistyped", problem: "different" };
  }
  return await passwords.hash(password);
}
