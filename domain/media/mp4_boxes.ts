// Boxes of an MP4: where each begins and ends.

import { ascii, u32, u64 } from "./bytes.ts";

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A box: `from` is where its header begins, `body` what it holds. */
export interface Box {
  readonly type: string;
  readonly from: number;
  readonly body: number;
  readonly end: number;
}

/** Null where no box fits in before `to`. */
export function boxAt(bytes: Uint8Array, at: number, to: number): Box | null {
  if (to - at < 8) return null;
  const short = u32(bytes, at);
  const long = short === 1;
  const size = long ? u64(bytes, at + 8) : short || to - at;
  const body = at + (long ? 16 : 8);
  const end = at + size;
  if (end < body || end > to) return null;
  return { type: ascii(bytes, at + 4, 4), from: at, body, end };
}

/** One after another, as far as they fit. */
export function* boxesIn(
  bytes: Uint8Array,
  { from, to }: Span,
): Generator<Box> {
  for (let at = from; at < to;) {
    const box = boxAt(bytes, at, to);
    if (!box) return;
    yield box;
    at = box.end;
  }
}

/** Among more than so many nobody looks: a track and its tables have some ten each. */
const mostBeside = 100;

/** The first one down this way; null where there is none. */
export function boxDown(
  bytes: Uint8Array,
  within: Box,
  [type, ...below]: readonly string[],
): Box | null {
  if (type === undefined) return within;
  let left = mostBeside;
  for (const box of boxesIn(bytes, { from: within.body, to: within.end })) {
    if (left-- <= 0) return null;
    if (box.type === type) return boxDown(bytes, box, below);
  }
  return null;
}
