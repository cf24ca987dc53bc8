// CBOR as a device's key writes it (RFC 8949 4.2.1): the shortest heads, definite lengths. A map's entries stay in their order.

export type Cbor =
  | number
  | string
  | Uint8Array
  | boolean
  | null
  | readonly Cbor[]
  | ReadonlyMap<number | string, Cbor>;

export type Bytes = Uint8Array<ArrayBuffer>;

export function cbor(value: Cbor): Bytes {
  if (typeof value === "number") {
    return value < 0 ? head(1, -1 - value) : head(0, value);
  }
  if (value === null) return head(7, 22);
  if (typeof value === "boolean") return head(7, value ? 21 : 20);
  if (value instanceof Uint8Array) return joined(head(2, value.length), value);
  if (typeof value === "string") {
    const text = new TextEncoder().encode(value);
    return joined(head(3, text.length), text);
  }
  if (value instanceof Map) {
    const entries = [...value].flatMap((
      [key, held],
    ) => [cbor(key), cbor(held)]);
    return joined(head(5, value.size), ...entries);
  }
  const items = value as readonly Cbor[];
  return joined(head(4, items.length), ...items.map(cbor));
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Big-endian, in so many bytes. */
export function number(value: number, bytes: number): Bytes {
  return Uint8Array.from(
    { length: bytes },
    (_, index) => Math.floor(value / 2 ** (8 * (bytes - 1 - index))) % 256,
  );
}

/** RFC 8949 3: a major type, and a number in as few bytes as can be. */
function head(major: number, argument: number): Bytes {
  const first = major << 5;
  if (argument < 24) return Uint8Array.of(first | argument);
  if (argument < 2 ** 8) return Uint8Array.of(first | 24, argument);
  if (argument < 2 ** 16) {
    return joined(Uint8Array.of(first | 25), number(argument, 2));
  }
  return joined(Uint8Array.of(first | 26), number(argument, 4));
}
