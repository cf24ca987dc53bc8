// MP4 and QuickTime (ISO/IEC 14496-12): how long it plays, and the file without notes on who made it where.

import { type Clip, type Damaged, damaged } from "./answer.ts";
import { Kept, says, u32, u64, u8 } from "./bytes.ts";
import { type Asides, asidesOf } from "./mp4_asides.ts";
import { type Box, boxAt, type Span } from "./mp4_boxes.ts";

/** Boxes that hold boxes which matter here. Nothing else is entered, so no nesting goes deeper than this tree. */
const tree: Readonly<Record<string, readonly string[]>> = {
  moov: ["mvhd", "trak", "mvex"],
  trak: ["tkhd", "mdia"],
  mdia: ["mdhd", "hdlr"],
  mvex: ["trex"],
  moof: ["traf"],
  traf: ["tfhd", "tfdt", "trun"],
};

/** Places and devices: titles, GPS (`©xyz`), what phones add. They become empty space, so that nothing behind them moves. */
const notes = ["udta", "meta", "uuid", "emsg"];

interface Track {
  timescale: number;
  video: boolean;
  /** Of a sample that does not say its own, in the track's time. */
  sample: number;
  /** How far its fragments reach, in the track's time. */
  reach: number;
}

interface Film {
  readonly bytes: Uint8Array;
  readonly kept: Kept;
  /** What is neither picture nor sound. */
  readonly asides: Asides;
  /** The first of its samples that may still come. */
  aside: number;
  /** How many boxes may still be looked at. */
  left: number;
  seconds: number;
  data: boolean;
  fragments: boolean;
  readonly tracks: Map<number, Track>;
  /** The track that is being told of. */
  track: number;
  /** The fragment's own: where it begins, and what a sample of it takes. */
  base: number;
  sample: number;
}

/** Null for what does not begin as one. `most`: boxes after which a file is given up. Nothing is decoded. */
export function readMp4(
  bytes: Uint8Array,
  most: number,
): Clip | Damaged | null {
  if (!says(bytes, 4, "ftyp")) return null;
  const asides = asidesOf(bytes, most);
  if (!asides) return damaged;
  const film: Film = {
    ...{ bytes, kept: new Kept(bytes), asides, left: most, aside: 0 },
    ...{ seconds: 0, data: false, fragments: false, tracks: new Map() },
    ...{ track: 0, base: 0, sample: 0 },
  };
  const top = ["moov", "moof"];
  if (!walk(film, { from: 0, to: bytes.length }, top)) return damaged;
  const video = [...film.tracks.values()].some((one) => one.video);
  if (!film.data || !video) return damaged;
  // Where the samples of such a track lie is told otherwise in fragments. No recorder is known that writes both.
  if (film.fragments && asides.tracks.size > 0) return damaged;
  const reaches = [...film.tracks.values()].map(({ reach, timescale }) =>
    timescale > 0 ? reach / timescale : 0
  );
  return {
    kind: "clip",
    type: "video/mp4",
    // Recorders that write while they record leave the length out at the beginning.
    seconds: Math.max(film.seconds, ...reaches),
    kept: film.kept.all(),
  };
}

/** False where lengths do not fit into one another, or there is no end of boxes. */
function walk(
  film: Film,
  within: Span,
  inside: readonly string[],
): boolean {
  for (let at = within.from; at < within.to;) {
    const box = boxAt(film.bytes, at, within.to);
    if (!box || film.left-- <= 0) return false;
    if (notes.includes(box.type) || film.asides.tracks.has(box.from)) {
      film.kept.put(emptied(film.bytes, box));
    } else if (box.type === "mdat") keepFilm(film, box);
    else if (!inside.includes(box.type) || !(box.type in tree)) {
      if (inside.includes(box.type)) read(film, box);
      film.kept.keep(box.from, box.end);
    } else {
      film.kept.keep(box.from, box.body);
      if (box.type === "trak") film.track = -1;
      film.fragments ||= box.type === "moof";
      const into = { from: box.body, to: box.end };
      if (!walk(film, into, tree[box.type]!)) return false;
    }
    at = box.end;
  }
  return true;
}

/** With nothing in the places of what is neither picture nor sound. */
function keepFilm(film: Film, { from, body, end }: Box): void {
  film.data ||= end > body;
  const { samples } = film.asides;
  let at = from;
  // Both are in the order of the file: what ends before this box is of no box behind it.
  while ((samples[film.aside]?.to ?? Infinity) <= body) film.aside++;
  for (let next = film.aside; next < samples.length; next++) {
    const sample = samples[next]!;
    if (sample.from >= end) break;
    const first = Math.max(sample.from, body);
    const last = Math.min(sample.to, end);
    film.kept.keep(at, first);
    film.kept.put(new Uint8Array(last - first));
    at = last;
  }
  film.kept.keep(at, end);
}

/** The same room, holding nothing. */
function emptied(bytes: Uint8Array, { from, body, end }: Box): Uint8Array {
  const space = new Uint8Array(end - from);
  space.set(bytes.subarray(from, body));
  space.set([0x66, 0x72, 0x65, 0x65], 4);
  return space;
}

function read(film: Film, { type, body, end }: Box): void {
  const { bytes } = film;
  // A field past the box's end reads as nothing.
  const inside = bytes.subarray(0, end);
  const wide = u8(inside, body) === 1;
  const flags = u32(inside, body) % 0x1000000;
  const after = body + 4;
  switch (type) {
    case "mvhd": {
      const scale = u32(inside, after + (wide ? 16 : 8));
      const length = wide ? u64(inside, after + 20) : u32(inside, after + 12);
      // All ones: not known.
      const known = length < (wide ? 2 ** 53 : 0xffffffff);
      if (scale > 0 && known) film.seconds = length / scale;
      return;
    }
    case "tkhd":
      film.track = u32(inside, after + (wide ? 16 : 8));
      return void trackOf(film);
    case "mdhd":
      trackOf(film).timescale = u32(inside, after + (wide ? 16 : 8));
      return;
    case "hdlr":
      trackOf(film).video ||= says(inside, after + 4, "vide");
      return;
    case "trex":
      film.track = u32(inside, after);
      trackOf(film).sample = u32(inside, after + 8);
      return;
    case "tfhd": {
      film.track = u32(inside, after);
      const skipped = (flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0);
      const { sample, reach } = trackOf(film);
      film.sample = flags & 8 ? u32(inside, after + 4 + skipped) : sample;
      film.base = reach;
      return;
    }
    case "tfdt":
      film.base = wide ? u64(inside, after) : u32(inside, after);
      return;
    case "trun":
      film.base += durationOf(film, inside, { after, flags });
      trackOf(film).reach = Math.max(trackOf(film).reach, film.base);
  }
}

/** Of a run of samples, each as long as it says or else as the fragment says. */
function durationOf(
  film: Film,
  inside: Uint8Array,
  { after, flags }: { readonly after: number; readonly flags: number },
): number {
  const count = u32(inside, after);
  if (!(flags & 0x100)) return count * film.sample;
  const first = after + 4 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0);
  const size = 4 * [0x100, 0x200, 0x400, 0x800]
    .filter((flag) => flags & flag).length;
  // As many as there is room for, whatever it claims.
  const there = Math.floor((inside.length - first) / size);
  let sum = 0;
  for (let index = 0; index < Math.min(count, there); index++) {
    sum += u32(inside, first + index * size);
  }
  return sum;
}

function trackOf(film: Film): Track {
  const known = film.tracks.get(film.track);
  if (known) return known;
  const track = { timescale: 0, video: false, sample: 0, reach: 0 };
  film.tracks.set(film.track, track);
  return track;
}
