// Whom a certificate names: the DNI or NIE, and the name as its issuer writes it (wire 5.3, ETSI EN 319 412-1).

import { type Nif, readNif } from "../nif.ts";
import type { AcceptedKind } from "./answer.ts";
import type { CertificateFacts } from "./facts.ts";
import { holds, single } from "./names.ts";
import { attribute, fnmtAttribute } from "./oids.ts";

/** Null where it names no DNI or NIE, or where two places of it name different ones. */
export function documentOf(
  { subject, alternativeNames }: CertificateFacts,
  kind: AcceptedKind,
): Nif | null {
  const text = single(subject.attributes, attribute.serialNumber);
  if (text === null) return null;
  // A DNIe writes it bare; everybody else says first what it is, and whose: VATES- would be a company.
  const written = kind === "dnie"
    ? text
    : /^(?:IDC|PNO)ES-(.+)$/.exec(text)?.[1];
  const document = exactNif(written ?? "");
  if (!holds(alternativeNames, fnmtAttribute.nif)) return document;
  return single(alternativeNames, fnmtAttribute.nif) === document
    ? document
    : null;
}

/** Issuers write documents in full. What a person may type more freely would let two texts name one person here. */
function exactNif(text: string): Nif | null {
  const read = readNif(text);
  return read.ok && read.value === text ? read.value : null;
}

export interface HolderName {
  readonly givenName: string;
  /** One or two, as they stand. */
  readonly surnames: string;
}

export function nameOf(
  { subject, alternativeNames }: CertificateFacts,
  kind: AcceptedKind,
): HolderName | null {
  if (kind === "dnie") return dnieName(subject.attributes);
  const ofFnmt = (type: string) => single(alternativeNames, type);
  const first = ofFnmt(fnmtAttribute.firstSurname);
  const given = ofFnmt(fnmtAttribute.givenName);
  if (given && first) {
    const second = ofFnmt(fnmtAttribute.secondSurname);
    return named(given, second ? `${first} ${second}` : first);
  }
  return attributeName(subject.attributes);
}

/** Its surname attribute holds the first one alone; the common name has both: `APELLIDO1 APELLIDO2, NOMBRE (AUTENTICACIÓN)`. */
function dnieName(attributes: CertificateFacts["subject"]["attributes"]) {
  const common = single(attributes, attribute.commonName) ?? "";
  const parts = /^([^,]+),([^,(]+)(?:\([^()]*\))?$/.exec(common);
  return (parts && named(parts[2]!, parts[1]!)) ?? attributeName(attributes);
}

function attributeName(attributes: CertificateFacts["subject"]["attributes"]) {
  const given = single(attributes, attribute.givenName);
  const surnames = single(attributes, attribute.surname);
  return given && surnames ? named(given, surnames) : null;
}

function named(given: string, surnames: string): HolderName | null {
  const tidy = (text: string) => text.trim().replace(/\s+/g, " ");
  const name = { givenName: tidy(given), surnames: tidy(surnames) };
  // Invisible and turning characters have no place in a name, and would deceive whoever reads it.
  return name.givenName && name.surnames &&
      !/\p{C}/u.test(name.givenName + name.surnames)
    ? name
    : null;
}
