// Makes certificates and revocation lists, as the FNMT and the police make theirs (wire 5.3). For development and tests.

import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import * as asn1js from "asn1js";
import {
  attribute,
  extension,
  fnmtAttribute,
  policy,
  purpose,
} from "../../../domain/certificate/oids.ts";
import { type Authority, endEntity, type Name, nameOf } from "../issue.ts";

// Whoever makes a person's certificate makes her issuer too.
export * from "../issue.ts";

export const rsa: RsaHashedKeyGenParams = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

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

/** The alternative names, with one directory name; @peculiar/x509 would take that as a text only. */
export function directoryName(name: Name): x509.Extension {
  const written = new x509.Name(nameOf(name)).toArrayBuffer();
  const directory = new asn1js.Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [asn1js.fromBER(written).result],
  });
  return new x509.Extension(
    extension.subjectAlternativeName,
    false,
    sequence(directory).toBER(),
  );
}

/** ETSI EN 319 412-5: that the key lies in a qualified device, say. */
export function qualifiedStatements(...types: string[]): x509.Extension {
  const statements = types.map((value) =>
    sequence(new asn1js.ObjectIdentifier({ value }))
  );
  return new x509.Extension(
    extension.qualified,
    false,
    sequence(...statements).toBER(),
  );
}

function sequence(...value: asn1js.BaseBlock[]): asn1js.Sequence {
  return new asn1js.Sequence({ value });
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
