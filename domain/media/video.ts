// A video that somebody sent: whether it is one, and as long as it should be.

import type { Policy } from "../policy.ts";
import type { Clip, VideoProblem } from "./answer.ts";
import { readMp4 } from "./mp4.ts";
import { readWebm } from "./webm.ts";

export type VideoReading =
  | { readonly ok: true; readonly value: Clip }
  | { readonly ok: false; readonly problem: VideoProblem };

/** By what it holds, whatever its name and its sender say. In time that grows with its length, and in little memory. */
export function readVideo(
  bytes: Uint8Array,
  policy: Policy["video"],
): VideoReading {
  const { film, pieces } = policy;
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > film.bytes) return refused("too-large");
  const read = readMp4(bytes, pieces) ?? readWebm(bytes, pieces);
  if (!read) return refused("not-a-video");
  if (read.kind === "damaged") return refused("damaged");
  if (read.seconds < film.leastSeconds) return refused("too-short");
  if (read.seconds > film.mostSeconds) return refused("too-long");
  return { ok: true, value: read };
}

function refused(problem: VideoProblem): VideoReading {
  return { ok: false, problem };
}
