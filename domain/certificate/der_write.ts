// Writes the little DER that Clave sends: an OCSP request.

import { tags } from "./der.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export function element(tag: number, ...parts: readonly Uint8Array[]): Bytes {
  const length = parts.reduce((sum, { length }) => sum + length, 0);
  const size: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) {
    size.unshift(left % 256);
  }
  const head = length < 0x80
    ? [tag, length]
    : [tag, 0x80 | size.length, ...size];
  return Uint8Array.from([...head, ...parts.flatMap((part) => [...part])]);
}

export const sequence = (...parts: readonly Uint8Array[]) =>
  element(tags.sequence, ...parts);

export const octets = (bytes: Uint8Array) => element(tags.octetString, bytes);

export function oid(text: string): Bytes {
  const [first = 0, second = 0, ...rest] = text.split(".").map(Number);
  const arcs = [first * 40 + second, ...rest];
  return element(tags.oid, Uint8Array.from(arcs.flatMap(base128)));
}

function base128(arc: number): number[] {
  const digits = [arc % 128];
  for (let left = Math.floor(arc / 128); left > 0; left = left >> 7) {
    digits.unshift(0x80 | left % 128);
  }
  return digits;
}
