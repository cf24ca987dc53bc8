// Makes X.509 certificates (RFC 5280): an authority of our own, and whatever it signs.

import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import type { Random } from "../../domain/ports.ts";

export type Keys = CryptoKeyPair;
export type SigningAlgorithm =
  | RsaHashedKeyGenParams
  | (EcKeyGenParams & { hash: string });

export const ec = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

export async function makeKeys(algorithm: SigningAlgorithm): Promise<Keys> {
  return await crypto.subtle.generateKey(algorithm, true, [
    "sign",
    "verify",
  ]) as Keys;
}

/** Attributes in their order; a type may stand twice. */
export type Name = readonly (readonly [type: string, value: string])[];

export interface Authority {
  readonly name: Name;
  readonly keys: Keys;
  readonly algorithm: SigningAlgorithm;
  readonly der: Uint8Array<ArrayBuffer>;
}

export interface Period {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

export interface Issuing extends Period {
  readonly subject: Name;
  readonly publicKey: CryptoKey;
  readonly extensions: readonly x509.Extension[];
  readonly serialNumber: string;
}

/** `issuer`: by its name and key; with its own name and key, it is a root. */
export async function issue(
  { subject, extensions, ...issuing }: Issuing,
  issuer: Pick<Authority, "name" | "keys" | "algorithm">,
): Promise<Uint8Array<ArrayBuffer>> {
  const certificate = await x509.X509CertificateGenerator.create({
    ...issuing,
    subject: nameOf(subject),
    issuer: nameOf(issuer.name),
    signingAlgorithm: issuer.algorithm,
    signingKey: issuer.keys.privateKey,
    extensions: [...extensions],
  });
  return new Uint8Array(certificate.rawData);
}

export function serialNumber(random: Random): string {
  // Positive, and of the full length: the first byte starts with 01.
  const [first = 0, ...rest] = random(16);
  return Uint8Array.from([0x40 | first & 0x3f, ...rest]).toHex();
}

export function nameOf(name: Name): x509.JsonName {
  return name.map(([type, value]) => ({ [type]: [value] }));
}

/** What an authority's own certificate says. */
export function authorityExtensions(pathLength?: number): x509.Extension[] {
  const { keyCertSign, cRLSign } = x509.KeyUsageFlags;
  return [
    new x509.BasicConstraintsExtension(true, pathLength, true),
    new x509.KeyUsagesExtension(keyCertSign | cRLSign, true),
  ];
}

export function endEntity(
  usages: readonly (keyof typeof x509.KeyUsageFlags)[],
): x509.Extension[] {
  const flags = usages.reduce((sum, it) => sum | x509.KeyUsageFlags[it], 0);
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(flags, true),
  ];
}

/** Which key signed it, and which one it certifies: RFC 5280 4.2.1.1 and 4.2.1.2 ask for both. */
export async function keyIdentifiers(
  own: CryptoKey,
  issuer: CryptoKey,
): Promise<x509.Extension[]> {
  return [
    await x509.AuthorityKeyIdentifierExtension.create(issuer),
    await x509.SubjectKeyIdentifierExtension.create(own),
  ];
}

/** An authority that answers for itself; `pathLength` says how many others may stand below it in a line. */
export async function makeRoot(
  name: Name,
  algorithm: SigningAlgorithm,
  period: Period,
  random: Random,
  pathLength?: number,
): Promise<Authority> {
  const keys = await makeKeys(algorithm);
  const der = await issue({
    ...period,
    subject: name,
    publicKey: keys.publicKey,
    extensions: [
      ...authorityExtensions(pathLength),
      ...await keyIdentifiers(keys.publicKey, keys.publicKey),
    ],
    serialNumber: serialNumber(random),
  }, { name, keys, algorithm });
  return { name, keys, algorithm, der };
}
