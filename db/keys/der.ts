// ASN.1 in DER (X.690): writing whatever a certificate or a signature holds, and finding one's way in a certificate.

import { joined } from "./cipher.ts";

type Bytes = Uint8Array;

/** X.690 8.1.3: a length under 128 is one byte; a longer one says first how many bytes it takes. */
export function der(tag: number, ...parts: readonly Bytes[]): Bytes {
  const content = joined(...parts);
  const { length } = content;
  if (length < 128) return joined(Uint8Array.of(tag, length), content);
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) {
    digits.unshift(rest % 256);
  }
  return joined(Uint8Array.of(tag, 128 | digits.length, ...digits), content);
}

export const sequence = (...parts: Bytes[]) => der(0x30, ...parts);
export const octets = (bytes: Bytes) => der(0x04, bytes);
export const nothing = der(0x05);
export const yes = der(0x01, Uint8Array.of(0xff));
/** Whole bytes: none of the last one's bits is left over. */
export const bits = (bytes: Bytes, unused = 0) =>
  der(0x03, Uint8Array.of(unused), bytes);
export const text = (words: string) =>
  der(0x0c, new TextEncoder().encode(words));
/** `[n]` around what keeps its own tag. */
export const tagged = (number: number, ...parts: Bytes[]) =>
  der(0xa0 | number, ...parts);

/** X.690 11.6: the elements of a SET OF stand in the order of their bytes. */
export function set(...parts: Bytes[]): Bytes {
  return der(0x31, ...parts.toSorted(byBytes));
}

function byBytes(a: Bytes, b: Bytes): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}

/** A number that is not negative, from its bytes. */
export function integer(...bytes: readonly number[]): Bytes {
  const first = bytes.findIndex((byte) => byte !== 0);
  const short = first < 0 ? [0] : bytes.slice(first);
  return der(0x02, Uint8Array.from(short[0]! > 127 ? [0, ...short] : short));
}

/** "1.2.840.113549.1.7.2". */
export function oid(dotted: string): Bytes {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((number) => {
    const digits = [number % 128];
    for (let left = number >> 7; left > 0; left >>= 7) {
      digits.unshift(128 | (left % 128));
    }
    return digits;
  });
  return der(0x06, Uint8Array.from(bytes));
}

/** RFC 5280 4.1.2.5: two digits of the year before 2050, four from then on. */
export function time(instant: Date): Bytes {
  const digits = instant.toISOString().replace(/\.\d+|[-:T]/g, "");
  const early = instant.getUTCFullYear() < 2050;
  const written = new TextEncoder().encode(early ? digits.slice(2) : digits);
  return der(early ? 0x17 : 0x18, written);
}

/** The elements inside the first one of `bytes`, each whole. Only for what is known to be DER. */
export function inside(bytes: Bytes): Bytes[] {
  const { start, end } = extent(bytes);
  const found: Bytes[] = [];
  for (let rest = bytes.subarray(start, end); rest.length > 0;) {
    const one = rest.subarray(0, extent(rest).end);
    found.push(one);
    rest = rest.subarray(one.length);
  }
  return found;
}

/** Where the content of the first element begins and ends. */
function extent(bytes: Bytes): { start: number; end: number } {
  const first = bytes[1] ?? 0;
  const digits = first < 128 ? 0 : first - 128;
  const start = 2 + digits;
  const length = digits === 0
    ? first
    : bytes.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  const end = start + length;
  if (end > bytes.length || length + start <= 0) throw new Error("no DER");
  return { start, end };
}
