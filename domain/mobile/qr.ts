// What a QR code of a request holds: which one, and when it was drawn, under the visit's own key. A photographed one is soon worthless.

import { sameCode } from "../codes.ts";
import type { MobilePolicy } from "../policy.ts";
import type { Mac } from "../ports.ts";
import type { MobileRequest } from "./request.ts";

/** 96 bits. */
const tagLength = 16;

export interface DrawnCode {
  readonly short: string;
  /** Seconds since the request began. */
  readonly second: number;
  readonly tag: string;
}

/** As it stands in the address: `symbols . seconds in base 36 . tag`. */
export function drawCode(
  mac: Mac,
  short: string,
  request: Pick<MobileRequest, "attempt" | "startedAt">,
  now: Date,
): string {
  const second = secondOf(request, now);
  const tag = tagOf(mac, { short, second, attempt: request.attempt });
  return `${short}.${second.toString(36)}.${tag}`;
}

/** Null for what was never a code of ours. Whether it is genuine, `isGenuine` says. */
export function readDrawn(text: string): DrawnCode | null {
  const [, short, second, tag] =
    /^([0-9A-Z]{1,32})\.([0-9a-z]{1,4})\.([\w-]{16})$/.exec(text) ?? [];
  return short && second && tag
    ? { short, second: parseInt(second, 36), tag }
    : null;
}

export type DrawnAnswer = { readonly kind: "good" | "stale" | "forged" };

/** Whether it was drawn here, for this request, and just now. */
export function judgeDrawn(
  mac: Mac,
  drawn: DrawnCode,
  { request, now, policy }: {
    readonly request: Pick<MobileRequest, "attempt" | "startedAt">;
    readonly now: Date;
    readonly policy: MobilePolicy;
  },
): DrawnAnswer {
  const { short, second } = drawn;
  const tag = tagOf(mac, { short, second, attempt: request.attempt });
  if (!sameCode(tag, drawn.tag)) return { kind: "forged" };
  const age = secondOf(request, now) - second;
  return { kind: age >= 0 && age < policy.qr.seconds ? "good" : "stale" };
}

function secondOf({ startedAt }: { startedAt: Date }, now: Date): number {
  return Math.floor((now.getTime() - startedAt.getTime()) / 1000);
}

function tagOf(
  mac: Mac,
  { attempt, short, second }: {
    readonly attempt: string;
    readonly short: string;
    readonly second: number;
  },
): string {
  return mac("mobile", `qr ${attempt} ${short} ${second}`).slice(0, tagLength);
}
