// Makes authorities, certificates and revocation lists, as the FNMT and the police make theirs (wire 5.3). For development and tests.

import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import {
  element,
  oid,
  sequence,
} from "../../../domain/certificate/der_write.ts";
import {
  attribute,
  extension,
  fnmtAttribute,
  policy,
  purpose,
} from "../../../domain/certificate/oids.ts";
import type { Random } from "../../../domain/ports.ts";

export type Keys = CryptoKeyPair;
export type SigningAlgorithm =
  | RsaHashedKeyGenParams
  | (EcKeyGenParams & { hash: string });

export const rsa: RsaHashedKeyGenParams = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};
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

function nameOf(name: Name): x509.JsonName {
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

export async function makeRoot(
  name: Name,
  algorithm: SigningAlgorithm,
  period: Period,
  random: Random,
): Promise<Authority> {
  const keys = await makeKeys(algorithm);
  const der = await issue({
    ...period,
    subject: name,
    publicKey: keys.publicKey,
    extensions: authorityExtensions(),
    serialNumber: serialNumber(random),
  }, { name, keys, algorithm });
  return { name, keys, algorithm, der };
}

export interface Person {
  readonly document: string;
  readonly givenName: string;
  readonly firstSurname: string;
  readonly secondSurname?: string;
}

/** Where the issuer says what it has revoked. */
export interface Places {
  readonly ocsp?: string;
  readonly crl?: string;
}

/** A natural person's of the FNMT. */
export function fnmtPerson(person: Person, places: Places) {
  const { document, givenName, firstSurname, secondSurname } = person;
  const surnames = surnamesOf(person);
  const subject: Name = [
    ["2.5.4.6", "ES"],
    [attribute.serialNumber, `IDCES-${document}`],
    [attribute.givenName, givenName],
    [attribute.surname, surnames],
    [attribute.commonName, `${surnames} ${givenName} - ${document}`],
  ];
  const alternative: Name = [
    [fnmtAttribute.givenName, givenName],
    [fnmtAttribute.firstSurname, firstSurname],
    ...secondSurname
      ? [[fnmtAttribute.secondSurname, secondSurname] as const]
      : [],
    [fnmtAttribute.nif, document],
  ];
  return {
    subject,
    extensions: [
      ...endEntity(["digitalSignature", "nonRepudiation", "keyEncipherment"]),
      new x509.ExtendedKeyUsageExtension([purpose.clientAuth]),
      new x509.CertificatePolicyExtension([
        policy.natural[0],
        "0.4.0.194112.1.0",
      ]),
      directoryName(alternative),
      ...placesOf(places),
    ],
  };
}

/** A DNIe's, of the one key or of the other. */
export function dniePerson(
  person: Person,
  places: Places,
  use: "AUTENTICACIÓN" | "FIRMA" = "AUTENTICACIÓN",
) {
  const { document, givenName, firstSurname } = person;
  const signs = use === "FIRMA";
  const subject: Name = [
    ["2.5.4.6", "ES"],
    [attribute.serialNumber, document],
    [attribute.surname, firstSurname],
    [attribute.givenName, givenName],
    [attribute.commonName, `${surnamesOf(person)}, ${givenName} (${use})`],
  ];
  const policies = signs ? policy.dnieSignature : policy.dnieAuthentication;
  return {
    subject,
    extensions: [
      ...endEntity([signs ? "nonRepudiation" : "digitalSignature"]),
      // A version follows the policy.
      new x509.CertificatePolicyExtension([`${policies[0]}.1`]),
      ...placesOf(places),
    ],
  };
}

/** A server's on this machine. */
export function localServer() {
  const subject: Name = [[attribute.commonName, "localhost"]];
  const names = [
    { type: "dns", value: "localhost" },
    { type: "ip", value: "127.0.0.1" },
  ] as const;
  return {
    subject,
    extensions: [
      ...endEntity(["digitalSignature"]),
      new x509.ExtendedKeyUsageExtension([purpose.serverAuth]),
      new x509.SubjectAlternativeNameExtension([...names]),
    ],
  };
}

function surnamesOf({ firstSurname, secondSurname }: Person): string {
  return secondSurname ? `${firstSurname} ${secondSurname}` : firstSurname;
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

/** The alternative names, with one directory name. */
export function directoryName(name: Name): x509.Extension {
  const written = new Uint8Array(new x509.Name(nameOf(name)).toArrayBuffer());
  return new x509.Extension(
    extension.subjectAlternativeName,
    false,
    sequence(element(0xa4, written)),
  );
}

/** ETSI EN 319 412-5: that the key lies in a qualified device, say. */
export function qualifiedStatements(...types: string[]): x509.Extension {
  const statements = types.map((type) => sequence(oid(type)));
  return new x509.Extension(
    extension.qualified,
    false,
    sequence(...statements),
  );
}

export function placesOf({ ocsp, crl }: Places): x509.Extension[] {
  // Spanish authorities name LDAP first.
  const ldap = "ldap://ldap.example/CN=CRL1?certificateRevocationList";
  return [
    ...ocsp ? [new x509.AuthorityInfoAccessExtension({ ocsp })] : [],
    ...crl ? [new x509.CRLDistributionPointsExtension([ldap, crl])] : [],
  ];
}

export async function makeRevocationList(
  issuer: Authority,
  dates: { readonly thisUpdate: Date; readonly nextUpdate?: Date },
  revoked: readonly string[],
  extensions: readonly x509.Extension[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const list = await x509.X509CrlGenerator.create({
    ...dates,
    issuer: nameOf(issuer.name),
    signingAlgorithm: issuer.algorithm,
    signingKey: issuer.keys.privateKey,
    entries: revoked.map((serialNumber) => ({
      serialNumber,
      revocationDate: dates.thisUpdate,
    })),
    extensions: [...extensions],
  });
  return new Uint8Array(list.rawData);
}
