// A photo that somebody sent: whether it is one, and one that can be looked at.

import type { Policy } from "../policy.ts";
import type { PhotoProblem, Picture } from "./answer.ts";
import { readJpeg } from "./jpeg.ts";
import { readPng } from "./png.ts";

export type PhotoReading =
  | { readonly ok: true; readonly value: Picture }
  | { readonly ok: false; readonly problem: PhotoProblem };

/** By what it holds, whatever its name and its sender say. In time that grows with its length, and in no memory of its own. */
export function readPhoto(
  bytes: Uint8Array,
  policy: Policy["video"],
): PhotoReading {
  const { photo, pieces } = policy;
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > photo.bytes) return refused("too-large");
  const read = readJpeg(bytes, pieces) ?? readPng(bytes, pieces);
  if (!read) return refused("not-an-image");
  if (read.kind === "damaged") return refused("damaged");
  const { width, height } = read;
  if (width * height > photo.pixels) return refused("too-many-pixels");
  if (Math.min(width, height) < photo.shortSide) return refused("too-small");
  return { ok: true, value: read };
}

function refused(problem: PhotoProblem): PhotoReading {
  return { ok: false, problem };
}
