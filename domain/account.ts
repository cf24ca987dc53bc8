// A citizen's account: its states, its contact data, its letters.

import type { Email } from "./email.ts";
import type { Language } from "./language.ts";
import type { RegistrationLevel } from "./level.ts";
import type { MethodName } from "./methods/all.ts";
import type { Device } from "./mobile/device.ts";
import type { Nif } from "./nif.ts";
import type { Authenticator } from "./password/authenticator.ts";
import type { KeptPassword } from "./password/kept.ts";
import type { Phone } from "./phone.ts";

/**
 * `invited`: asked for a letter, or identified with a certificate; never registered. `phone-revoked`: another person proved that the phone is hers (RG-22).
 * `renounced`: left (RG-92). `revoked`: ex officio (RG-97). `deceased`: RG-98.
 */
export type AccountState =
  | "invited"
  | "active"
  | "phone-revoked"
  | "renounced"
  | "revoked"
  | "deceased";

/** The ways to register, and what each gives (rulebook 2.1). */
export const routeLevels = {
  letter: "basic",
  certificate: "advanced",
  office: "advanced",
  video: "advanced",
} as const satisfies Record<string, RegistrationLevel>;

export type Route = keyof typeof routeLevels;

/** An invitation letter. Its code is kept only as a mac. */
export interface Letter {
  readonly id: string;
  readonly csvMac: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  /** Asked for by somebody who was registered: it binds another phone. Without it, the letter registers. */
  readonly purpose?: "phone";
}

/** What she gave up, and for how long whoever holds it may take that back. */
export interface Former {
  readonly undoMac: string;
  readonly until: Date;
  readonly undone: boolean;
}

export interface Suspension {
  readonly method: MethodName;
  readonly at: Date;
}

export interface FormerEmail extends Former {
  readonly email: Email;
}

export interface FormerPhone extends Former {
  readonly phone: Phone;
  /** What it was worth with this phone. */
  readonly registration: Registration;
  readonly presentAt: Date | null;
  /** What waited then: whoever has a stolen phone does not get it back in working order. */
  readonly suspended: readonly Suspension[];
}

/** The code that opens Cl@ve Permanente (RG-05, PM-13). */
export interface Activation {
  readonly mac: string;
  readonly madeAt: Date;
  /** Wrong ones typed in its place (PM-10); left out where there were none. */
  readonly wrong?: number;
}

/** How well she was proven, by what, and when. */
export interface Registration {
  readonly level: RegistrationLevel;
  readonly route: Route;
  readonly at: Date;
}

export interface Account {
  /** Random: how logs and services' subjects name the person without knowing her. */
  readonly id: string;
  readonly document: Nif;
  readonly state: AccountState;
  /** Null until she has registered. */
  readonly registration: Registration | null;
  readonly phone: Phone | null;
  readonly email: Email | null;
  /** The newest last; those that can still be taken back, and some older. */
  readonly formerEmails: readonly FormerEmail[];
  /** Likewise. */
  readonly formerPhones: readonly FormerPhone[];
  readonly language: Language;
  readonly activation: Activation | null;
  /** Cl@ve Permanente; null where she has none. */
  readonly password: KeptPassword | null;
  /** What may stand for the SMS code beside it. */
  readonly authenticator: Authenticator | null;
  /** Her phone as a key, Cl@ve Móvil; null where none is active. There is never more than one (MV-02). */
  readonly device: Device | null;
  /** The newest last; only the newest can be used. */
  readonly letters: readonly Letter[];
  /** Sessions opened before this moment have ended. */
  readonly sessionsFrom: Date;
  /** When she last stood before an officer or used her DNIe for her registration; null: never (FI-06, FI-07). */
  readonly presentAt: Date | null;
  /** What does not identify her until she comes back: she said that somebody else had used it. */
  readonly suspended: readonly Suspension[];
}

/** Of somebody whom Clave meets for the first time. */
export function newAccount(
  id: string,
  document: Nif,
  language: Language,
  now: Date,
): Account {
  return {
    id,
    document,
    state: "invited",
    registration: null,
    phone: null,
    email: null,
    formerEmails: [],
    formerPhones: [],
    language,
    activation: null,
    password: null,
    authenticator: null,
    device: null,
    letters: [],
    sessionsFrom: now,
    presentAt: null,
    suspended: [],
  };
}

/**
 * From when on her sessions count, where an act of `now` ends them all. Never back: one that began earlier and is written later
 * would give life again to what the other one had ended.
 */
export function sessionsAfter(
  { sessionsFrom }: Pick<Account, "sessionsFrom">,
  now: Date,
): Date {
  return now >= sessionsFrom ? now : new Date(sessionsFrom.getTime() + 1);
}
