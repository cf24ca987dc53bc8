// Registration by invitation letter (rulebook 2.4): asking for the letter, checking its code, becoming registered.

import type { Account, Letter } from "../account.ts";
import type { AuditEvent } from "../audit.ts";
import { lifeOf } from "../calendar.ts";
import type { Resident } from "../census.ts";
import { sameCode } from "../codes.ts";
import type { Email } from "../email.ts";
import type { Language } from "../language.ts";
import type { Message } from "../messages.ts";
import { fullName } from "../person_name.ts";
import type { Nif } from "../nif.ts";
import { lastDigits, type Phone } from "../phone.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";

const day = 24 * 60 * 60 * 1000;

/** What has to be new and random, made before the decision so that the decision stays pure. */
export interface MadeForLetter {
  readonly accountId: string;
  readonly letterId: string;
  readonly messageId: string;
  readonly csv: string;
  readonly csvMac: string;
}

export type LetterAnswer =
  | { readonly kind: "sent"; readonly letter: Letter }
  /** RG-36: one a day, three in thirty days. */
  | { readonly kind: "too-soon"; readonly until: Date };

export interface LetterRequest {
  readonly resident: Resident;
  readonly language: Language;
  readonly person: string;
  readonly now: Date;
}

/** Sends a letter to the tax address and voids the ones before it. */
export function requestLetter(
  request: LetterRequest,
  made: MadeForLetter,
  policy: Policy,
): (seen: Seen) => Decision<LetterAnswer> {
  return ({ account }) => {
    const { now, resident, language, person } = request;
    const recent = (account?.letters ?? []).filter((letter) =>
      now.getTime() - letter.sentAt.getTime() < 30 * day
    );
    const until = whenAllowed(recent, now, policy);
    if (until) {
      return {
        answer: { kind: "too-soon", until },
        events: [{ kind: "letter-refused", at: now, person, reason: "limit" }],
      };
    }
    const { expiresAt } = lifeOf(now, policy.letter.validDays);
    const letter: Letter = {
      id: made.letterId,
      csvMac: made.csvMac,
      sentAt: now,
      expiresAt,
      usedAt: null,
    };
    const held = account ?? newAccount(made.accountId, resident, language, now);
    return {
      answer: { kind: "sent", letter },
      keep: { ...held, letters: [...keptLetters(held.letters, now), letter] },
      messages: [{
        id: made.messageId,
        channel: "letter",
        to: fullName(resident),
        language,
        person,
        at: now,
        body: {
          kind: "invitation",
          name: fullName(resident),
          address: [
            resident.address,
            `${resident.postalCode} ${resident.town}`,
            ...(resident.province === resident.town ? [] : [resident.province]),
          ],
          csv: made.csv,
          sentAt: now,
          expiresAt,
        },
      }],
      events: [{ kind: "letter-sent", at: now, person, letter: letter.id }],
    };
  };
}

/** Null when another letter may be sent now; else the moment from which it may. */
function whenAllowed(
  recent: readonly Letter[],
  now: Date,
  policy: Policy,
): Date | null {
  const { perDay, perThirtyDays } = policy.letter;
  const sent = recent.map((letter) => letter.sentAt.getTime());
  const lastDay = sent.filter((at) => now.getTime() - at < day);
  const waits = [
    ...(lastDay.length >= perDay ? [lastDay.at(-perDay)! + day] : []),
    ...(sent.length >= perThirtyDays
      ? [sent.at(-perThirtyDays)! + 30 * day]
      : []),
  ];
  return waits.length > 0 ? new Date(Math.max(...waits)) : null;
}

/** Old letters are kept while they count for the limits or could still be tried. */
function keptLetters(letters: readonly Letter[], now: Date): readonly Letter[] {
  return letters.filter((letter) =>
    now.getTime() - letter.sentAt.getTime() < 90 * day
  );
}

function newAccount(
  id: string,
  resident: Resident,
  language: Language,
  now: Date,
): Account {
  return {
    id,
    document: resident.document,
    state: "invited",
    registration: null,
    phone: null,
    email: null,
    language,
    activation: null,
    letters: [],
    sessionsFrom: now,
  };
}

export type CsvAnswer =
  | { readonly kind: "good"; readonly letter: Letter }
  | { readonly kind: "wrong" }
  /** RG-31. */
  | { readonly kind: "expired"; readonly expiresAt: Date }
  | { readonly kind: "used" }
  /** A newer letter was sent; its code is the one that serves (RG-36). */
  | { readonly kind: "superseded"; readonly newestSentAt: Date };

/** Looks at a letter's code without spending it: registering spends it. */
export function checkCsv(
  account: Account | null,
  csvMac: string,
  now: Date,
): CsvAnswer {
  const letters = account?.letters ?? [];
  const newest = letters.at(-1);
  const letter = letters.find((one) => sameCode(one.csvMac, csvMac));
  if (!letter || !newest) return { kind: "wrong" };
  if (letter.usedAt) return { kind: "used" };
  if (letter !== newest) {
    return { kind: "superseded", newestSentAt: newest.sentAt };
  }
  if (letter.expiresAt <= now) {
    return { kind: "expired", expiresAt: letter.expiresAt };
  }
  return { kind: "good", letter };
}

export interface Registering {
  readonly document: Nif;
  readonly letterId: string;
  readonly phone: Phone;
  readonly email: Email;
  readonly language: Language;
  /** The name of a document in messages and audit: a mac of it. */
  readonly personOf: (document: Nif) => string;
  readonly now: Date;
}

export interface MadeForRegistration {
  readonly activationMac: string;
  readonly messageIds: readonly [string, string, string];
}

export type RegisterAnswer =
  | { readonly kind: "registered" }
  /** The letter died or was used while she typed. */
  | { readonly kind: "letter-spent" };

/**
 * Binds the phone that has just been proven, takes it from whoever had it (RG-21), spends the letter, and makes the account active.
 * A person who had lost her phone keeps the level of her first registration (RG-84 in spirit).
 */
export function register(
  act: Registering,
  made: MadeForRegistration,
): (seen: Seen) => Decision<RegisterAnswer> {
  return ({ account, phoneHolder }) => {
    const { now } = act;
    const person = act.personOf(act.document);
    const newest = account?.letters.at(-1);
    const good = account && newest && newest.id === act.letterId &&
      !newest.usedAt && newest.expiresAt > now &&
      (account.state === "invited" || account.state === "phone-revoked");
    if (!good) {
      return {
        answer: { kind: "letter-spent" },
        events: [{ kind: "csv-refused", at: now, person }],
      };
    }
    const keep: Account = {
      ...account,
      state: "active",
      registration: account.registration ??
        { level: "basic", route: "letter", at: now },
      phone: act.phone,
      email: act.email,
      language: act.language,
      activation: { mac: made.activationMac, madeAt: now },
      letters: account.letters.map((letter) =>
        letter === newest ? { ...letter, usedAt: now } : letter
      ),
      sessionsFrom: now,
    };
    const mine = { language: act.language, person, at: now };
    const messages: Message[] = [
      {
        ...mine,
        id: made.messageIds[0],
        channel: "sms",
        to: act.phone,
        body: { kind: "welcome" },
      },
      {
        ...mine,
        id: made.messageIds[1],
        channel: "email",
        to: act.email,
        body: { kind: "registered", at: now },
      },
    ];
    const events: AuditEvent[] = [
      { kind: "registered", at: now, person, route: "letter", level: "basic" },
    ];
    if (!phoneHolder) {
      return { answer: { kind: "registered" }, keep, messages, events };
    }
    const former = act.personOf(phoneHolder.document);
    events.push({ kind: "phone-taken", at: now, person });
    events.push({ kind: "phone-lost", at: now, person: former });
    if (phoneHolder.email) {
      messages.push({
        id: made.messageIds[2],
        channel: "email",
        to: phoneHolder.email,
        language: phoneHolder.language,
        person: former,
        at: now,
        body: {
          kind: "phone-moved",
          lastDigits: lastDigits(act.phone),
          at: now,
        },
      });
    }
    return {
      answer: { kind: "registered" },
      keep,
      keepPhoneHolder: releasePhone(phoneHolder, now),
      messages,
      events,
    };
  };
}

/** RG-22: not deregistered, but out until she gives a new phone; her open sessions end. */
function releasePhone(holder: Account, now: Date): Account {
  return {
    ...holder,
    phone: null,
    state: holder.state === "active" ? "phone-revoked" : holder.state,
    sessionsFrom: now,
  };
}
