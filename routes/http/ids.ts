// Random names for things.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { World } from "../../domain/ports.ts";

/** 96 bits in 16 characters: enough that no two ever meet, short enough for an address. */
export function randomId({ random }: World): string {
  return encodeBase64urlNoPadding(random(12));
}
