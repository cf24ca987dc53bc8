// Which signatures and keys Clave believes, and how they are written. What is not in these tables is weak: SHA-1, MD5, DSA, short keys.

import {
  children,
  contextConstructed,
  type Der,
  expect,
  inside,
  malformed,
  only,
  tags,
} from "./der.ts";
import { readBytes, readOid, readSmall } from "./values.ts";

export type Hash = "SHA-256" | "SHA-384" | "SHA-512";
export type Curve = "P-256" | "P-384" | "P-521";

export type SignatureAlgorithm =
  | { readonly kind: "rsa"; readonly hash: Hash }
  | { readonly kind: "rsa-pss"; readonly hash: Hash; readonly salt: number }
  | { readonly kind: "ecdsa"; readonly hash: Hash }
  | { readonly kind: "weak" };

export type PublicKey =
  & {
    /** The whole SubjectPublicKeyInfo. */
    readonly spki: Uint8Array<ArrayBuffer>;
    /** The bits of the key alone: what OCSP hashes. */
    readonly bits: Uint8Array<ArrayBuffer>;
  }
  & (
    | { readonly kind: "rsa"; readonly size: number }
    | { readonly kind: "ec"; readonly curve: Curve }
    | { readonly kind: "weak" }
  );

const pkcs1: Record<string, Hash> = {
  "1.2.840.113549.1.1.11": "SHA-256",
  "1.2.840.113549.1.1.12": "SHA-384",
  "1.2.840.113549.1.1.13": "SHA-512",
};
const ecdsa: Record<string, Hash> = {
  "1.2.840.10045.4.3.2": "SHA-256",
  "1.2.840.10045.4.3.3": "SHA-384",
  "1.2.840.10045.4.3.4": "SHA-512",
};
const hashes: Record<string, Hash> = {
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
};
const curves: Record<string, Curve> = {
  "1.2.840.10045.3.1.7": "P-256",
  "1.3.132.0.34": "P-384",
  "1.3.132.0.35": "P-521",
};
const rsaKey = "1.2.840.113549.1.1.1";
const ecKey = "1.2.840.10045.2.1";
const pss = "1.2.840.113549.1.1.10";
const mgf1 = "1.2.840.113549.1.1.8";

export function readSignatureAlgorithm(der: Der): SignatureAlgorithm {
  const [type, parameters] = children(der, tags.sequence);
  const oid = readOid(type);
  if (pkcs1[oid]) return { kind: "rsa", hash: pkcs1[oid] };
  if (ecdsa[oid]) return { kind: "ecdsa", hash: ecdsa[oid] };
  return oid === pss ? readPss(parameters) : { kind: "weak" };
}

/** RFC 4055 3.1. What is left out stands for SHA-1, so nothing may be. */
function readPss(parameters: Der | undefined): SignatureAlgorithm {
  const parts = children(expect(parameters, tags.sequence));
  const part = (n: number) =>
    parts.find(({ tag }) => tag === contextConstructed(n));
  const [hashPart, maskPart, saltPart] = [part(0), part(1), part(2)];
  if (!hashPart || !maskPart || !saltPart || part(3)) return { kind: "weak" };
  const [hashType] = children(inside(hashPart), tags.sequence);
  const [mask, maskHash] = children(inside(maskPart), tags.sequence);
  const [maskHashType] = children(maskHash ?? malformed(), tags.sequence);
  const hash = hashes[readOid(hashType)];
  if (!hash || readOid(mask) !== mgf1) return { kind: "weak" };
  if (hashes[readOid(maskHashType)] !== hash) return { kind: "weak" };
  return { kind: "rsa-pss", hash, salt: readSmall(inside(saltPart)) };
}

export function readPublicKey(der: Der): PublicKey {
  const [algorithm, keyBits] = children(der, tags.sequence);
  const bits = readBytes(keyBits);
  const key = { spki: der.bytes, bits };
  const [type, parameters] = children(algorithm ?? malformed(), tags.sequence);
  const oid = readOid(type);
  if (oid === rsaKey) return { ...key, kind: "rsa", size: rsaSize(bits) };
  const isNamed = oid === ecKey && parameters?.tag === tags.oid;
  const curve = isNamed ? curves[readOid(parameters)] : undefined;
  return curve ? { ...key, kind: "ec", curve } : { ...key, kind: "weak" };
}

function rsaSize(bits: Uint8Array<ArrayBuffer>): number {
  const [modulus] = children(only(bits), tags.sequence);
  const { content } = expect(modulus, tags.integer);
  const first = content.findIndex((byte) => byte !== 0);
  if (first === -1) malformed();
  return (content.length - first) * 8 - Math.clz32(content[first]!) + 24;
}
