// A PNG of two colours and what lies between them (ISO/IEC 15948): written small, and read as far as tests ask.

import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number];

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** Half a byte for each pixel. */
const shades = 16;

export interface Drawing {
  /** Of a square. */
  readonly side: number;
  readonly from: Colour;
  readonly to: Colour;
  /** What it was made from, for whoever asks whether it still is of that. */
  readonly source: string;
  /** By its number, line after line: how far between the two colours it is, from 0 to 1. */
  readonly at: (pixel: number) => number;
}

export function pngOf(
  { side, from, to, source, at }: Drawing,
): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  // Four bits a pixel, each the number of a colour.
  head.set([4, 3, 0, 0, 0], 8);
  const palette = Array.from(
    { length: shades },
    (_, n) =>
      from.map((part, i) =>
        Math.round(part + (to[i]! - part) * n / (shades - 1))
      ),
  );
  const shade = (pixel: number) =>
    Math.min(shades - 1, Math.max(0, Math.round(at(pixel) * (shades - 1))));
  const lines = Array.from({ length: side }, (_, y) => [
    0,
    ...Array.from({ length: side / 2 }, (_, x) => {
      const pixel = y * side + 2 * x;
      return shade(pixel) << 4 | shade(pixel + 1);
    }),
  ]);
  const data = deflateSync(Uint8Array.from(lines.flat()), { level: 9 });
  return Uint8Array.from([
    ...signature,
    ...chunk("IHDR", head),
    ...chunk("PLTE", Uint8Array.from(palette.flat())),
    ...chunk("tEXt", new TextEncoder().encode(`Source\0${hashOf(source)}`)),
    ...chunk("IDAT", data),
    ...chunk("IEND", new Uint8Array()),
  ]);
}

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Without it nothing of a picture in a palette can be seen through. */
  readonly transparent: boolean;
  /** See `hashOf`. */
  readonly source: string;
}

/** Null for what is no PNG, or holds a part that was touched. */
export function readPng(bytes: Uint8Array): ReadPng | null {
  if (signature.some((byte, i) => bytes[i] !== byte)) return null;
  const parts = new Map<string, Uint8Array>();
  let from = signature.length;
  while (from < bytes.length) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + from);
    const length = view.getUint32(0);
    const said = bytes.subarray(from + 4, from + 8 + length);
    if (crc32(said) !== view.getUint32(8 + length)) return null;
    const name = new TextDecoder().decode(said.subarray(0, 4));
    parts.set(name, said.subarray(4));
    from += 12 + length;
  }
  const head = parts.get("IHDR");
  if (!head || !parts.has("IDAT") || !parts.has("IEND")) return null;
  const view = new DataView(head.buffer, head.byteOffset);
  const text = new TextDecoder().decode(parts.get("tEXt"));
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    transparent: parts.has("tRNS"),
    source: text.split("\0")[1] ?? "",
  };
}

/** Of what a picture is drawn from. */
export function hashOf(source: string): string {
  return createHash("sha256").update(source).digest("base64url");
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const said = Uint8Array.from([...new TextEncoder().encode(name), ...data]);
  const whole = new Uint8Array(said.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(said, 4);
  view.setUint32(4 + said.length, crc32(said));
  return whole;
}
