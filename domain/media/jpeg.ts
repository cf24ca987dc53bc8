// JPEG (ITU-T T.81, annex B): its size in pixels, and the file without what its camera wrote about place and time.

import { type Damaged, damaged, type Picture } from "./answer.ts";
import { Kept, says, u16, u32, u8 } from "./bytes.ts";

/** Null for what does not begin as one. `most`: markers after which a file is given up. Nothing is decoded. */
export function readJpeg(
  bytes: Uint8Array,
  most: number,
): Picture | Damaged | null {
  if (u16(bytes, 0) !== 0xffd8) return null;
  const kept = new Kept(bytes);
  kept.keep(0, 2);
  let size: { width: number; height: number } | null = null;
  let scans = 0;
  let at = 2;
  for (let markers = 0; markers < most; markers++) {
    // Any number of these may stand before a marker.
    while (u8(bytes, at) === 0xff && u8(bytes, at + 1) === 0xff) at++;
    if (u8(bytes, at) !== 0xff) return damaged;
    const marker = u8(bytes, at + 1);
    if (marker === 0xd9) {
      if (!size || scans === 0) return damaged;
      // What comes behind is no part of the picture: cameras put films and places there.
      kept.keep(at, at + 2);
      return { kind: "picture", type: "image/jpeg", ...size, kept: kept.all() };
    }
    const end = at + 2 + u16(bytes, at + 2);
    if (!hasLength(marker) || end < at + 4 || end > bytes.length) {
      return damaged;
    }
    if (isFrame(marker)) {
      if (size || end < at + 10) return damaged;
      size = { height: u16(bytes, at + 5), width: u16(bytes, at + 7) };
    }
    const segment = bytes.subarray(at, end);
    if (!isAside(marker) || isPlainJfif(segment) || isAdobe(segment)) {
      kept.keep(at, end);
    } else if (marker === 0xe1) {
      const orientation = orientationOf(segment);
      if (orientation > 1) kept.put(exifOf(orientation));
    }
    at = end;
    if (marker !== 0xda) continue;
    if (!size) return damaged;
    scans++;
    const next = endOfScan(bytes, at);
    if (next === null) return damaged;
    kept.keep(at, next);
    at = next;
  }
  return damaged;
}

/** The others stand alone and have no place here: TEM, restarts outside of a scan, a second beginning. */
function hasLength(marker: number): boolean {
  return marker >= 0xc0 && !(marker >= 0xd0 && marker <= 0xd9);
}

/** A frame header (SOF); among their numbers are three tables of other kinds. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf &&
    ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Data of applications (APP0 to APP15) and comments: EXIF, places, thumbnails. */
function isAside(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
}

/** Without the thumbnail that one may hold. */
function isPlainJfif(segment: Uint8Array): boolean {
  return segment[1] === 0xe0 && segment.length === 18 &&
    says(segment, 4, "JFIF\0");
}

/** Says how colours are written: without it they would be wrong. */
function isAdobe(segment: Uint8Array): boolean {
  return segment[1] === 0xee && segment.length === 16 &&
    says(segment, 4, "Adobe");
}

/** Where the marker after a scan's data begins: after 0xFF only a zero or a restart belongs to the data. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (let at = from;;) {
    at = bytes.indexOf(0xff, at);
    if (at === -1 || at + 1 >= bytes.length) return null;
    const next = bytes[at + 1]!;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) {
      return at;
    }
    at += next === 0xff ? 1 : 2;
  }
}

/** From 1 to 8 (Exif 2.32, tag 0x0112); 1 where it says nothing that can be read. */
function orientationOf(segment: Uint8Array): number {
  if (!says(segment, 4, "Exif\0\0")) return 1;
  const tiff = segment.subarray(10);
  const little = says(tiff, 0, "II*\0");
  if (!little && !says(tiff, 0, "MM\0*")) return 1;
  const short = (at: number) =>
    little ? u8(tiff, at) + u8(tiff, at + 1) * 0x100 : u16(tiff, at);
  const long = (at: number) =>
    little ? short(at) + short(at + 2) * 0x10000 : u32(tiff, at);
  const directory = long(4);
  // Never beyond the segment, whatever it claims: 64 KiB hold some 5,000 entries.
  const room = Math.floor((tiff.length - directory - 2) / 12);
  const entries = Math.min(short(directory), Math.max(room, 0));
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12;
    if (short(entry) !== 0x0112) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** Which way is up, and nothing else: a photo lying on its side is no proof that anybody can read. */
function exifOf(orientation: number): Uint8Array {
  return Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );
}
