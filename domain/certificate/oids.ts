// The object identifiers that Clave knows, each with where it comes from (wire 5.3).

/** X.520 attributes of a name. */
export const attribute = {
  commonName: "2.5.4.3",
  surname: "2.5.4.4",
  serialNumber: "2.5.4.5",
  givenName: "2.5.4.42",
  pseudonym: "2.5.4.65",
  organizationIdentifier: "2.5.4.97",
} as const;

/** What the FNMT writes into a directory name of the alternative names. */
export const fnmtAttribute = {
  givenName: "1.3.6.1.4.1.5734.1.1",
  firstSurname: "1.3.6.1.4.1.5734.1.2",
  secondSurname: "1.3.6.1.4.1.5734.1.3",
  nif: "1.3.6.1.4.1.5734.1.4",
} as const;

/** RFC 5280 4.2 and 5.2, RFC 3739, RFC 6960. */
export const extension = {
  keyUsage: "2.5.29.15",
  subjectAlternativeName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  deltaIndicator: "2.5.29.27",
  issuingDistributionPoint: "2.5.29.28",
  nameConstraints: "2.5.29.30",
  distributionPoints: "2.5.29.31",
  policies: "2.5.29.32",
  extendedKeyUsage: "2.5.29.37",
  authorityAccess: "1.3.6.1.5.5.7.1.1",
  qualified: "1.3.6.1.5.5.7.1.3",
  ocspNonce: "1.3.6.1.5.5.7.48.1.2",
} as const;

export const purpose = {
  any: "2.5.29.37.0",
  serverAuth: "1.3.6.1.5.5.7.3.1",
  clientAuth: "1.3.6.1.5.5.7.3.2",
  ocspSigning: "1.3.6.1.5.5.7.3.9",
} as const;

export const access = {
  ocsp: "1.3.6.1.5.5.7.48.1",
  /** The type of an OCSP answer. */
  basicOcsp: "1.3.6.1.5.5.7.48.1.1",
} as const;

/** ETSI EN 319 412-5. */
export const qualified = {
  /** The key lies in a qualified device (QSCD): nobody has a copy. */
  device: "0.4.0.1862.1.4",
  types: "0.4.0.1862.1.6",
  signature: "0.4.0.1862.1.6.1",
  seal: "0.4.0.1862.1.6.2",
  website: "0.4.0.1862.1.6.3",
} as const;

/** Policies by what their holders are. A version may follow as further arcs. */
export const policy = {
  dnieAuthentication: ["2.16.724.1.2.2.2.4"],
  dnieSignature: ["2.16.724.1.2.2.2.3"],
  /** FNMT, AC Usuarios and the newer hierarchy; ETSI EN 319 411-2, QCP-n and QCP-n-qscd. */
  natural: [
    "1.3.6.1.4.1.5734.3.10.1",
    "1.3.6.1.4.1.5734.3.20.1",
    "0.4.0.194112.1.0",
    "0.4.0.194112.1.2",
  ],
  /** The State's profile of public employees, high and medium. */
  publicEmployee: ["2.16.724.1.3.5.7"],
  pseudonym: ["2.16.724.1.3.5.4"],
  /** FNMT: administrator, of a legal person, of an entity without personality; the State's profiles of the same. */
  representative: [
    "1.3.6.1.4.1.5734.3.11",
    "2.16.724.1.3.5.8",
    "2.16.724.1.3.5.9",
  ],
  seal: ["1.3.6.1.4.1.5734.3.17", "2.16.724.1.3.5.6"],
  /** FNMT's components, the State's electronic offices, and QCP-w. */
  component: [
    "1.3.6.1.4.1.5734.3.9.19",
    "2.16.724.1.3.5.5",
    "0.4.0.194112.1.4",
  ],
  /** QCP-l and QCP-l-qscd. */
  legalPerson: ["0.4.0.194112.1.1", "0.4.0.194112.1.3"],
} as const;

/** `oid` is one of `arcs`, or lies below one. */
export function isUnder(oid: string, arcs: readonly string[]): boolean {
  return arcs.some((arc) => oid === arc || oid.startsWith(`${arc}.`));
}
