// One visit to sign in, from the service's request to its answer. `nextStep` is the only chooser of its pages (law 3).

import type { Account } from "./account.ts";
import type { Door } from "./door.ts";
import { type Level, reaches, type RegistrationLevel } from "./level.ts";
import {
  levelBy,
  type MethodName,
  methods,
  sameFamily,
} from "./methods/all.ts";
import type { Nif } from "./nif.ts";
import type { PasswordHash } from "./password/hash.ts";
import type { Policy } from "./policy.ts";
import type { SigninStanding } from "./standing.ts";
import { isSuspended } from "./suspension.ts";
import { endOf } from "./time_limit.ts";

/** What the visitor has said of herself so far; nothing of it is proven until a method says so. */
export type Claimed =
  | { readonly kind: "nobody" }
  | {
    readonly kind: "document";
    readonly document: Nif;
    /** She says that her DNI is permanent, so its issue date is asked. */
    readonly permanent: boolean;
  }
  | {
    readonly kind: "matched";
    readonly document: Nif;
    readonly account: string;
    readonly registration: RegistrationLevel;
    /** As in `Proof`; milliseconds since 1970. */
    readonly asOf: number;
    readonly sent: SentCode;
  }
  /** Her password was right; what is still to be done. */
  | PasswordClaim
  /** Document and contrast datum agree, and she is to confirm it in the app. */
  | WaitingClaim
  /** Her document and contrast datum agree, but she cannot identify herself now. */
  | {
    readonly kind: "stopped";
    readonly document: Nif;
    readonly why: StopReason;
  }
  /** She could, but what she has does not reach what the service asks; told before an SMS is spent. */
  | {
    readonly kind: "too-low";
    readonly document: Nif;
    readonly reached: Level;
  };

export interface WaitingClaim {
  readonly kind: "waiting";
  readonly document: Nif;
  readonly stage: WaitingStage;
}

/** Times in milliseconds since 1970. */
export type WaitingStage =
  /** The request of this visit is in her app. `told`: her phone was sent a notice of it. */
  | { readonly kind: "sent"; readonly told: boolean }
  /** She has activated no phone. */
  | { readonly kind: "no-device" }
  /** Another one waits there (MV-12), by its short code. */
  | {
    readonly kind: "busy";
    readonly short: string;
    readonly until: number;
  }
  /** Too many of them, or she refused: none reaches her phone until then. */
  | { readonly kind: "paused"; readonly until: number };

export interface PasswordClaim {
  readonly kind: "password";
  readonly document: Nif;
  readonly account: string;
  readonly registration: RegistrationLevel;
  /** As in `matched`. */
  readonly asOf: number;
  readonly stage: PasswordStage;
}

export type PasswordStage =
  /** The code that goes with it. `app`: her authenticator may say it too. Null: none was sent by SMS yet. */
  | {
    readonly kind: "code";
    readonly sent: SentCode | null;
    readonly app: boolean;
  }
  /** It is good for so many days yet (PM-32). */
  | { readonly kind: "ending"; readonly days: number }
  /** It is not good any more: another one first (PM-32). */
  | { readonly kind: "expired" }
  /** Another one is chosen, and waits for the same code (PM-50). `replaces`: the hash of the one before. */
  | {
    readonly kind: "renewing";
    readonly hash: PasswordHash;
    readonly replaces: PasswordHash;
    readonly sent: SentCode | null;
    readonly app: boolean;
  };

export type StopReason = Exclude<SigninStanding["kind"], "ready">;

/** What the page that asks for a code shows about it. Times in milliseconds since 1970, as the seal carries numbers. */
export interface SentCode {
  /** Names the code on its shelf: of this visit, this person and this phone alone. */
  readonly id: string;
  /** The last digits of the phone it went to. */
  readonly to: string;
  readonly expiresAt: number;
  readonly againAt: number;
  /** It waits in her app, and no SMS went out. */
  readonly inApp?: true;
}

/** Travels sealed in the address, so a visitor who proves nothing costs the stores nothing. */
export interface Attempt {
  /** Random: names this visit. */
  readonly id: string;
  readonly door: Door;
  readonly asked: Level;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** How often she has asked for more time. */
  readonly extended: number;
  /** A session's proof must be younger than this (`max_age`, `prompt=login`); milliseconds since 1970. */
  readonly provenFrom: number;
  readonly claimed: Claimed;
}

/** What has been proven, by whom, how and when. */
export interface Proof {
  readonly account: string;
  readonly document: Nif;
  readonly method: MethodName;
  /** Null for whoever is not registered and identified with what proves her by itself. */
  readonly registration: RegistrationLevel | null;
  readonly provenAt: Date;
  /**
   * From when her sessions counted (`sessionsFrom`) as the account was looked at for it: what ended them since ends this proof
   * too. Not the time of the look: an act that ends sessions takes its time before it is written, and meanwhile others look.
   */
  readonly asOf: Date;
}

export interface Offer {
  readonly method: MethodName;
  /** Whether it can reach the level asked; what cannot is shown with the reason (LV-03). */
  readonly enough: boolean;
  /** She stopped it herself: told only to a browser with an open session of hers (law 7). */
  readonly suspended?: true;
}

export type Next =
  | { readonly kind: "answer-service"; readonly level: Level }
  | { readonly kind: "choose-method"; readonly offers: readonly Offer[] }
  /** She is who she says, but a basic registration does not reach what the service asks (LV-11, LV-14). */
  | { readonly kind: "level-too-low"; readonly reached: Level };

/** The only place that decides where a sign-in goes next. `served`: the methods that this Clave has. */
export function nextStep(
  attempt: Attempt,
  proof: Proof | null,
  served: readonly MethodName[],
): Next {
  const choose = {
    kind: "choose-method",
    offers: offersFor(attempt.asked, served),
  } as const;
  if (!proof) return choose;
  const reached = levelBy(proof.method, proof.registration);
  if (reaches(reached, attempt.asked)) {
    return { kind: "answer-service", level: reached };
  }
  // A stronger method may do; where only the registration holds her back, it is told so.
  return reaches(methods[proof.method].level, attempt.asked)
    ? { kind: "level-too-low", reached }
    : choose;
}

/** What an open session proves for this attempt: nothing, where the service wants a proof that is fresher. */
export function servingProof(
  attempt: Attempt,
  session: Proof | null,
): Proof | null {
  return session && session.provenAt.getTime() > attempt.provenFrom
    ? session
    : null;
}

/** Of one family, the first that is enough; where none is, the last, which comes nearest. */
export function offersFor(
  asked: Level,
  served: readonly MethodName[],
): readonly Offer[] {
  const enough = (method: MethodName) => reaches(methods[method].level, asked);
  return served
    .filter((method) => {
      const family = served.filter((other) => sameFamily(other, method));
      return method === (family.find(enough) ?? family.at(-1));
    })
    .map((method) => ({ method, enough: enough(method) }));
}

/** As somebody may be shown them whose session is open, though what it proves is not enough or not fresh. */
export function markSuspended(
  offers: readonly Offer[],
  account: Pick<Account, "suspended">,
): readonly Offer[] {
  return offers.map((offer) =>
    isSuspended(account, offer.method) ? { ...offer, suspended: true } : offer
  );
}

/** Until when the visit's pages wait; milliseconds since 1970. What was sent or shown in it ends in its own time all the same. */
export function attemptEnd(attempt: Attempt, policy: Policy): number {
  return endOf(attempt, policy.signin.attemptSeconds, policy);
}

export function hasExpired(
  attempt: Attempt,
  now: Date,
  policy: Policy,
): boolean {
  return now.getTime() >= attemptEnd(attempt, policy);
}

/**
 * Null for an account that cannot identify anybody now, or has ended its sessions since. What proves the person by itself
 * hangs on no registration, so leaving Clave (RG-95) does not end it; death does.
 */
export function proofOf(
  account: Account,
  { method, provenAt, asOf }: Pick<Proof, "method" | "provenAt" | "asOf">,
): Proof | null {
  if (!canIdentify(account, method)) return null;
  if (asOf < account.sessionsFrom) return null;
  // MV-02: what came in by a phone that is retired is out with it.
  const retired = method === "mobile" && account.device &&
    provenAt < account.device.addedAt;
  if (retired) return null;
  return {
    account: account.id,
    document: account.document,
    method,
    registration: registrationOf(account),
    provenAt,
    asOf,
  };
}

/** Whether what this method proved still stands for the account. */
export function canIdentify(account: Account, method: MethodName): boolean {
  if (account.state === "deceased" || isSuspended(account, method)) {
    return false;
  }
  if (methods[method].selfProving) return true;
  // PM-54: who has left Cl@ve Permanente is not in by it any more.
  if (sameFamily(method, "password") && !account.password) return false;
  // MV-41: nor by a phone, once none is active.
  if (method === "mobile" && !account.device) return false;
  return registrationOf(account) !== null;
}

/** Null for whoever is not registered, or not any more. */
export function registrationOf(
  account: Pick<Account, "state" | "registration">,
): RegistrationLevel | null {
  return account.state === "active"
    ? account.registration?.level ?? null
    : null;
}
