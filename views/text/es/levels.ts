// The names of the levels of assurance.

import type { Level } from "../../../domain/level.ts";

export const levels: Record<Level, string> = {
  low: "bajo",
  substantial: "sustancial",
  high: "alto",
};
