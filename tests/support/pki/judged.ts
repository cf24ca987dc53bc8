// What is said of a certificate whose issuers nobody has revoked.

import {
  judgeCertificate,
  type JudgeMeans,
} from "../../../domain/certificate/judge.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { wholeTrust } from "./lab.ts";

export const policy = defaultPolicy.certificates;
export const noon = new Date("2026-11-22T12:00:00Z");

export async function verdict(
  der: Uint8Array,
  chain: readonly Uint8Array[] = [],
  over: Partial<JudgeMeans> = {},
) {
  const answer = await judgeCertificate(der, chain, {
    trusted: await wholeTrust(),
    now: noon,
    policy,
    unreachable: "refuse",
    isRevoked: () => Promise.resolve({ kind: "good" }),
    ...over,
  });
  return answer.kind === "accepted" ? "accepted" : answer.why;
}
