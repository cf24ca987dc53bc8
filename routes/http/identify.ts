// The weak proof that signing in and registering share: a document and its contrast datum (law 7).

import type { Context } from "hono";
import type { Resident } from "../../domain/census.ts";
import {
  type Contrast,
  decoyResident,
  matches,
} from "../../domain/contrast.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Dossier } from "../../domain/ports.ts";
import type { Env } from "./env.ts";
import { networkOf } from "./network.ts";

export type IdentifyAnswer =
  | {
    readonly kind: "matched";
    readonly dossier: Dossier & { readonly resident: Resident };
    /** From when her sessions counted then. */
    readonly asOf: Date;
    /** Takes this try out of the counts; a caller that writes next does it in the same tick, for one round trip. */
    settle(): Promise<unknown>;
  }
  /** Wrong, or nobody's: one answer, for the same work. */
  | { readonly kind: "mismatch" }
  | { readonly kind: "limited"; readonly until: Date };

export interface Typed {
  readonly document: Nif;
  readonly contrast: Contrast;
  readonly during: "signin" | "registration" | "account";
}

/** Counts the try before looking, so that no number of parallel tries outruns the limit. */
export async function identify(
  c: Context<Env>,
  typed: Typed,
): Promise<IdentifyAnswer> {
  const { limits, people, audit, mac, now, policy } = c.get("world");
  const person = mac("person", typed.document);
  const network = networkOf(c);
  const rules = policy.limits;
  const ofNetwork = { rule: rules.contrastPerNetwork, of: network };
  const ofVisitor = {
    rule: rules.contrastPerVisitor,
    of: mac("network", `${person} ${network}`),
  };
  const ofDocument = { rule: rules.contrastPerDocument, of: person };
  // In this order: a network or a visitor that is stopped takes nothing from the person's own count.
  const limit = await limits.count([ofNetwork, ofVisitor, ofDocument]);
  if (limit.kind === "over") return { kind: "limited", until: limit.until };
  const at = now();
  const { resident, account } = await people.find(typed.document);
  const agrees = matches(typed.contrast, resident ?? decoyResident);
  if (resident && agrees) {
    return {
      kind: "matched",
      dossier: { resident, account },
      asOf: account?.sessionsFrom ?? at,
      settle: () =>
        Promise.all([
          limits.forget([ofVisitor]),
          limits.giveBack([ofNetwork, ofDocument]),
        ]),
    };
  }
  await audit.record([
    { kind: "contrast-refused", at, person, during: typed.during },
  ]);
  return { kind: "mismatch" };
}
