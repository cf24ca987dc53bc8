// Reads a certificate of a stranger: typed facts, or null for whatever is none. Never throws.

import { sha256 } from "@oslojs/crypto/sha2";
import { readPublicKey, readSignatureAlgorithm } from "./algorithms.ts";
import {
  children,
  contextConstructed,
  type Der,
  expect,
  inside,
  malformed,
  only,
  reading,
  tags,
} from "./der.ts";
import { extensionFacts, readExtensions } from "./extensions.ts";
import type { CertificateFacts, Signed } from "./facts.ts";
import { readName } from "./names.ts";
import {
  hex,
  readBytes,
  readInteger,
  readSmall,
  readTime,
  sameBytes,
} from "./values.ts";

/** `most`: the longest in bytes that is looked at. */
export function readCertificate(
  bytes: Uint8Array,
  most: number,
): CertificateFacts | null {
  if (bytes.length > most) return null;
  // A copy: nobody changes what has been judged.
  const der = new Uint8Array(bytes);
  return reading(() => certificateFacts(der));
}

function certificateFacts(der: Uint8Array<ArrayBuffer>): CertificateFacts {
  const { tbs, signed, algorithm: outer, more } = readSigned(only(der));
  if (more.length > 0) malformed();
  const parts = children(tbs, tags.sequence);
  const version = parts[0]?.tag === contextConstructed(0)
    ? readSmall(inside(parts.shift()!))
    : 0;
  const [serial, algorithm, issuer, validity, subject, key, ...rest] = parts;
  if (!algorithm || !issuer || !validity || !subject || !key) malformed();
  // Outside what was signed anybody could change it.
  if (!sameBytes(algorithm.bytes, outer)) malformed();
  const [notBefore, notAfter, ...moreTimes] = children(validity, tags.sequence);
  if (moreTimes.length > 0) malformed();
  // Unique identifiers, [1] and [2], are of the past; extensions, [3], are of version 3 alone.
  const last = rest.at(-1);
  const list = last?.tag === contextConstructed(3) ? inside(last) : null;
  if (rest.length > (list ? 1 : 0) || (list && version !== 2)) malformed();
  return {
    ...signed,
    der,
    fingerprint: hex(sha256(der)),
    serialNumber: readInteger(serial),
    serialBytes: expect(serial, tags.integer).content,
    issuer: readName(issuer),
    subject: readName(subject),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    key: readPublicKey(key),
    ...extensionFacts(list ? readExtensions(list) : []),
  };
}

/** SIGNED{…} of X.509: what was signed, how, and the signature. Certificates, revocation lists and OCSP answers are all so. */
export function readSigned(der: Der): {
  readonly tbs: Der;
  readonly signed: Signed;
  readonly algorithm: Uint8Array;
  readonly more: readonly Der[];
} {
  const [tbs, algorithm, signature, ...more] = children(der, tags.sequence);
  if (!tbs || !algorithm) malformed();
  const signed = {
    tbs: tbs.bytes,
    algorithm: readSignatureAlgorithm(algorithm),
    signature: readBytes(signature),
  };
  return { tbs, signed, algorithm: algorithm.bytes, more };
}
