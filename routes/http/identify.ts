// The weak proof that signing in and registering share: a document and its contrast datum (law 7).

import type { Context } from "hono";
import {
  type Contrast,
  decoyResident,
  matches,
} from "../../domain/contrast.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Dossier, Tally } from "../../domain/ports.ts";
import type { Resident } from "../../domain/census.ts";
import type { Env } from "./env.ts";
import { networkOf } from "./network.ts";

export type IdentifyAnswer =
  | {
    readonly kind: "matched";
    readonly dossier: Dossier & { readonly resident: Resident };
    /** What this success wipes; the caller does it together with its next write. */
    readonly counted: readonly Tally[];
  }
  /** Wrong, or nobody's: one answer, for the same work. */
  | { readonly kind: "mismatch" }
  | { readonly kind: "limited"; readonly until: Date };

export interface Typed {
  readonly document: Nif;
  readonly contrast: Contrast;
  readonly during: "signin" | "registration";
}

/** Counts the try before looking, so that no number of parallel tries outruns the limit. */
export async function identify(
  c: Context<Env>,
  typed: Typed,
): Promise<IdentifyAnswer> {
  const { limits, people, audit, mac, now, policy } = c.var.world;
  const person = mac("person", typed.document);
  const ofDocument = { rule: policy.limits.contrastPerDocument, of: person };
  const ofNetwork = {
    rule: policy.limits.contrastPerNetwork,
    of: networkOf(c),
  };
  const limit = await limits.count([ofDocument, ofNetwork]);
  if (limit.kind === "over") return { kind: "limited", until: limit.until };
  const { resident, account } = await people.find(typed.document);
  const agrees = matches(typed.contrast, resident ?? decoyResident);
  if (resident && agrees) {
    return {
      kind: "matched",
      dossier: { resident, account },
      // Not the network's: whoever tries many people must not wipe her count with one she knows.
      counted: [ofDocument],
    };
  }
  const at = now();
  await audit.record([
    { kind: "contrast-refused", at, person, during: typed.during },
  ]);
  return { kind: "mismatch" };
}
