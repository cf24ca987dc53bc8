// The extensions of a certificate (RFC 5280 4.2), each read into the fact it stands for.

import {
  children,
  context,
  contextConstructed,
  type Der,
  inside,
  malformed,
  only,
  tags,
} from "./der.ts";
import {
  type CertificateFacts,
  type DistributionPoint,
  keyUsages,
} from "./facts.ts";
import { readDirectoryNames } from "./names.ts";
import { access, extension, qualified } from "./oids.ts";
import {
  hex,
  readAddress,
  readBits,
  readBoolean,
  readOid,
  readSmall,
} from "./values.ts";

export interface Extension {
  readonly type: string;
  readonly critical: boolean;
  readonly value: Uint8Array<ArrayBuffer>;
}

/** No type twice: whichever were read, somebody else would read the other. */
export function readExtensions(list: Der): Extension[] {
  const found = children(list, tags.sequence).map((der) => {
    const parts = children(der, tags.sequence);
    const type = readOid(parts.shift());
    const critical = parts[0]?.tag === tags.boolean &&
      readBoolean(parts.shift()!);
    const [value, ...more] = parts;
    if (value?.tag !== tags.octetString || more.length > 0) malformed();
    return { type, critical, value: value.content };
  });
  const types = new Set(found.map(({ type }) => type));
  return types.size === found.length ? found : malformed();
}

type ExtensionFacts = Pick<
  CertificateFacts,
  | "ca"
  | "pathLength"
  | "keyUsage"
  | "extendedKeyUsage"
  | "policies"
  | "alternativeNames"
  | "ocspAddresses"
  | "distributionPoints"
  | "qualifiedStatements"
  | "qualifiedTypes"
  | "notUnderstood"
>;

export function extensionFacts(
  extensions: readonly Extension[],
): ExtensionFacts {
  const read = <T>(type: string, reader: (der: Der) => T): T | null => {
    const found = extensions.find((it) => it.type === type);
    return found ? reader(only(found.value)) : null;
  };
  const accesses = read(extension.authorityAccess, readAccesses) ?? [];
  const statements = read(extension.qualified, readStatements) ?? [];
  return {
    ca: false,
    pathLength: null,
    ...read(extension.basicConstraints, readBasicConstraints),
    keyUsage: read(extension.keyUsage, (der) => readBits(der, keyUsages)),
    extendedKeyUsage: read(
      extension.extendedKeyUsage,
      (der) => children(der, tags.sequence).map(readOid),
    ),
    policies: read(extension.policies, readPolicies) ?? [],
    alternativeNames: read(
      extension.subjectAlternativeName,
      (der) => readDirectoryNames(children(der, tags.sequence)),
    ) ?? [],
    ocspAddresses: addressesOf(accesses, access.ocsp),
    distributionPoints: read(extension.distributionPoints, readPoints) ?? [],
    qualifiedStatements: statements.map(({ type }) => type),
    qualifiedTypes: statements.flatMap(({ types }) => types),
    notUnderstood: extensions.filter(isNotUnderstood).map(({ type }) => type),
  };
}

const understood: readonly string[] = [
  extension.keyUsage,
  extension.subjectAlternativeName,
  extension.basicConstraints,
  extension.distributionPoints,
  extension.policies,
  extension.extendedKeyUsage,
  extension.authorityAccess,
  extension.qualified,
];

/** Name constraints limit what an authority may issue. Clave does not check them, so it does not pretend that there are none. */
function isNotUnderstood({ type, critical }: Extension): boolean {
  if (type === extension.nameConstraints) return true;
  return critical && !understood.includes(type);
}

function readBasicConstraints(der: Der) {
  const parts = children(der, tags.sequence);
  const ca = parts[0]?.tag === tags.boolean && readBoolean(parts.shift()!);
  const [length, ...more] = parts;
  if (more.length > 0) malformed();
  return { ca, pathLength: length ? readSmall(length) : null };
}

function readPolicies(der: Der): string[] {
  return children(der, tags.sequence)
    .map((policy) => readOid(children(policy, tags.sequence)[0]));
}

interface Access {
  readonly method: string;
  readonly address: string | null;
}

function readAccesses(der: Der): Access[] {
  return children(der, tags.sequence).map((description) => {
    const [method, place] = children(description, tags.sequence);
    if (!place) malformed();
    return { method: readOid(method), address: readAddress(place) };
  });
}

function addressesOf(accesses: readonly Access[], method: string): string[] {
  return accesses.filter((it) => it.method === method)
    .flatMap(({ address }) => isHttp(address) ? [address] : []);
}

/** LDAP, which Spanish authorities name first, is spoken by nobody here. */
function isHttp(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address) &&
    URL.canParse(address);
}

function readPoints(der: Der): DistributionPoint[] {
  return children(der, tags.sequence).flatMap((point) => {
    const parts = children(point, tags.sequence);
    const part = (tag: number) => parts.find((it) => it.tag === tag);
    // For some reasons only, or signed by somebody else: neither could say that all is well.
    if (part(context(1)) || part(contextConstructed(2))) return [];
    const place = part(contextConstructed(0));
    return place ? [pointOf(fullNames(place))] : [];
  });
}

/** DistributionPointName: its full name. A name relative to the issuer's is used by nobody here, and gives none. */
export function fullNames(place: Der): Der[] {
  const name = inside(place);
  return name.tag === contextConstructed(0) ? children(name) : [];
}

function pointOf(names: readonly Der[]): DistributionPoint {
  return {
    addresses: names.map(readAddress).filter(isHttp),
    names: names.map(({ bytes }) => hex(bytes)),
  };
}

function readStatements(der: Der) {
  return children(der, tags.sequence).map((statement) => {
    const [type, info] = children(statement, tags.sequence);
    const oid = readOid(type);
    const types = oid === qualified.types && info
      ? children(info, tags.sequence).map(readOid)
      : [];
    return { type: oid, types };
  });
}
