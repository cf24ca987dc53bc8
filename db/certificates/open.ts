// Certificates of people, judged against the trust list and against what their issuers answer over the network.

import { judgeCertificate } from "../../domain/certificate/judge.ts";
import type { TrustedAuthority } from "../../domain/certificate/path.ts";
import type { Policy } from "../../domain/policy.ts";
import type {
  Certificates,
  Clock,
  LogLine,
  Random,
} from "../../domain/ports.ts";
import { fetchAnswer } from "./fetch.ts";
import { revocationService } from "./revocation.ts";

export interface CertificateParts {
  readonly trusted: readonly TrustedAuthority[];
  readonly unreachable: "refuse" | "accept";
  readonly policy: Policy;
  readonly now: Clock;
  readonly random: Random;
  log(line: LogLine): void;
}

export function openCertificates(parts: CertificateParts): Certificates {
  const { trusted, unreachable, now, random, log } = parts;
  const policy = parts.policy.certificates;
  const isRevoked = revocationService({
    policy,
    now,
    random,
    log,
    fetch: fetchAnswer,
  });
  return {
    authorities: trusted.map(({ facts }) => facts.der),
    judge: (der, chain) =>
      judgeCertificate(der, chain, {
        trusted,
        now: now(),
        policy,
        unreachable,
        isRevoked,
      }),
  };
}
