// What is made of an OCSP answer or of a revocation list, told in few words.

import { judgeOcsp } from "../../../domain/certificate/ocsp.ts";
import { defaultPolicy } from "../../../domain/policy.ts";

export const policy = defaultPolicy.certificates;
export const now = new Date("2026-11-22T12:00:00Z");
export const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);

/** "good until so many seconds from now", or why it is unusable. */
export type Verdict = readonly [kind: string, seconds: number] | string;

export function shown(judged: Awaited<ReturnType<typeof judgeOcsp>>): Verdict {
  return judged.kind === "unusable"
    ? judged.why
    : [judged.kind, (judged.until.getTime() - now.getTime()) / 1000];
}

/** Where the list of the tests lies. */
export const crl = "http://crl.example/1.crl";
