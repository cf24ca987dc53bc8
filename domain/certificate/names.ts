// The names in a certificate: whose it is and who issued it.

import {
  children,
  contextConstructed,
  type Der,
  inside,
  malformed,
  tags,
} from "./der.ts";
import { hex, readOid, readText } from "./values.ts";

export interface NameAttribute {
  readonly type: string;
  readonly value: string;
}

export interface DistinguishedName {
  /**
   * As it was written, in hexadecimal. Names are compared byte for byte: authorities copy their own name, and a comparison
   * that forgives spaces and case forgives forgers too.
   */
  readonly written: string;
  readonly attributes: readonly NameAttribute[];
}

export function readName(der: Der): DistinguishedName {
  const attributes: NameAttribute[] = [];
  for (const set of children(der, tags.sequence)) {
    for (const pair of children(set, tags.set)) {
      const [type, value, ...more] = children(pair, tags.sequence);
      if (!type || !value || more.length > 0) malformed();
      const text = readText(value);
      if (text !== null) attributes.push({ type: readOid(type), value: text });
    }
  }
  return { written: hex(der.bytes), attributes };
}

/** The directory names among general names, all their attributes together. */
export function readDirectoryNames(names: readonly Der[]): NameAttribute[] {
  return names.filter(({ tag }) => tag === contextConstructed(4))
    .flatMap((name) => readName(inside(name)).attributes);
}

/** The value of an attribute that stands exactly once: of two, nobody could say which one the issuer meant. */
export function single(
  attributes: readonly NameAttribute[],
  type: string,
): string | null {
  const found = attributes.filter((it) => it.type === type);
  return found.length === 1 ? found[0]!.value.trim() || null : null;
}

export function holds(
  attributes: readonly NameAttribute[],
  type: string,
): boolean {
  return attributes.some((it) => it.type === type);
}
