// The invitation letter (rulebook 2.4): asking for it, and checking its code.

import { type Account, type Letter, newAccount } from "../account.ts";
import { lifeOf } from "../calendar.ts";
import type { Resident } from "../census.ts";
import { sameCode } from "../codes.ts";
import type { Language } from "../language.ts";
import type { Message } from "../messages.ts";
import { fullName } from "../person_name.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { registrationStanding } from "../standing.ts";
import { addresseeOf } from "../tax_address.ts";
import { stopOf, type VisitStop } from "./visit.ts";

/** What has to be new and random, made before the decision so that the decision stays pure. */
export interface MadeForLetter {
  readonly accountId: string;
  readonly letterId: string;
  readonly messageIds: readonly [string, string, string];
  readonly csv: string;
  readonly csvMac: string;
}

export type LetterAnswer =
  | { readonly kind: "sent"; readonly letter: Letter }
  /** RG-36: one a day, three in thirty days. */
  | { readonly kind: "too-soon"; readonly until: Date }
  | { readonly kind: "stopped"; readonly standing: VisitStop };

export interface LetterRequest {
  readonly resident: Resident;
  readonly language: Language;
  readonly person: string;
  readonly now: Date;
  /** She knows that she is registered, and wants another phone. */
  readonly purpose?: "phone";
}

/** Sends a letter to the tax address and voids the ones before it. */
export function requestLetter(
  request: LetterRequest,
  made: MadeForLetter,
  policy: Policy,
): (seen: Seen) => Decision<LetterAnswer> {
  return ({ account }) => {
    const { now, resident, language, person, purpose } = request;
    const standing = registrationStanding(
      { resident, account },
      now,
      policy,
      "letter",
    );
    const registered = standing.kind === "already-registered";
    if (standing.kind !== "may-register" && !(registered && purpose)) {
      return { answer: { kind: "stopped", standing: stopOf(standing) } };
    }
    const until = whenAllowed(account?.letters ?? [], now, policy.letter);
    if (until) {
      return { answer: { kind: "too-soon", until } };
    }
    const { expiresAt } = lifeOf(now, policy.letter.validDays);
    const letter: Letter = {
      id: made.letterId,
      csvMac: made.csvMac,
      sentAt: now,
      expiresAt,
      usedAt: null,
      ...(registered && { purpose: "phone" }),
    };
    const held = account ??
      newAccount(made.accountId, resident.document, language, now);
    return {
      answer: { kind: "sent", letter },
      keep: {
        ...held,
        letters: [
          ...held.letters.filter(({ sentAt }) =>
            now.getTime() - sentAt.getTime() < policy.letter.keptSeconds * 1000
          ),
          letter,
        ],
      },
      messages: [{
        id: made.messageIds[0],
        channel: "letter",
        to: fullName(resident),
        language,
        person,
        at: now,
        body: {
          kind: "invitation",
          ...addresseeOf(resident),
          csv: made.csv,
          sentAt: now,
          expiresAt,
          ...(registered && { purpose: "phone" }),
        },
      }, ...(registered ? warned(held, made, { person, now }) : [])],
      events: [{ kind: "letter-sent", at: now, person, letter: letter.id }],
    };
  };
}

/** A letter on its way to a registered person is ten days in which she can still stop whoever asked for it. */
function warned(
  { phone, email, language }: Account,
  { messageIds: [, sms, mail] }: MadeForLetter,
  { person, now }: { person: string; now: Date },
): Message[] {
  const body = { kind: "phone-letter", at: now } as const;
  const mine = { language, person, at: now, body };
  return [
    ...(phone
      ? [{ ...mine, id: sms, channel: "sms", to: phone } as const]
      : []),
    ...(email
      ? [{ ...mine, id: mail, channel: "email", to: email } as const]
      : []),
  ];
}

/** Null when another letter may be sent now; else the moment from which it may. */
function whenAllowed(
  letters: readonly Letter[],
  now: Date,
  { perDay, perMonth }: Policy["letter"],
): Date | null {
  const waits = [perDay, perMonth].flatMap(({ most, seconds }) => {
    const window = seconds * 1000;
    const recent = letters.map((letter) => letter.sentAt.getTime())
      .filter((at) => now.getTime() - at < window);
    return recent.length >= most ? [recent.at(-most)! + window] : [];
  });
  return waits.length > 0 ? new Date(Math.max(...waits)) : null;
}

/** The newest letter, if it is this one and can still be used. */
export function openLetter(
  account: Account | null,
  id: string,
  now: Date,
): Letter | null {
  const newest = account?.letters.at(-1);
  const open = newest?.id === id && !newest.usedAt && newest.expiresAt > now;
  return open ? newest : null;
}

export function spentLetter(
  letters: readonly Letter[],
  id: string,
  now: Date,
): readonly Letter[] {
  return letters.map((one) => one.id === id ? { ...one, usedAt: now } : one);
}

/** None of them can be used any more. They still count (RG-36). */
export function voidLetters(
  letters: readonly Letter[],
  now: Date,
): readonly Letter[] {
  return letters.map((one) => ({ ...one, usedAt: one.usedAt ?? now }));
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
