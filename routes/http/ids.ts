// Random names for things.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import { makeCaseNumber } from "../../domain/codes.ts";
import type { World } from "../../domain/ports.ts";

/** 96 bits in 16 characters: enough that no two ever meet, short enough for an address. */
export function randomId({ random }: World): string {
  return encodeBase64urlNoPadding(random(12));
}

/** Of a case: officers read it to one another. */
export function caseNumber({ random, policy }: World): string {
  return makeCaseNumber(random, policy.desk.caseNumberLength);
}
