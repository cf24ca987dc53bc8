// What an MP4 holds beside picture and sound: tracks that phones write along with the film, and where in it these say the place.

import { says, u32, u64 } from "./bytes.ts";
import { type Box, boxDown, boxesIn, type Span } from "./mp4_boxes.ts";

export interface Asides {
  /** Where such tracks begin. */
  readonly tracks: ReadonlySet<number>;
  /** Where their samples lie: in the order of the file, none in another. */
  readonly samples: readonly Span[];
}

/** Picture and sound. All else goes: `meta` (GPS among it), `camm`, texts, time codes, and what is not known yet. */
const wanted = ["vide", "soun"];

/** Null where their samples are not to be found, or are in more than `most` pieces. */
export function asidesOf(bytes: Uint8Array, most: number): Asides | null {
  const tracks = new Set<number>();
  const samples: Span[] = [];
  let left = most;
  for (const film of boxesIn(bytes, { from: 0, to: bytes.length })) {
    if (left-- <= 0) return null;
    if (film.type !== "moov") continue;
    for (const box of boxesIn(bytes, { from: film.body, to: film.end })) {
      if (left-- <= 0) return null;
      if (box.type !== "trak" || isWanted(bytes, box)) continue;
      const spans = samplesOf(bytes, box, left);
      if (!spans) return null;
      left -= spans.length;
      tracks.add(box.from);
      samples.push(...spans);
    }
  }
  return { tracks, samples: joined(samples) };
}

function isWanted(bytes: Uint8Array, track: Box): boolean {
  const handler = boxDown(bytes, track, ["mdia", "hdlr"]);
  return handler !== null &&
    wanted.some((one) => says(bytes, handler.body + 8, one));
}

/** Chunk by chunk, as its tables say (ISO/IEC 14496-12, 8.7). One without samples has none. */
function samplesOf(
  bytes: Uint8Array,
  track: Box,
  most: number,
): readonly Span[] | null {
  const table = boxDown(bytes, track, ["mdia", "minf", "stbl"]);
  if (!table) return [];
  const chunks = offsetsIn(bytes, table);
  if (chunks.length === 0) return [];
  const sizes = boxDown(bytes, table, ["stsz"]);
  const runs = boxDown(bytes, table, ["stsc"]);
  if (!sizes || !runs || chunks.length > most) return null;
  const sizeOf = bytesOfSamples(bytes, sizes);
  const perChunk = samplesOfChunks(bytes, runs);
  let sample = 0;
  return chunks.map((from, at) => {
    const count = perChunk(at + 1);
    const to = Math.min(from + sizeOf(sample, count), bytes.length);
    sample += count;
    return { from, to };
  }).filter(({ from, to }) => from < to);
}

/** Entries of a table, as many as there is room for, whatever it claims. */
function entriesOf(
  bytes: Uint8Array,
  { body, end }: Box,
  { before, size }: { readonly before: number; readonly size: number },
): { readonly first: number; readonly count: number } {
  const first = body + before + 4;
  const room = Math.max(0, Math.floor((end - first) / size));
  return { first, count: Math.min(u32(bytes, body + before), room) };
}

function offsetsIn(bytes: Uint8Array, table: Box): readonly number[] {
  const wide = boxDown(bytes, table, ["co64"]);
  const box = wide ?? boxDown(bytes, table, ["stco"]);
  if (!box) return [];
  const size = wide ? 8 : 4;
  const { first, count } = entriesOf(bytes, box, { before: 4, size });
  const read = wide ? u64 : u32;
  return Array.from(
    { length: count },
    (_, at) => read(bytes, first + at * size),
  );
}

/** How many bytes so many samples take from one on: all of one size, or each of its own. */
function bytesOfSamples(
  bytes: Uint8Array,
  box: Box,
): (from: number, count: number) => number {
  const same = u32(bytes, box.body + 4);
  if (same > 0) return (_, count) => same * count;
  const { first, count: all } = entriesOf(bytes, box, { before: 8, size: 4 });
  return (from, count) => {
    let sum = 0;
    for (let at = from; at < Math.min(from + count, all); at++) {
      sum += u32(bytes, first + at * 4);
    }
    return sum;
  };
}

/** How many samples a chunk has, counted from one. To be asked for one after another. */
function samplesOfChunks(bytes: Uint8Array, box: Box): (at: number) => number {
  const { first, count } = entriesOf(bytes, box, { before: 4, size: 12 });
  let run = 0;
  return (at) => {
    while (run + 1 < count && u32(bytes, first + (run + 1) * 12) <= at) run++;
    return count > 0 ? u32(bytes, first + run * 12 + 4) : 0;
  };
}

function joined(spans: readonly Span[]): readonly Span[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}
