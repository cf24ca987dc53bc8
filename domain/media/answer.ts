// What a file that somebody sent turns out to be.

export interface Picture {
  readonly kind: "picture";
  readonly type: "image/jpeg" | "image/png";
  readonly width: number;
  readonly height: number;
  /** The file without what tells where and with what it was made; views of the bytes that were read. */
  readonly kept: readonly Uint8Array[];
}

export interface Clip {
  readonly kind: "clip";
  readonly type: "video/mp4" | "video/webm";
  readonly seconds: number;
  /** Likewise. */
  readonly kept: readonly Uint8Array[];
}

/** It begins as one of its kind and does not go on as one. */
export interface Damaged {
  readonly kind: "damaged";
}

export const damaged: Damaged = { kind: "damaged" };

export type PhotoProblem =
  | "empty"
  | "too-large"
  | "not-an-image"
  | "too-small"
  | "too-many-pixels"
  | "damaged";

export type VideoProblem =
  | "empty"
  | "too-large"
  | "not-a-video"
  | "too-short"
  | "too-long"
  | "damaged";
