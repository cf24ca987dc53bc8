// DER (X.690), read strictly and without copying: what a certificate, a revocation list and an OCSP answer are written in.

// No library: those at hand also read BER (two writings of one thing), or copy what is left at every element, which a long
// revocation list turns into minutes. All facts of a certificate come from this one reading, so no two can disagree.

/** One element. `tag` is its first byte: class, form and number. */
export interface Der {
  readonly tag: number;
  /** With tag and length, as it stood: what signatures and comparisons are over. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Thrown by the readers below and caught by `reading`, which alone may be called from outside. */
class Malformed extends Error {}

/** Runs a reader over bytes of a stranger: null where they are not what it expects. */
export function reading<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

export function malformed(): never {
  throw new Malformed();
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** A context-specific tag: `[n]`, primitive or constructed. */
export const context = (n: number) => 0x80 | n;
export const contextConstructed = (n: number) => 0xa0 | n;

/** The one element that these bytes are, nothing after it. */
export function only(bytes: Uint8Array<ArrayBuffer>, tag?: number): Der {
  const der = elementAt(bytes, 0);
  if (der.bytes.length !== bytes.length) malformed();
  return tag === undefined ? der : expect(der, tag);
}

/** What stands inside a constructed element. */
export function children(der: Der, tag?: number): Der[] {
  if (tag !== undefined) expect(der, tag);
  const found: Der[] = [];
  eachChild(der, (child) => found.push(child));
  return found;
}

/** The same one by one: of a long list, the whole never lies in memory, and its first fault ends it. */
export function eachChild(
  { tag, content }: Der,
  take: (child: Der) => unknown,
): void {
  if ((tag & 0x20) === 0) malformed();
  for (let at = 0; at < content.length;) {
    const child = elementAt(content, at);
    take(child);
    at += child.bytes.length;
  }
}

export function expect(der: Der | undefined, tag: number): Der {
  return der?.tag === tag ? der : malformed();
}

/** The only child of an explicitly tagged element. */
export function inside(der: Der): Der {
  const [child, ...more] = children(der);
  return child && more.length === 0 ? child : malformed();
}

function elementAt(bytes: Uint8Array<ArrayBuffer>, at: number): Der {
  const tag = bytes[at];
  const first = bytes[at + 1];
  // Numbers above 30 are written in more bytes; nothing that is read here has one.
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) {
    malformed();
  }
  let length = first;
  let start = at + 2;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) malformed();
    length = 0;
    for (let i = 0; i < count; i++) {
      length = length * 256 + (bytes[start + i] ?? malformed());
    }
    // The shortest writing only.
    if (length < 0x80 || length < 256 ** (count - 1)) malformed();
    start += count;
  }
  const end = start + length;
  if (end > bytes.length) malformed();
  return {
    tag,
    bytes: bytes.subarray(at, end),
    content: bytes.subarray(start, end),
  };
}
