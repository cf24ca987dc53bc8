// A code sent to a phone: the PIN of a sign-in, the proof of a phone. It is good once, for some minutes, for some tries.

import { sameCode } from "./codes.ts";
import type { CodePolicy, Policy } from "./policy.ts";
import type { ShelfLabel, Step } from "./ports.ts";
import { longest } from "./time_limit.ts";

export type SendAnswer =
  | ({ readonly kind: "sent" } & Times)
  /** PN-23: nothing new; the one before it is as good as it was. */
  | ({ readonly kind: "too-soon" } & Times)
  /** Another code would be another five guesses. */
  | { readonly kind: "out-of-tries" };

/** When the newest code dies, and when another may be sent. */
interface Times {
  readonly expiresAt: Date;
  readonly againAt: Date;
  /** The newest waits in her app. */
  readonly inApp?: true;
}

export type TryAnswer =
  | { readonly kind: "accepted" }
  | { readonly kind: "wrong"; readonly triesLeft: number }
  /** Late, used, never sent or out of tries: one answer, so nothing leaks. */
  | { readonly kind: "spent" };

export interface HeldCode {
  /** The codes that are alive, the newest last; kept as macs. */
  readonly codes: readonly { readonly mac: string; readonly expiresAt: Date }[];
  /** One count for all of them (demands B.2, 12). */
  readonly triesLeft: number;
  readonly sentAt: Date;
  /** The newest waits in her app, and was sent nowhere. */
  readonly inApp?: true;
}

/**
 * Lays a new code beside the last ones that live. The tries are those of the first: were they given back, whoever asks
 * for a new code every minute could guess for ever (PN-22).
 */
export function sendCode(
  mac: string,
  now: Date,
  policy: CodePolicy,
  way: Pick<HeldCode, "inApp"> = {},
): Step<HeldCode, SendAnswer> {
  return (held) => {
    const triesLeft = held?.triesLeft ?? policy.tries;
    if (triesLeft <= 0) {
      return { keep: held, answer: { kind: "out-of-tries" } };
    }
    if (held) {
      const times = timesOf(held.sentAt, policy, held);
      if (now < times.againAt) {
        return { keep: held, answer: { kind: "too-soon", ...times } };
      }
    }
    const times = timesOf(now, policy, way);
    const codes = [...alive(held, now), { mac, expiresAt: times.expiresAt }]
      .slice(-policy.alive);
    return {
      keep: { codes, triesLeft, sentAt: now, ...onlyWay(way) },
      answer: { kind: "sent", ...times },
    };
  };
}

/** One try. A right code takes all with it; the last wrong one leaves only the count, so that none can be sent again. */
export function tryCode(mac: string, now: Date): Step<HeldCode, TryAnswer> {
  return (held) => {
    const codes = alive(held, now);
    if (!held || held.triesLeft <= 0) {
      return { keep: held, answer: { kind: "spent" } };
    }
    // Too late is a try like another, so that this count and the one of requests agree when there are none left.
    if (codes.length === 0) {
      const triesLeft = held.triesLeft - 1;
      return { keep: { ...held, codes, triesLeft }, answer: { kind: "spent" } };
    }
    let right = false;
    for (const code of codes) right = sameCode(mac, code.mac) || right;
    if (right) return { keep: null, answer: { kind: "accepted" } };
    const triesLeft = held.triesLeft - 1;
    return triesLeft <= 0
      ? { keep: { ...held, codes: [], triesLeft }, answer: { kind: "spent" } }
      : {
        keep: { ...held, codes, triesLeft },
        answer: { kind: "wrong", triesLeft },
      };
  };
}

/** One try where another act follows the proof: a right code stays good until its time, so that a page sent twice ends alike. */
export function checkCode(mac: string, now: Date): Step<HeldCode, TryAnswer> {
  const step = tryCode(mac, now);
  return (held) => {
    const { keep, answer } = step(held);
    return { keep: answer.kind === "accepted" ? held : keep, answer };
  };
}

/** At the very instant of its expiry a code is dead. */
function alive(held: HeldCode | null, now: Date): HeldCode["codes"] {
  return held?.codes.filter((code) => now < code.expiresAt) ?? [];
}

function timesOf(
  sentAt: Date,
  policy: CodePolicy,
  way: Pick<HeldCode, "inApp">,
): Times {
  const after = (seconds: number) =>
    new Date(sentAt.getTime() + seconds * 1000);
  return {
    expiresAt: after(policy.seconds),
    againAt: after(policy.resendAfterSeconds),
    ...onlyWay(way),
  };
}

function onlyWay({ inApp }: Pick<HeldCode, "inApp">) {
  return inApp ? { inApp } : {};
}

/**
 * The shelf of codes. It outlives the visit in which they are sent: forgotten sooner, its count would start afresh.
 * Two codes take some 50 characters, as `5.mia3k2c0.<mac>.mia3xk1s.<mac>.mia3yu5c`.
 */
export function codeLabel(policy: Policy): ShelfLabel<HeldCode> {
  const { signin, registration, account, desk, password } = policy;
  const { pin, phoneCode, emailCode, passwordCode } = policy;
  return {
    name: "code",
    seconds: longest(
      Math.max(
        signin.attemptSeconds,
        registration.stepSeconds,
        account.changeSeconds,
        desk.recordSeconds,
        password.stepSeconds,
      ),
      policy,
    ) + Math.max(
      pin.seconds,
      phoneCode.seconds,
      emailCode.seconds,
      passwordCode.seconds,
    ),
    write: ({ codes, triesLeft, sentAt, inApp }) =>
      [
        triesLeft,
        packed(sentAt) + (inApp ? appSign : ""),
        ...codes.flatMap((code) => [code.mac, packed(code.expiresAt)]),
      ].join("."),
    read: (text) => {
      const [tries = "", sentAt = "", ...rest] = text.split(".");
      const codes = [];
      for (let at = 0; at < rest.length; at += 2) {
        const [mac = "", expiresAt = ""] = rest.slice(at, at + 2);
        codes.push({ mac, expiresAt: unpacked(expiresAt) });
      }
      return {
        codes,
        triesLeft: Number(tries),
        sentAt: unpacked(sentAt),
        ...(sentAt.endsWith(appSign) && { inApp: true as const }),
      };
    },
  };
}

/** No digit of base 36: whatever reads the time stops before it. */
const appSign = "!";

function packed(instant: Date): string {
  return instant.getTime().toString(36);
}

function unpacked(text: string): Date {
  return new Date(parseInt(text, 36));
}
