// Checking a card on the desk: what the officer types from it must be what the census has (RG-61, ID-53).

import type { Resident } from "../../../domain/census.ts";
import { askedOf } from "../../../domain/desk/card.ts";
import { matches, readContrast } from "../../../domain/contrast.ts";
import type { ContrastTrouble } from "../../../views/parts/contrast_field.tsx";
import type { DeskContext } from "../entry.tsx";

export type CardAnswer =
  | { readonly kind: "right" }
  | { readonly kind: "wrong"; readonly problem: ContrastTrouble }
  | { readonly kind: "limited"; readonly until: Date };

/** Each try is counted before it is compared; what cannot be a datum at all is none. */
export async function checkCard(
  c: DeskContext,
  resident: Resident,
  typed: string,
): Promise<CardAnswer> {
  const { limits, audit, mac, now, policy } = c.var.world;
  const { officer, office } = c.var.desk.act;
  const read = readContrast(typed, askedOf(resident));
  if (!read.ok) return { kind: "wrong", problem: read.problem };
  const person = mac("person", resident.document);
  const counted = [{
    rule: policy.limits.contrastPerOfficer,
    of: mac("person", `${officer} ${person}`),
  }];
  const limit = await limits.count(counted);
  if (limit.kind === "over") return { kind: "limited", until: limit.until };
  if (matches(read.value, resident)) {
    await limits.forget(counted);
    return { kind: "right" };
  }
  await audit.record([{
    kind: "contrast-refused",
    at: now(),
    person,
    during: "desk",
    office: office.name,
  }]);
  return { kind: "wrong", problem: "mismatch" };
}
