// Choosing a password on any page: counted, for each try also tells whether it is the one that stands (PM-27).

import type { Context } from "hono";
import { ownService } from "../../domain/door.ts";
import type { Nif } from "../../domain/nif.ts";
import {
  type ChoiceAnswer,
  choosePassword,
  type Chosen,
} from "../../domain/password/choose.ts";
import type { Env } from "./env.ts";
import { checkPassword } from "./password.ts";

export type CountedChoice =
  | ChoiceAnswer
  | { readonly kind: "limited"; readonly until: Date };

export async function chooseCounted(
  c: Context<Env>,
  chosen: Chosen,
): Promise<CountedChoice> {
  const { limits, mac, passwords, policy } = c.get("world");
  const of = mac("person", chosen.bearer.document);
  const rule = policy.limits.passwordChoices;
  const limit = await limits.count([{ rule, of }]);
  return limit.kind === "over"
    ? limited(limit.until)
    : await choosePassword(chosen, passwords, policy);
}

function limited(until: Date) {
  return { kind: "limited", until } as const;
}

/**
 * Whether what was typed is what stands: the same page sent twice. It is a try at her password like any other, or else an old
 * page of somebody who had her phone for a moment would tell him whether he guesses it.
 */
export async function isWhatStands(
  c: Context<Env>,
  document: Nif,
  password: string,
): Promise<boolean> {
  const typed = { document, password, service: ownService };
  return (await checkPassword(c, typed)).kind === "right";
}
