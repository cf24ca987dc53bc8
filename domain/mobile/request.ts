// One request to identify oneself by the app: from the page that waits, to the phone, and back (rulebook 5.2 to 5.4).

import { decodeBase64urlIgnorePadding } from "@oslojs/encoding";
import { sameCode, symbolsOf } from "../codes.ts";
import type { OwnPage } from "../door.ts";
import type { Level } from "../level.ts";
import type { MobilePolicy } from "../policy.ts";
import type { Mac, Step } from "../ports.ts";
import type { Surroundings } from "./surroundings.ts";

export interface MobileRequest {
  /** Random: names the visit that waits. Nobody else may take what is approved. */
  readonly attempt: string;
  /** `qr`: she compares the digits. `number`: nothing went from one screen to the other, so she types them (demands B.5, 37). */
  readonly by: "qr" | "number";
  readonly asker: Asker;
  readonly asked: Level;
  readonly digits: string;
  readonly from: Surroundings;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly state: RequestState;
}

/** Who wants to know: a service of the catalogue by its id, or a page of Clave's own. */
export type Asker =
  | { readonly kind: "service"; readonly id: string }
  | { readonly kind: "own"; readonly page: OwnPage };

/** Whose phone has it. */
export interface Holder {
  readonly account: string;
  readonly device: string;
}

export type RequestState =
  /** Shown on a screen; no phone has it yet. */
  | { readonly kind: "open" }
  | { readonly kind: "bound"; readonly to: Holder; readonly triesLeft: number }
  | {
    readonly kind: "approved";
    readonly to: Holder;
    /** From when her sessions counted as the key was used; as in `Proof`. */
    readonly asOf: Date;
    readonly at: Date;
  }
  | { readonly kind: "rejected"; readonly why: Rejection }
  /** The page that waited has come in by it. */
  | { readonly kind: "taken" };

/**
 * `no`: she did not want it. `not-me`: nor did she begin it. `wrong-digits`: too many that did not match. `replaced`: the page that
 * waited gave it up. `too-low`: her registration does not reach what the service asks (LV-11).
 */
export type Rejection =
  | "no"
  | "not-me"
  | "wrong-digits"
  | "replaced"
  | "too-low";

/** Why a request cannot go on: what the page and the app tell. */
export type Ended =
  | { readonly kind: "expired" }
  | { readonly kind: "rejected"; readonly why: Rejection }
  | { readonly kind: "approved" }
  /** Never there, forgotten, or another person's: one answer. */
  | { readonly kind: "unknown" };

export type OpenAnswer =
  | { readonly kind: "there"; readonly request: MobileRequest }
  /** Another visit has this short code: once in 2^40. */
  | { readonly kind: "collided" };

/** Where the request of a visit lies, and what a person types to get at it: of the visit alone, so that its page opened twice is one request. */
export function shortCodeOf(mac: Mac, attempt: string, length: number): string {
  const bytes = decodeBase64urlIgnorePadding(mac("mobile", `short ${attempt}`));
  return symbolsOf(bytes.subarray(0, length));
}

/**
 * Lays down what is sent to her phone, or finds what the same page sent before. The QR code that this visit showed gives way
 * to it, read or not: by that she would confirm without typing anything (demands B.5, 37).
 */
export function openRequest(
  fresh: MobileRequest,
): Step<MobileRequest, OpenAnswer> {
  return (held) => {
    if (held && held.attempt !== fresh.attempt) {
      return { keep: held, answer: { kind: "collided" } };
    }
    const gives = !held || held.by !== fresh.by &&
        (held.state.kind === "open" || held.state.kind === "bound");
    const request = gives ? fresh : held;
    return { keep: request, answer: { kind: "there", request } };
  };
}

export type BindAnswer =
  | { readonly kind: "bound"; readonly request: MobileRequest }
  | Ended;

/** The phone has read it. The first one keeps it: whoever reads the same code over her shoulder gets nothing. */
export function bindRequest(
  to: Holder,
  now: Date,
  policy: MobilePolicy,
): Step<MobileRequest, BindAnswer> {
  return (held) => {
    if (!held) return { keep: held, answer: { kind: "unknown" } };
    const ended = endOf(held, to.account, now);
    if (ended) return { keep: held, answer: ended };
    if (held.state.kind === "bound" && sameHolder(held.state.to, to)) {
      return { keep: held, answer: { kind: "bound", request: held } };
    }
    // Another phone of hers goes on counting where the one before stopped.
    const triesLeft = held.state.kind === "bound"
      ? held.state.triesLeft
      : policy.digitTries;
    const state = { kind: "bound", to, triesLeft } as const;
    const request = { ...held, state };
    return { keep: request, answer: { kind: "bound", request } };
  };
}

export interface Approval {
  readonly to: Holder;
  readonly asOf: Date;
  readonly now: Date;
  /** What she typed, where she has to. */
  readonly digits: string | null;
}

export type ApprovalAnswer =
  | { readonly kind: "approved" }
  | { readonly kind: "wrong-digits"; readonly triesLeft: number }
  | Ended;

/** Confirmed with her key. However often it arrives, it is one approval. */
export function approveRequest(
  { to, asOf, now, digits }: Approval,
): Step<MobileRequest, ApprovalAnswer> {
  return (held) => {
    if (held?.state.kind !== "bound" || !sameHolder(held.state.to, to)) {
      return { keep: held, answer: endedFor(held, to.account, now) };
    }
    const ended = endOf(held, to.account, now);
    if (ended) return { keep: held, answer: ended };
    if (held.by === "number" && !sameCode(digits ?? "", held.digits)) {
      const triesLeft = held.state.triesLeft - 1;
      return triesLeft > 0
        ? {
          keep: { ...held, state: { ...held.state, triesLeft } },
          answer: { kind: "wrong-digits", triesLeft },
        }
        : {
          keep: { ...held, state: rejected("wrong-digits") },
          answer: { kind: "rejected", why: "wrong-digits" },
        };
    }
    return {
      keep: { ...held, state: { kind: "approved", to, asOf, at: now } },
      answer: { kind: "approved" },
    };
  };
}

export type RejectAnswer =
  /** `first`: it had not ended before. */
  | { readonly kind: "rejected"; readonly first: boolean }
  | Ended;

/** By whose phone has it, or by the page that waits. What was approved first stays approved. */
export function rejectRequest(
  by: { readonly account: string } | { readonly attempt: string },
  why: Rejection,
  now: Date,
): Step<MobileRequest, RejectAnswer> {
  return (held) => {
    const may = held &&
      ("account" in by
        ? held.state.kind === "bound" && held.state.to.account === by.account
        : held.attempt === by.attempt);
    if (!may) {
      const account = "account" in by ? by.account : "";
      return { keep: held, answer: endedFor(held, account, now) };
    }
    if (held.state.kind !== "bound" && held.state.kind !== "open") {
      const answer = held.state.kind === "rejected"
        ? { kind: "rejected", first: false } as const
        : { kind: "approved" } as const;
      return { keep: held, answer };
    }
    if (now >= held.expiresAt) {
      return { keep: held, answer: { kind: "expired" } };
    }
    return {
      keep: { ...held, state: rejected(why) },
      answer: { kind: "rejected", first: true },
    };
  };
}

function rejected(why: Rejection) {
  return { kind: "rejected", why } as const;
}

export type TakeAnswer =
  | {
    readonly kind: "approved";
    readonly by: Holder;
    readonly asOf: Date;
    readonly at: Date;
  }
  | { readonly kind: "waiting"; readonly request: MobileRequest }
  | { readonly kind: "taken" }
  | Exclude<Ended, { kind: "approved" }>;

/** The page that waits comes for the answer: once. */
export function takeRequest(
  attempt: string,
  now: Date,
): Step<MobileRequest, TakeAnswer> {
  return (held) => {
    const answer = seenBy(held, attempt, now);
    return answer.kind === "approved" && held
      ? { keep: { ...held, state: { kind: "taken" } }, answer }
      : { keep: held, answer };
  };
}

/** The page of the visit: the first time it lays its request down, and later it comes for the answer. */
export function comeForRequest(
  fresh: MobileRequest,
  now: Date,
): Step<MobileRequest, TakeAnswer | { readonly kind: "collided" }> {
  return (held) => {
    if (!held) {
      return { keep: fresh, answer: { kind: "waiting", request: fresh } };
    }
    return held.attempt === fresh.attempt
      ? takeRequest(fresh.attempt, now)(held)
      : { keep: held, answer: { kind: "collided" } };
  };
}

/** What the page that waits would be told, without taking it. */
export function seenBy(
  held: MobileRequest | null,
  attempt: string,
  now: Date,
): TakeAnswer {
  if (!held || held.attempt !== attempt) return { kind: "unknown" };
  const { state } = held;
  switch (state.kind) {
    case "approved":
      return { kind: "approved", by: state.to, asOf: state.asOf, at: state.at };
    case "rejected":
    case "taken":
      return state;
    case "open":
    case "bound":
      return now >= held.expiresAt
        ? { kind: "expired" }
        : { kind: "waiting", request: held };
  }
}

/** What whoever's phone shows it is told of a request that is not hers to confirm any more; null while it is. */
export function endOf(
  { state, expiresAt }: MobileRequest,
  account: string,
  now: Date,
): Ended | null {
  const hers = state.kind === "open" ||
    "to" in state && state.to.account === account;
  if (state.kind === "rejected") return state;
  if (state.kind === "taken") return { kind: "approved" };
  if (!hers) return { kind: "unknown" };
  if (state.kind === "approved") return { kind: "approved" };
  return now >= expiresAt ? { kind: "expired" } : null;
}

function endedFor(
  held: MobileRequest | null,
  account: string,
  now: Date,
): Ended {
  return held && endOf(held, account, now) || { kind: "unknown" };
}

function sameHolder(one: Holder, other: Holder): boolean {
  return one.account === other.account && one.device === other.device;
}
