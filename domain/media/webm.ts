// WebM and Matroska (RFC 9559, over EBML, RFC 8794): how long it plays, and the file without its tags.

import { type Clip, type Damaged, damaged } from "./answer.ts";
import { ascii, Kept, u16, u8 } from "./bytes.ts";

const ids = {
  head: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  cluster: 0x1f43b675,
  clusterTime: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  tags: 0x1254c367,
  attachments: 0x1941a469,
} as const;

/** Entered by going on inside: an id means one thing wherever it stands, so nothing need be remembered of what is around. */
const entered: readonly number[] = [
  ...[ids.head, ids.segment, ids.info, ids.tracks, ids.track],
  ...[ids.cluster, ids.blockGroup],
];

/** What a recorder that writes while it records leaves open. */
const mayBeOpen: readonly number[] = [ids.segment, ids.cluster];

const notes: readonly number[] = [ids.tags, ids.attachments];

/** Nanoseconds of a tick where nothing is said. */
const usualScale = 1_000_000;

/** Null for what does not begin as one. `most`: elements after which a file is given up. Nothing is decoded. */
export function readWebm(
  bytes: Uint8Array,
  most: number,
): Clip | Damaged | null {
  if (idAt(bytes, 0)?.id !== ids.head) return null;
  const kept = new Kept(bytes);
  let scale = usualScale;
  let [told, cluster, last] = [0, 0, 0];
  let [video, typed, data] = [false, false, false];
  let at = 0;
  for (let elements = 0; at < bytes.length; elements++) {
    const found = elementAt(bytes, at);
    if (!found || elements >= most) return damaged;
    const { id, body, end } = found;
    switch (id) {
      case ids.docType:
        typed = ["webm", "matroska"].includes(
          ascii(bytes, body, Math.min(end - body, 16)).replace(/\0+$/, ""),
        );
        break;
      case ids.scale:
        scale = uint(bytes, body, end);
        break;
      case ids.duration:
        told = float(bytes, body, end);
        break;
      case ids.trackType:
        video ||= uint(bytes, body, end) === 1;
        break;
      case ids.clusterTime:
        cluster = uint(bytes, body, end);
        break;
      case ids.simpleBlock:
      case ids.block: {
        const number = sizeAt(bytes, body);
        if (!number || number.next + 3 > end) return damaged;
        // Signed: a block may stand before its cluster's time.
        const within = u16(bytes, number.next) << 16 >> 16;
        last = Math.max(last, cluster + within);
        data = true;
      }
    }
    if (notes.includes(id)) kept.put(emptied(end - at));
    else kept.keep(at, entered.includes(id) ? body : end);
    at = entered.includes(id) ? body : end;
  }
  const seconds = Math.max(told, last) * scale / 1e9;
  if (!typed || !video || !data || !Number.isFinite(seconds)) return damaged;
  return { kind: "clip", type: "video/webm", seconds, kept: kept.all() };
}

interface Element {
  readonly id: number;
  readonly body: number;
  readonly end: number;
}

function elementAt(bytes: Uint8Array, at: number): Element | null {
  const name = idAt(bytes, at);
  const length = name && sizeAt(bytes, name.next);
  if (!length) return null;
  const { id } = name;
  const body = length.next;
  if (length.size === null) {
    return mayBeOpen.includes(id) ? { id, body, end: bytes.length } : null;
  }
  const end = body + length.size;
  return end <= bytes.length ? { id, body, end } : null;
}

/** An id with the bits that mark its length, as specifications write it. */
function idAt(bytes: Uint8Array, at: number) {
  const length = Math.clz32(u8(bytes, at)) - 23;
  if (length > 4 || at + length > bytes.length) return null;
  let id = 0;
  for (let index = 0; index < length; index++) {
    id = id * 256 + u8(bytes, at + index);
  }
  return { id, next: at + length };
}

/** A length without those bits; null for one that is left open. */
function sizeAt(bytes: Uint8Array, at: number) {
  const first = u8(bytes, at);
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > bytes.length) return null;
  const mask = 0xff >> length;
  let size = first & mask;
  let open = size === mask;
  for (let index = 1; index < length; index++) {
    const byte = u8(bytes, at + index);
    size = size * 256 + byte;
    open &&= byte === 0xff;
  }
  return { size: open ? null : size, next: at + length };
}

function uint(bytes: Uint8Array, from: number, end: number): number {
  let value = 0;
  for (let at = from; at < Math.min(end, from + 8); at++) {
    value = value * 256 + u8(bytes, at);
  }
  return value;
}

/** Of four or eight bytes; anything else says nothing. */
function float(bytes: Uint8Array, from: number, end: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + from, end - from);
  const value = end - from === 4
    ? view.getFloat32(0)
    : end - from === 8
    ? view.getFloat64(0)
    : 0;
  return value > 0 ? value : 0;
}

/** The same room, holding nothing: a Void element. */
function emptied(length: number): Uint8Array {
  const space = new Uint8Array(length);
  space[0] = 0xec;
  if (length < 9) {
    space[1] = 0x80 | (length - 2);
    return space;
  }
  let size = length - 9;
  space[1] = 0x01;
  for (let at = 8; at > 1; at--) {
    space[at] = size % 256;
    size = Math.floor(size / 256);
  }
  return space;
}
