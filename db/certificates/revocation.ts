// Asks the issuer whether a certificate was revoked: OCSP first, then its revocation lists, and nothing twice while an answer holds.

import {
  isListOf,
  judgeList,
  readRevocationList,
  type RevocationList,
} from "../../domain/certificate/crl.ts";
import type { CertificateFacts } from "../../domain/certificate/facts.ts";
import { judgeOcsp, ocspRequest } from "../../domain/certificate/ocsp.ts";
import type {
  Judged,
  RevocationAnswer,
  UnusableAnswer,
} from "../../domain/certificate/revocation.ts";
import type { CertificatePolicy } from "../../domain/policy.ts";
import type { Clock, LogLine, Random } from "../../domain/ports.ts";
import type { Fetcher } from "./fetch.ts";
import { keeper, type Kept } from "./kept.ts";

export interface RevocationMeans {
  readonly policy: CertificatePolicy;
  readonly now: Clock;
  readonly random: Random;
  readonly fetch: Fetcher;
  log(line: LogLine): void;
}

export type RevocationService = (
  certificate: CertificateFacts,
  issuer: CertificateFacts,
) => Promise<RevocationAnswer>;

type ListReading =
  | {
    readonly kind: "list";
    readonly list: RevocationList;
    readonly until: Date;
  }
  | { readonly kind: "none"; readonly why: UnusableAnswer | "no-answer" };

const noList = (why: UnusableAnswer | "no-answer"): Kept<ListReading> => ({
  value: { kind: "none", why },
  until: null,
  size: 0,
});

export function revocationService(means: RevocationMeans): RevocationService {
  const { policy, now, random, fetch, log } = means;
  const answers = keeper<RevocationAnswer>(now, policy.answersKept);
  const lists = keeper<ListReading>(now, policy.crlBytesKept);
  const seconds = policy.timeoutSeconds;

  /** The operator should know which of the issuer's services fails; whose certificate it was is nobody's business. */
  const failed = (event: string, error: string) =>
    log({ level: "warn", event, error });

  async function byOcsp(
    certificate: CertificateFacts,
    issuer: CertificateFacts,
  ): Promise<Judged | null> {
    for (const address of certificate.ocspAddresses.slice(0, policy.places)) {
      const nonce = random(policy.nonceBytes);
      const question = { certificate, issuer, nonce };
      const limits = { bytes: policy.ocspBytes, seconds };
      const bytes = await fetch(address, ocspRequest(question), limits);
      const judged = bytes && await judgeOcsp(bytes, question, now(), policy);
      if (judged && judged.kind !== "unusable") return judged;
      failed("ocsp-unusable", judged?.why ?? "no-answer");
    }
    return null;
  }

  async function byList(
    certificate: CertificateFacts,
    issuer: CertificateFacts,
  ): Promise<Judged | null> {
    const addresses = certificate.distributionPoints
      .flatMap((point) => point.addresses);
    for (const address of new Set(addresses.slice(0, policy.places))) {
      const reading = await lists(
        `${issuer.fingerprint} ${address}`,
        () => fetchList(address, certificate, issuer),
      );
      const judged = reading.kind === "list"
        ? judgeList(reading.list, certificate, now(), policy)
        : reading;
      if (reading.kind === "list" && "until" in judged) {
        // What a list said is no newer than the list.
        return {
          kind: judged.kind,
          until: earlier(judged.until, reading.until),
        };
      }
      if ("why" in judged) failed("crl-unusable", judged.why);
    }
    return null;
  }

  async function fetchList(
    address: string,
    certificate: CertificateFacts,
    issuer: CertificateFacts,
  ): Promise<Kept<ListReading>> {
    const limits = { bytes: policy.crlBytes, seconds };
    const bytes = await fetch(address, null, limits);
    if (!bytes) return noList("no-answer");
    const list = readRevocationList(bytes);
    if (!list) return noList("garbage");
    // Before it is kept: what a stranger put in the way must not stay.
    if (!await isListOf(list, issuer, policy)) return noList("wrong-signer");
    // Nor must another list of the same issuer, which speaks of other people.
    const judged = judgeList(list, certificate, now(), policy);
    if (judged.kind === "unusable") return noList(judged.why);
    const { until } = judged;
    return { value: { kind: "list", list, until }, until, size: bytes.length };
  }

  async function ask(
    certificate: CertificateFacts,
    issuer: CertificateFacts,
  ): Promise<Kept<RevocationAnswer>> {
    const judged = await byOcsp(certificate, issuer) ??
      await byList(certificate, issuer);
    if (!judged || judged.kind === "unusable") {
      return { value: { kind: "unreachable" }, until: null, size: 1 };
    }
    const { kind, until } = judged;
    // Today's unknown may be known in a minute, when the issuer's parts have told each other.
    return {
      value: { kind },
      until: kind === "unknown" ? null : until,
      size: 1,
    };
  }

  return (certificate, issuer) =>
    answers(
      `${certificate.fingerprint} ${issuer.fingerprint}`,
      () => ask(certificate, issuer),
    );
}

function earlier(a: Date, b: Date): Date {
  return a.getTime() < b.getTime() ? a : b;
}
