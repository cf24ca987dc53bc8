// The values that stand in DER: identifiers, numbers, times, texts, bits. Each throws through `malformed` where it is none.

import { context, type Der, expect, malformed, tags } from "./der.ts";

export function readOid(der: Der | undefined): string {
  const { content } = expect(der, tags.oid);
  const last = content.at(-1);
  if (last === undefined || last >= 0x80) malformed();
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    if (arc === 0 && byte === 0x80) malformed();
    arc = arc * 128 + (byte & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER / 256) malformed();
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const [first = 0, ...rest] = arcs;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...rest].join(".");
}

/** A number that may be as long as a serial number, in hexadecimal without leading zeros. */
export function readInteger(der: Der | undefined): string {
  const { content } = expect(der, tags.integer);
  const [first, second] = content;
  if (first === undefined) malformed();
  if (first === 0 && second !== undefined && second < 0x80) malformed();
  return hex(content).replace(/^0+(?=.)/, "");
}

/** A number that counts something. */
export function readSmall(der: Der | undefined, tag: number = tags.integer) {
  const { content } = expect(der, tag);
  if (content.length === 0 || content.length > 3 || content[0]! >= 0x80) {
    malformed();
  }
  return content.reduce((sum, byte) => sum * 256 + byte, 0);
}

export function readBoolean(der: Der, tag: number = tags.boolean): boolean {
  const { content: [value, ...more] } = expect(der, tag);
  if (more.length > 0 || (value !== 0 && value !== 0xff)) malformed();
  return value === 0xff;
}

/** A bit string of whole bytes: a key or a signature. */
export function readBytes(der: Der | undefined): Uint8Array<ArrayBuffer> {
  const { content } = expect(der, tags.bitString);
  return content[0] === 0 ? content.subarray(1) : malformed();
}

/** Which bits of a named list are set. */
export function readBits<N extends string>(
  der: Der,
  names: readonly N[],
  tag: number = tags.bitString,
): ReadonlySet<N> {
  const { content: [unused, ...bytes] } = expect(der, tag);
  if (unused === undefined || unused > 7) malformed();
  const isSet = (i: number) => ((bytes[i >> 3] ?? 0) >> (7 - i % 8)) & 1;
  return new Set(names.filter((_, i) => isSet(i)));
}

/** UTCTime and GeneralizedTime as RFC 5280 4.1.2.5 has them: in Z, with seconds. */
export function readTime(der: Der | undefined): Date {
  const text = latin1(der?.content ?? malformed());
  const parts = der?.tag === tags.utcTime
    ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text)
    : der?.tag === tags.generalizedTime
    // OCSP responders are known to add fractions.
    ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d{1,9})?Z$/.exec(text)
    : null;
  if (!parts) malformed();
  const [, year = "", month, day, hour, minute, second] = parts;
  const century = year.length === 4 ? "" : year < "50" ? "20" : "19";
  const date = `${century}${year}-${month}-${day}`;
  const time = new Date(`${date}T${hour}:${minute}:${second}Z`);
  // The 30th of February becomes a day of March elsewhere; here it is no day.
  if (isNaN(time.getTime()) || !time.toISOString().startsWith(date)) {
    malformed();
  }
  return time;
}

/** A text of any of the kinds that names are written in; null for what is no text. */
export function readText({ tag, content }: Der): string | null {
  switch (tag) {
    case 0x0c: // UTF8String
      return decoded(utf8, content);
    case 0x12: // NumericString
    case 0x13: // PrintableString
    case 0x14: // TeletexString, which everybody writes as Latin-1
    case 0x16: // IA5String
      return latin1(content).normalize();
    case 0x1e: // BMPString
      return decoded(utf16, content);
    default:
      return null;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const utf16 = new TextDecoder("utf-16be", { fatal: true, ignoreBOM: true });

function decoded(decoder: TextDecoder, content: Uint8Array): string {
  try {
    return decoder.decode(content).normalize();
  } catch {
    return malformed();
  }
}

/** The addresses among the general names of RFC 5280 4.2.1.6; null for a name of another kind. */
export function readAddress(name: Der): string | null {
  return name.tag === context(6) ? latin1(name.content) : null;
}

function latin1(content: Uint8Array): string {
  return Array.from(content, (byte) => String.fromCharCode(byte)).join("");
}

export function hex(bytes: Uint8Array): string {
  return bytes.toHex();
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
