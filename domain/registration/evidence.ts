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

/** A port, as those of `ports.ts`: what people recorded of themselves. How long it is kept is written by `People.change`, with what decides over it. */
export interface Evidence {
  /** In many small writes: an outage leaves nothing that anybody sees. Until a decision holds it, it goes by itself. */
  keep(id: string, submission: Submission): Promise<void>;
  /** One part, decrypted as it is read; null where there is none any more. The reading fails at a piece that is not ours. */
  read(id: string, part: EvidencePart): Promise<
    {
      readonly type: string;
      readonly bytes: number;
      readonly chunks: AsyncIterable<Uint8Array>;
    } | null
  >;
  /** At once, for good. */
  destroy(id: string): Promise<void>;
}
