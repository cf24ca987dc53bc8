// The names of the levels of assurance.

import type { Level } from "../../../domain/level.ts";

export const levels: Record<Level, string> = {
  low: "baix",
  substantial: "substancial",
  high: "alt",
};
