// A small world of authorities: one that issues as the FNMT, one as the police for the DNIe, and forgers who took their names.

import {
  type Authority,
  authorityExtensions,
  ec,
  fnmtPerson,
  issue,
  type Issuing,
  type Keys,
  makeKeys,
  makeRoot,
  type Name,
  type Period,
  type Person,
  type Places,
  rsa,
  serialNumber,
  type SigningAlgorithm,
} from "../../../db/certificates/dev/issue.ts";
import type { CertificateFacts } from "../../../domain/certificate/facts.ts";
import type { Mark } from "../../../domain/certificate/path.ts";
import { readCertificate } from "../../../domain/certificate/read.ts";
import { defaultPolicy } from "../../../domain/policy.ts";

export const ana: Person = {
  document: "12345678Z",
  givenName: "ANA",
  firstSurname: "GARCÍA",
  secondSurname: "LÓPEZ",
};

/** The time of the tests' clock lies in it, and the real one for a generation. */
export const period: Period = {
  notBefore: new Date("2026-01-01T00:00:00Z"),
  notAfter: new Date("2049-01-01T00:00:00Z"),
};

export const random = (bytes: number) =>
  crypto.getRandomValues(new Uint8Array(bytes));

/** Made once for all tests of a file: nobody learns anything from a new one, and an RSA key takes its time. */
export const personKeys: Promise<Keys> = makeKeys(rsa);

const fnmt = (name: string): Name => [
  ["2.5.4.6", "ES"],
  ["2.5.4.10", "FNMT-RCM"],
  ["2.5.4.3", name],
];
const police = (name: string): Name => [
  ["2.5.4.6", "ES"],
  ["2.5.4.10", "DIRECCION GENERAL DE LA POLICIA"],
  ["2.5.4.11", "DNIE"],
  ["2.5.4.3", name],
];

export interface Line {
  readonly root: Authority;
  readonly issuer: Authority;
}

export const software: Promise<Line> = line(
  fnmt("AC RAIZ FNMT-RCM"),
  fnmt("AC FNMT Usuarios"),
);
export const dnie: Promise<Line> = line(
  police("AC RAIZ DNIE 2"),
  police("AC DNIE 005"),
);
/** The very names of the first, and other keys. */
export const forged: Promise<Line> = line(
  fnmt("AC RAIZ FNMT-RCM"),
  fnmt("AC FNMT Usuarios"),
);

async function line(rootName: Name, issuerName: Name): Promise<Line> {
  const root = await makeRoot(rootName, ec, period, random);
  return { root, issuer: await authority(issuerName, root) };
}

/** An authority below another one; `over` says what is wrong with it. */
export async function authority(
  name: Name,
  above: Authority,
  over: Partial<Issuing> & { readonly algorithm?: SigningAlgorithm } = {},
): Promise<Authority> {
  const { algorithm = ec, ...rest } = over;
  const keys = await makeKeys(algorithm);
  const der = await issue({
    ...period,
    subject: name,
    publicKey: keys.publicKey,
    extensions: authorityExtensions(0),
    serialNumber: serialNumber(random),
    ...rest,
  }, above);
  return { name, keys, algorithm, der };
}

/** A person's certificate of the FNMT kind, unless `over` says what is different. */
export async function certificate(
  issuer: Authority,
  over: Partial<Issuing> & { readonly places?: Places } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { places = {}, ...rest } = over;
  return await issue({
    ...period,
    ...fnmtPerson(ana, places),
    publicKey: (await personKeys).publicKey,
    serialNumber: serialNumber(random),
    ...rest,
  }, issuer);
}

export function facts(der: Uint8Array): CertificateFacts {
  const read = readCertificate(der, defaultPolicy.certificates.bytes);
  if (!read) throw new Error("unreadable");
  return read;
}

export function trusting(mark: Mark, ...authorities: readonly Authority[]) {
  return authorities.map(({ der }) => ({ facts: facts(der), mark }));
}

/** What an operator trusts who has both lines whole. */
export async function wholeTrust() {
  const [fnmt, police] = [await software, await dnie];
  return [
    ...trusting("software", fnmt.root, fnmt.issuer),
    ...trusting("dnie", police.root, police.issuer),
  ];
}
