// Certificate revocation lists (RFC 5280 5): read, and judged for one certificate.

import type { CertificatePolicy } from "../policy.ts";
import {
  children,
  context,
  contextConstructed,
  type Der,
  eachChild,
  expect,
  inside,
  malformed,
  only,
  reading,
  tags,
} from "./der.ts";
import { type Extension, fullNames, readExtensions } from "./extensions.ts";
import type { CertificateFacts, Signed } from "./facts.ts";
import { extension } from "./oids.ts";
import { readSigned } from "./read.ts";
import { freshness, type Judged, unusable } from "./revocation.ts";
import { isSignedBy, isWeakKey } from "./signature.ts";
import {
  hex,
  readBoolean,
  readInteger,
  readTime,
  sameBytes,
} from "./values.ts";

export interface RevocationList extends Signed {
  /** The issuer's name as it was written, in hexadecimal. */
  readonly issuer: string;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  /** Serial numbers, in hexadecimal without leading zeros. */
  readonly revoked: ReadonlySet<string>;
  readonly scope: Scope;
}

/** For whom a list speaks. */
type Scope =
  /** Only what changed, of some reasons, of other issuers, or with a limit that Clave does not know. */
  | { readonly kind: "partial" }
  | {
    readonly kind: "whole";
    readonly of: "all" | "users" | "authorities";
    /** The distribution points that it is the list of; null: of all. */
    readonly points: readonly string[] | null;
  };

export function readRevocationList(bytes: Uint8Array): RevocationList | null {
  // A copy: nobody changes what has been judged.
  const der = new Uint8Array(bytes);
  return reading(() => {
    const { tbs, signed, algorithm: outer, more } = readSigned(only(der));
    if (more.length > 0) malformed();
    const parts = children(tbs, tags.sequence);
    if (parts[0]?.tag === tags.integer) parts.shift();
    const [algorithm, issuer, thisUpdate, ...rest] = parts;
    if (!algorithm || !issuer) malformed();
    if (!sameBytes(algorithm.bytes, outer)) malformed();
    const isTime = ({ tag }: Der) =>
      tag === tags.utcTime || tag === tags.generalizedTime;
    const nextUpdate = rest[0] && isTime(rest[0])
      ? readTime(rest.shift())
      : null;
    const revoked = new Set<string>();
    let understood = true;
    // One by one: whoever stands in the way of plain http could send millions of nothings, before any signature is asked for.
    if (rest[0]?.tag === tags.sequence) {
      eachChild(rest.shift()!, (der) => {
        const entry = readEntry(der);
        revoked.add(entry.serial);
        understood &&= entry.understood;
      });
    }
    const last = rest.shift();
    if (rest.length > 0) malformed();
    const extensions = last
      ? readExtensions(inside(expect(last, contextConstructed(0))))
      : [];
    return {
      ...signed,
      issuer: hex(issuer.bytes),
      thisUpdate: readTime(thisUpdate),
      nextUpdate,
      revoked,
      scope: understood ? readScope(extensions) : { kind: "partial" },
    };
  });
}

function readEntry(der: Der) {
  const [serial, , extensions] = children(der, tags.sequence);
  // Such as the issuer of a list that speaks for several: whose the serial number is would be anybody's guess.
  const critical = extensions !== undefined && mayBeCritical(extensions) &&
    readExtensions(extensions).some((it) => it.critical);
  return { serial: readInteger(serial), understood: !critical };
}

/** A long list has as many extensions as entries: they are read only where the three bytes of a true value stand at all. */
function mayBeCritical({ content }: Der): boolean {
  return content.some((byte, i) =>
    byte === 0xff && content[i - 1] === 1 && content[i - 2] === tags.boolean
  );
}

function readScope(extensions: readonly Extension[]): Scope {
  const point = extensions.find(({ type }) =>
    type === extension.issuingDistributionPoint
  );
  const isLimited = extensions.some(({ type, critical }) =>
    type === extension.deltaIndicator ||
    (critical && type !== extension.issuingDistributionPoint)
  );
  if (isLimited) return { kind: "partial" };
  if (!point) return { kind: "whole", of: "all", points: null };
  const parts = children(only(point.value), tags.sequence);
  const flag = (n: number) => {
    const part = parts.find(({ tag }) => tag === context(n));
    return part ? readBoolean(part, context(n)) : false;
  };
  const hasReasons = parts.some(({ tag }) => tag === context(3));
  // Some reasons only; indirect; attribute certificates.
  if (hasReasons || flag(4) || flag(5)) return { kind: "partial" };
  const place = parts.find(({ tag }) => tag === contextConstructed(0));
  return {
    kind: "whole",
    of: flag(1) ? "users" : flag(2) ? "authorities" : "all",
    points: place ? fullNames(place).map(({ bytes }) => hex(bytes)) : null,
  };
}

/** Whether it is the issuer's: the one part that takes time, and is asked once for each list. */
export async function isListOf(
  list: RevocationList,
  issuer: CertificateFacts,
  { rsaBits }: CertificatePolicy,
): Promise<boolean> {
  return list.issuer === issuer.subject.written &&
    (issuer.keyUsage?.has("cRLSign") ?? true) &&
    !isWeakKey(issuer.key, rsaBits) &&
    await isSignedBy(list, issuer.key);
}

/** What a list, known to be the issuer's, says of this certificate. */
export function judgeList(
  list: RevocationList,
  certificate: CertificateFacts,
  now: Date,
  policy: CertificatePolicy,
): Judged {
  const { scope, nextUpdate } = list;
  if (list.issuer !== certificate.issuer.written) {
    return unusable("other-certificate");
  }
  if (scope.kind === "partial") return unusable("partial");
  // RFC 5280 5.1.2.5: a list always says when the next one comes.
  if (!nextUpdate) return unusable("stale");
  const fresh = freshness(list, now, policy);
  if (fresh.kind !== "fresh") return fresh;
  if (!speaksFor(scope, certificate)) return unusable("other-certificate");
  const isRevoked = list.revoked.has(certificate.serialNumber);
  return { kind: isRevoked ? "revoked" : "good", until: fresh.until };
}

/** The FNMT keeps many lists. Another one of them, put in this one's place, would name nobody and be rightly signed. */
function speaksFor(
  { of, points }: Scope & { kind: "whole" },
  { ca, distributionPoints }: CertificateFacts,
): boolean {
  if (of !== "all" && (of === "authorities") !== ca) return false;
  const own = distributionPoints.flatMap(({ names }) => names);
  return points === null || points.some((name) => own.includes(name));
}
