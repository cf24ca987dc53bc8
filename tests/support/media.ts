// Tiny files that are what they say: pictures and films made byte by byte.

export function bytesOf(...parts: Bytes[]) {
  return joined(parts);
}

type Bytes = Uint8Array | string | number[];

/** The same for more than can be written as arguments. */
function joined(parts: readonly Bytes[]) {
  const all = parts.map((part) =>
    typeof part === "string"
      ? Uint8Array.from(part, (character) => character.charCodeAt(0))
      : Uint8Array.from(part)
  );
  const joined = new Uint8Array(all.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export const be16 = (value: number) => [value >> 8 & 255, value & 255];
export const be32 = (value: number) => [
  ...be16(Math.floor(value / 65536)),
  ...be16(value % 65536),
];

export function segment(marker: number, body: Uint8Array): Uint8Array {
  return bytesOf([0xff, marker, ...be16(body.length + 2)], body);
}

/** As a phone writes it: which way is up, and a place in clear. */
export function exif(orientation: number, place = "GPS 40.4168 N"): Uint8Array {
  return segment(
    0xe1,
    bytesOf(
      "Exif\0\0II*\0",
      [8, 0, 0, 0, 2, 0],
      [0x0f, 0x01, 2, 0, 4, 0, 0, 0, 65, 66, 67, 0],
      [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
      [0, 0, 0, 0],
      place,
    ),
  );
}

export interface JpegParts {
  readonly width?: number;
  readonly height?: number;
  /** Between the beginning and the frame. */
  readonly asides?: readonly Uint8Array[];
  readonly behind?: Uint8Array;
}

export function jpeg(
  { width = 1200, height = 800, asides = [], behind = bytesOf() }: JpegParts =
    {},
): Uint8Array {
  return bytesOf(
    [0xff, 0xd8],
    segment(0xe0, bytesOf("JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    ...asides,
    segment(0xdb, new Uint8Array(65)),
    segment(
      0xc0,
      bytesOf([8, ...be16(height), ...be16(width), 1, 1, 0x11, 0]),
    ),
    segment(0xc4, new Uint8Array(29)),
    segment(0xda, bytesOf([1, 1, 0, 0, 63, 0])),
    [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 5],
    [0xff, 0xd9],
    behind,
  );
}

export function chunk(type: string, body: Uint8Array): Uint8Array {
  return bytesOf(be32(body.length), type, body, [0, 0, 0, 0]);
}

export function png(
  { width = 1200, height = 800, notes = [] as readonly Uint8Array[] } = {},
): Uint8Array {
  return bytesOf(
    "\x89PNG\r\n\x1a\n",
    chunk("IHDR", bytesOf(be32(width), be32(height), [8, 2, 0, 0, 0])),
    ...notes,
    chunk("IDAT", bytesOf([1, 2, 3])),
    chunk("IEND", bytesOf()),
  );
}

export function box(type: string, ...body: Uint8Array[]): Uint8Array {
  const inside = bytesOf(...body);
  return bytesOf(be32(inside.length + 8), type, inside);
}

const full = (flags = 0) => bytesOf(be32(flags));
const n32 = (...values: number[]) => numbers(values);
const numbers = (values: readonly number[]) => joined(values.map(be32));

export interface Mp4Parts {
  readonly seconds?: number;
  /** Bytes of film. */
  readonly data?: number;
  readonly handler?: string;
  readonly notes?: readonly Uint8Array[];
  /** What a phone writes beside the film, a sample at a time, each after its piece of film: a track of this handler. */
  readonly aside?: Aside;
  /** As Safari records: no length at the beginning, and fragments of a second. */
  readonly fragments?: boolean;
}

export interface Aside {
  readonly handler: string;
  readonly samples: readonly Uint8Array[];
  /** How its tables say where the samples lie. */
  readonly tables?: "each-size" | "one-size" | "wide" | "none";
}

/** Its track, given where its samples lie; with all of them in chunks of their own. */
function asideTrack(
  { handler, samples, tables = "each-size" }: Aside,
  places: readonly number[],
): Uint8Array {
  const count = samples.length;
  const wide = tables === "wide";
  const stbl = box(
    "stbl",
    box("stsc", full(), n32(1, 1, 1, 1)),
    tables === "one-size"
      ? box("stsz", full(), n32(samples[0]!.length, count))
      : box(
        "stsz",
        full(),
        n32(0, count),
        numbers(samples.map((it) => it.length)),
      ),
    box(
      wide ? "co64" : "stco",
      full(),
      n32(count),
      numbers(wide ? places.flatMap((at) => [0, at]) : places),
    ),
  );
  return box(
    "trak",
    box("tkhd", full(), n32(0, 0, 2, 0, 0)),
    box(
      "mdia",
      box("mdhd", full(), n32(0, 0, 600, 0)),
      box("hdlr", full(), n32(0), bytesOf(handler)),
      tables === "none" ? box("minf") : box("minf", stbl),
    ),
  );
}

export function mp4(
  {
    seconds = 12,
    data = 100,
    handler = "vide",
    notes = [],
    aside,
    fragments = false,
  }: Mp4Parts = {},
): Uint8Array {
  const times = (length: number) => n32(0, 0, 1000, length);
  const track = box(
    "trak",
    box("tkhd", full(), n32(0, 0, 1, 0, 0)),
    box(
      "mdia",
      box("mdhd", full(), n32(0, 0, 600, 0)),
      box("hdlr", full(), n32(0), bytesOf(handler)),
    ),
  );
  const film = box("mdat", new Uint8Array(data));
  if (!fragments) {
    const length = Math.round(seconds * 1000);
    // As phones write: the film first, and what it is at the end.
    if (aside) return withAside(aside, { data, seconds: length, track, notes });
    return bytesOf(
      box("ftyp", bytesOf("isom", be32(1), "mp42")),
      box("moov", box("mvhd", full(), times(length)), track, ...notes),
      film,
    );
  }
  const defaults = box("trex", full(), n32(1, 1, 300, 0, 0));
  const pieces = Array.from(
    { length: Math.round(seconds) },
    (_, second) =>
      bytesOf(
        box(
          "moof",
          box(
            "traf",
            box("tfhd", full(0x020000), n32(1)),
            box("tfdt", full(), n32(second * 600)),
            // One sample of half a second by what stands above, or two that say it themselves.
            second % 2 === 0
              ? box("trun", full(1), n32(2, 0))
              : box("trun", full(0x301), n32(2, 0, 200, 9, 400, 9)),
          ),
        ),
        film,
      ),
  );
  return bytesOf(
    box("ftyp", bytesOf("iso5", be32(1))),
    box(
      "moov",
      box("mvhd", full(), times(0)),
      track,
      box("mvex", defaults),
      ...notes,
    ),
    ...pieces,
  );
}

function withAside(
  aside: Aside,
  { data, seconds, track, notes }: {
    readonly data: number;
    readonly seconds: number;
    readonly track: Uint8Array;
    readonly notes: readonly Uint8Array[];
  },
): Uint8Array {
  const begin = box("ftyp", bytesOf("qt  ", be32(1)));
  const places: number[] = [];
  let at = begin.length + 8;
  const pieces = aside.samples.flatMap((sample) => {
    places.push(at + data);
    at += data + sample.length;
    return [new Uint8Array(data).fill(7), sample];
  });
  return bytesOf(
    begin,
    box("mdat", joined(pieces), new Uint8Array(data).fill(7)),
    box(
      "moov",
      box("mvhd", full(), n32(0, 0, 1000, seconds)),
      asideTrack(aside, places),
      track,
      ...notes,
    ),
  );
}

/** An EBML element; `open` leaves its length out. */
export function element(
  id: number[],
  body: Uint8Array,
  open = false,
): Uint8Array {
  return open
    ? bytesOf(id, [0x01, 255, 255, 255, 255, 255, 255, 255], body)
    : bytesOf(id, [0x10, ...be32(body.length).slice(1)], body);
}

export interface WebmParts {
  readonly seconds?: number;
  /** MediaRecorder writes none. */
  readonly told?: number;
  readonly type?: number;
  readonly notes?: readonly Uint8Array[];
  readonly data?: number;
}

export function webm(
  { seconds = 12, told, type = 1, notes = [], data = 20 }: WebmParts = {},
): Uint8Array {
  const float = new Uint8Array(8);
  new DataView(float.buffer).setFloat64(0, (told ?? 0) * 1000);
  const clusters = Array.from({ length: Math.ceil(seconds) }, (_, second) => {
    const within = Math.round(Math.min(1, seconds - second) * 1000);
    return element(
      [0x1f, 0x43, 0xb6, 0x75],
      bytesOf(
        element([0xe7], bytesOf(be32(second * 1000))),
        element([0xa3], bytesOf([0x81, 0, 0, 0x80], new Uint8Array(data))),
        element(
          [0xa0],
          element([0xa1], bytesOf([0x81, ...be16(within), 0], [1])),
        ),
      ),
      true,
    );
  });
  return bytesOf(
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], bytesOf("webm"))),
    element(
      [0x18, 0x53, 0x80, 0x67],
      bytesOf(
        element(
          [0x15, 0x49, 0xa9, 0x66],
          bytesOf(
            element([0x2a, 0xd7, 0xb1], bytesOf([0x0f, 0x42, 0x40])),
            ...(told === undefined ? [] : [element([0x44, 0x89], float)]),
          ),
        ),
        element(
          [0x16, 0x54, 0xae, 0x6b],
          element([0xae], element([0x83], bytesOf([type]))),
        ),
        ...notes,
        ...clusters,
      ),
      true,
    ),
  );
}
