// What a person recorded of herself and her document, for an officer to look at (RG-42, RG-44).

import type { Clip, Picture } from "../media/answer.ts";

export const evidenceParts = ["front", "back", "video"] as const;
export type EvidencePart = typeof evidenceParts[number];

export interface Submission
  extends Readonly<Record<"front" | "back", Picture>> {
  readonly video: Clip;
}

/** Until when a submission is kept; null: for as long as its review is open. */
export interface EvidenceHold {
  readonly id: string;
  readonly until: Date | null;
}
