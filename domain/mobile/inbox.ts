// What waits for one person's phone: one request at the most (MV-12), and a PIN to read.

import { decodeBase64urlIgnorePadding } from "@oslojs/encoding";
import { makeDigits } from "../codes.ts";
import type { Policy } from "../policy.ts";
import type { Mac, ShelfLabel, Step } from "../ports.ts";
import type { Asker, Holder } from "./request.ts";

export interface Inbox {
  readonly waiting: Waiting | null;
  readonly pin: AppPin | null;
}

/** Where it lies: a phone of before has its own still, and learns nothing there of what waits for the one of now (MV-02). */
export function inboxOf({ account, device }: Holder): string {
  return `${account} ${device}`;
}

export interface Waiting {
  /** The short code of a request. */
  readonly short: string;
  readonly until: Date;
}

/** A PIN that the app shows: not the digits, but what they are made of under our key. */
export interface AppPin {
  /** Names the code on its shelf. */
  readonly code: string;
  readonly asker: Asker;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

export type HoldAnswer =
  | { readonly kind: "held" }
  /** Another one waits. */
  | { readonly kind: "busy"; readonly waiting: Waiting };

/** Takes the one place for a request. `instead`: of the one that is given up for it. */
export function holdRequest(
  waiting: Waiting,
  now: Date,
  instead?: string,
): Step<Inbox, HoldAnswer> {
  return (held) => {
    const before = alive(held?.waiting ?? null, now);
    const free = !before || before.short === waiting.short ||
      before.short === instead;
    if (!free) return { keep: held, answer: { kind: "busy", waiting: before } };
    return {
      keep: { waiting, pin: held?.pin ?? null },
      answer: { kind: "held" },
    };
  };
}

/** The request has ended: the place is free. Another that has taken it since stays. */
export function releaseRequest(short: string): Step<Inbox, null> {
  return (held) => ({
    keep: held?.waiting?.short === short ? { ...held, waiting: null } : held,
    answer: null,
  });
}

/** The newest is the one that she sees; a former one stays as good as it was. */
export function layPin(pin: AppPin): Step<Inbox, null> {
  return (held) => ({
    keep: { waiting: held?.waiting ?? null, pin },
    answer: null,
  });
}

export function waitingNow(
  inbox: Inbox | null,
  now: Date,
): Waiting | null {
  return alive(inbox?.waiting ?? null, now);
}

export function pinNow(inbox: Inbox | null, now: Date): AppPin | null {
  const pin = inbox?.pin ?? null;
  return pin && now < pin.expiresAt ? pin : null;
}

function alive(waiting: Waiting | null, now: Date): Waiting | null {
  return waiting && now < waiting.until ? waiting : null;
}

/** The digits of a PIN that is shown in the app: nobody keeps them, and each time they are asked for they are the same. */
export function appPinDigits(
  mac: Mac,
  { code, sentAt }: Pick<AppPin, "code" | "sentAt">,
  digits: number,
): string {
  let block = 0;
  return makeDigits((bytes) => {
    const text = mac("mobile", `pin ${code} ${sentAt.getTime()} ${block++}`);
    return decodeBase64urlIgnorePadding(text).slice(0, bytes);
  }, digits);
}

/** Lives from its last change as long as anything in it can. */
export function inboxLabel({ mobile, pin }: Policy): ShelfLabel<Inbox> {
  return {
    name: "i",
    seconds: Math.max(mobile.requestSeconds, pin.seconds),
    renewed: true,
    gatherMilliseconds: mobile.gatherMilliseconds,
    write: ({ waiting, pin }) =>
      JSON.stringify([
        waiting && [waiting.short, waiting.until.getTime()],
        pin && [
          pin.code,
          pin.asker,
          pin.sentAt.getTime(),
          pin.expiresAt.getTime(),
        ],
      ]),
    read(text) {
      const [waiting, pin] = JSON.parse(text);
      return {
        waiting: waiting &&
          { short: waiting[0], until: new Date(waiting[1]) },
        pin: pin && {
          code: pin[0],
          asker: pin[1],
          sentAt: new Date(pin[2]),
          expiresAt: new Date(pin[3]),
        },
      };
    },
  };
}
