// OCSP (RFC 6960): the question about one certificate, and what an answer to it is worth.

import { sha1 } from "@oslojs/crypto/sha1";
import type { CertificatePolicy } from "../policy.ts";
import {
  children,
  context,
  contextConstructed,
  type Der,
  expect,
  inside,
  malformed,
  only,
  reading,
  tags,
} from "./der.ts";
import { element, octets, oid, sequence } from "./der_write.ts";
import { readExtensions } from "./extensions.ts";
import type { CertificateFacts, Signed } from "./facts.ts";
import { access, extension, purpose } from "./oids.ts";
import { validity } from "./path.ts";
import { readCertificate, readSigned } from "./read.ts";
import { freshness, type Judged, unusable } from "./revocation.ts";
import { isSignedBy, isWeak } from "./signature.ts";
import { hex, readSmall, readTime, sameBytes } from "./values.ts";

export interface OcspQuestion {
  readonly certificate: CertificateFacts;
  readonly issuer: CertificateFacts;
  readonly nonce: Uint8Array;
}

export function ocspRequest(question: OcspQuestion): Uint8Array<ArrayBuffer> {
  const nonce = sequence(
    oid(extension.ocspNonce),
    octets(octets(question.nonce)),
  );
  return sequence(
    sequence(
      sequence(sequence(certificateId(question))),
      element(contextConstructed(2), sequence(nonce)),
    ),
  );
}

/** SHA-1 names the certificate here and proves nothing: it is what every responder understands (RFC 5019 2.1.1). */
function certificateId({ certificate, issuer }: OcspQuestion) {
  return sequence(
    sequence(oid("1.3.14.3.2.26"), element(tags.null)),
    octets(sha1(nameBytes(issuer))),
    octets(sha1(issuer.key.bits)),
    element(tags.integer, certificate.serialBytes),
  );
}

function nameBytes({ subject }: CertificateFacts): Uint8Array {
  return Uint8Array.from(
    subject.written.match(/../g) ?? [],
    (byte) => parseInt(byte, 16),
  );
}

interface OcspResponse extends Signed {
  /** [1] a name, [2] the hash of a key. */
  readonly responder: Der;
  readonly answers: readonly Der[];
  readonly nonce: Uint8Array | null;
  readonly certificates: readonly Der[];
}

export async function judgeOcsp(
  bytes: Uint8Array,
  question: OcspQuestion,
  now: Date,
  policy: CertificatePolicy,
): Promise<Judged> {
  const der = new Uint8Array(bytes);
  const response = reading(() => readResponse(der));
  if (response === null) return unusable("garbage");
  if (response === "refused") return unusable("refused");
  // Responders that prepare their answers leave the nonce out (RFC 5019 4); what they do send must be ours.
  if (response.nonce && !sameBytes(response.nonce, question.nonce)) {
    return unusable("wrong-nonce");
  }
  if (!await isFromIssuer(response, question.issuer, now, policy)) {
    return unusable("wrong-signer");
  }
  const answer = reading(() => answerFor(response.answers, question));
  if (answer === null) return unusable("garbage");
  if (answer === "none") return unusable("other-certificate");
  const fresh = freshness(answer, now, policy);
  return fresh.kind === "fresh"
    ? { kind: answer.kind, until: fresh.until }
    : fresh;
}

function readResponse(
  bytes: Uint8Array<ArrayBuffer>,
): OcspResponse | "refused" {
  const [status, body] = children(only(bytes), tags.sequence);
  if (readSmall(status, tags.enumerated) !== 0) return "refused";
  const [type, basic] = children(
    inside(expect(body, contextConstructed(0))),
    tags.sequence,
  );
  if (!type || !sameBytes(type.bytes, oid(access.basicOcsp))) malformed();
  const { content } = expect(basic, tags.octetString);
  const { tbs, signed, more: [chain] } = readSigned(only(content));
  const parts = children(tbs, tags.sequence);
  if (parts[0]?.tag === contextConstructed(0)) parts.shift();
  const [responder, , answers, extensions] = parts;
  if (!responder || !answers) malformed();
  return {
    ...signed,
    responder,
    answers: children(answers, tags.sequence),
    nonce: extensions ? readNonce(extensions) : null,
    certificates: chain
      ? children(inside(expect(chain, contextConstructed(0))), tags.sequence)
      : [],
  };
}

function readNonce(extensions: Der): Uint8Array | null {
  const list = inside(expect(extensions, contextConstructed(1)));
  const found = readExtensions(list)
    .find(({ type }) => type === extension.ocspNonce);
  return found ? only(found.value, tags.octetString).content : null;
}

function answerFor(answers: readonly Der[], question: OcspQuestion) {
  const id = certificateId(question);
  for (const answer of answers) {
    const [of, status, thisUpdate, next] = children(answer, tags.sequence);
    if (!of || !status || !sameId(of, id)) continue;
    return {
      kind: statusOf(status),
      thisUpdate: readTime(thisUpdate),
      nextUpdate: next?.tag === contextConstructed(0)
        ? readTime(inside(next))
        : null,
    };
  }
  return "none";
}

/** Its algorithm may be written with parameters or without. */
function sameId(der: Der, asked: Uint8Array<ArrayBuffer>): boolean {
  const [algorithm, ...own] = children(der, tags.sequence);
  const [wanted, ...other] = children(only(asked), tags.sequence);
  const [type] = children(algorithm ?? malformed(), tags.sequence);
  const [wantedType] = children(wanted!, tags.sequence);
  return type !== undefined && sameBytes(type.bytes, wantedType!.bytes) &&
    own.length === other.length &&
    own.every(({ bytes }, i) => sameBytes(bytes, other[i]!.bytes));
}

function statusOf({ tag }: Der): "good" | "revoked" | "unknown" {
  if (tag === context(0)) return "good";
  if (tag === context(2)) return "unknown";
  return tag === contextConstructed(1) ? "revoked" : malformed();
}

/** The issuer itself, or whom the issuer's own signature named for just this (RFC 6960 4.2.2.2). */
async function isFromIssuer(
  response: OcspResponse,
  issuer: CertificateFacts,
  now: Date,
  policy: CertificatePolicy,
): Promise<boolean> {
  if (response.algorithm.kind === "weak") return false;
  if (isResponder(response, issuer)) {
    return await isSignedBy(response, issuer.key);
  }
  const delegates = response.certificates.slice(0, policy.presented)
    .flatMap(({ bytes }) => readCertificate(bytes, policy.bytes) ?? [])
    .filter((it) => isResponder(response, it) && mayAnswer(it));
  for (const delegate of delegates) {
    const isOwn = delegate.issuer.written === issuer.subject.written &&
      validity(delegate, now, policy) === "valid" &&
      !isWeak(delegate, policy.rsaBits);
    if (
      isOwn && await isSignedBy(delegate, issuer.key) &&
      await isSignedBy(response, delegate.key)
    ) return true;
  }
  return false;
}

function isResponder(
  { responder }: OcspResponse,
  { subject, key }: CertificateFacts,
): boolean {
  return reading(() => {
    const id = inside(responder);
    if (responder.tag === contextConstructed(1)) {
      return hex(id.bytes) === subject.written;
    }
    return responder.tag === contextConstructed(2) &&
      sameBytes(expect(id, tags.octetString).content, sha1(key.bits));
  }) ?? false;
}

function mayAnswer(facts: CertificateFacts): boolean {
  return (facts.extendedKeyUsage ?? []).includes(purpose.ocspSigning) &&
    (facts.keyUsage?.has("digitalSignature") ?? true) &&
    facts.notUnderstood.length === 0;
}
