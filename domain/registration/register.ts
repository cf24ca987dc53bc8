// Becoming registered: the phone is bound, whoever had it loses it, the letter is spent, both are told (RG-03, RG-20 to RG-24), and a receipt says so (RG-05).

import {
  type Account,
  newAccount,
  type Registration,
  type Route,
  routeLevels,
  sessionsAfter,
} from "../account.ts";
import type { AuditEvent } from "../audit.ts";
import type { Resident } from "../census.ts";
import type { Email } from "../email.ts";
import type { Language } from "../language.ts";
import type { RegistrationLevel } from "../level.ts";
import type { Message } from "../messages.ts";
import type { Nif } from "../nif.ts";
import type { Phone } from "../phone.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { fullName } from "../person_name.ts";
import type { Conditions, IssuedReceipt } from "../receipt.ts";
import { lowersLevel } from "../my_data/phone_ground.ts";
import { isPresence } from "../presence.ts";
import { registrationStanding } from "../standing.ts";
import { unsuspend } from "../suspension.ts";
import { placeOf, seenAt, shownBy } from "./ground.ts";
import { openLetter, spentLetter, voidLetters } from "./letter.ts";
import { takePhone } from "./phone_holder.ts";
import { endingMootReview } from "./review_end.ts";
import {
  type Ground,
  stopOf,
  type VisitGround,
  type VisitStop,
} from "./visit.ts";

export interface Registering {
  readonly resident: Resident;
  readonly ground: Ground;
  readonly phone: Phone;
  readonly email: Email;
  readonly language: Language;
  readonly conditions: Conditions;
  /** The name of a document in messages and audit: a mac of it. */
  readonly personOf: (document: Nif) => string;
  readonly now: Date;
}

/** What has to be new and random, made before the decision so that the decision stays pure. */
export interface MadeForRegistration {
  readonly activationCode: string;
  /** For whoever Clave meets for the first time. */
  readonly accountId: string;
  readonly activationMac: string;
  readonly receiptCsv: string;
  readonly messageIds: readonly [string, string, string, string];
}

export type RegisterAnswer =
  /** `moved`: another person had this phone until now. */
  | { readonly kind: "registered"; readonly moved: boolean }
  /** The letter died or was superseded while she typed. */
  | { readonly kind: "letter-spent" }
  | { readonly kind: "stopped"; readonly standing: VisitStop };

export function register(
  act: Registering,
  made: MadeForRegistration,
  policy: Policy,
): (seen: Seen) => Decision<RegisterAnswer> {
  return (seen) => {
    const { account, phoneHolder } = seen;
    const { now, resident, ground } = act;
    const person = act.personOf(resident.document);
    const standing = registrationStanding(
      { resident, account },
      now,
      policy,
      ground.kind,
    );
    // Raising a level is another act, which binds no phone.
    if (standing.kind !== "may-register") {
      return { answer: { kind: "stopped", standing: stopOf(standing) } };
    }
    if (!groundHolds(account, ground, now)) {
      return {
        answer: { kind: "letter-spent" },
        events: [{ kind: "csv-refused", at: now, person }],
      };
    }
    const held = account ??
      newAccount(made.accountId, resident.document, act.language, now);
    const registration = worthOf(held, ground.kind, now);
    const keep: Account = {
      // A letter shows nobody: what she stopped waits for her, and for whoever has taken the letter out of her box.
      ...(ground.kind === "letter" ? held : unsuspend(held)),
      state: "active",
      registration,
      phone: act.phone,
      email: act.email,
      language: act.language,
      activation: { mac: made.activationMac, madeAt: now },
      letters: ground.kind === "letter"
        ? spentLetter(held.letters, ground.letterId, now)
        : voidLetters(held.letters, now),
      sessionsFrom: sessionsAfter(held, now),
      presentAt: isPresence(ground) ? now : presentBefore(held, ground.kind),
    };
    const { level } = registration;
    const registered: AuditEvent = {
      kind: "registered",
      at: now,
      person,
      // By what she came this time, as the receipt has it: the account may keep the route of her first registration.
      route: ground.kind,
      level,
      ...placeOf(ground),
      ...shownBy(ground),
    };
    const messages = welcome(act, made, held.email);
    const receipts = [receiptOf(act, made, level)];
    const taken = phoneHolder && takePhone({
      phone: act.phone,
      holder: phoneHolder,
      person,
      personOf: act.personOf,
      messageId: made.messageIds[3],
      now,
    });
    const decision: Decision<RegisterAnswer> = {
      answer: { kind: "registered", moved: taken !== null },
      keep,
      ...(taken && { keepPhoneHolder: taken.keepPhoneHolder }),
      messages: [...messages, ...taken?.messages ?? []],
      receipts,
      events: [registered, ...taken?.events ?? []],
    };
    return endingMootReview(decision, seen, { person, now }, policy);
  };
}

/** RG-05, RG-14: what she gave, as it is stored, and what she got. */
function receiptOf(
  { resident, ground, phone, email, conditions, personOf, now }: Registering,
  { activationCode, receiptCsv }: MadeForRegistration,
  level: RegistrationLevel,
): IssuedReceipt {
  return {
    csv: receiptCsv,
    person: personOf(resident.document),
    receipt: {
      kind: "registered",
      at: now,
      name: fullName(resident),
      document: resident.document,
      // How she came this time: one who had lost her phone may have registered otherwise.
      facts: {
        route: ground.kind,
        level,
        ...seenAt(ground),
        phone,
        email,
        conditions,
        activationCode,
      },
    },
  };
}

/** Whether it can still end in a registration: asked before an SMS is spent on it. A certificate's can until there is one. */
export function groundHolds(
  account: Account | null,
  ground: VisitGround,
  now: Date,
): boolean {
  return ground.kind === "letter"
    ? openLetter(account, ground.letterId, now) !== null
    : account?.state !== "active";
}

/**
 * Whoever comes back after leaving begins anew (RG-96). Of one who had only lost her phone, what she had stands where what she
 * shows now is worth as much; where it is worth less, so is her registration: it is worth what bound the phone that answers for it.
 */
function worthOf(
  { state, registration: before }: Account,
  route: Route,
  now: Date,
): Registration {
  const level = routeLevels[route];
  const stands = before?.level === level && state !== "renounced";
  return stands ? before : { level, route, at: now };
}

/** Whoever comes back after leaving begins anew in this too; and by a letter nobody is seen with the phone that it binds (FI-06). */
function presentBefore(held: Account, route: Route): Date | null {
  const anew = held.state === "renounced" || lowersLevel(held, route);
  return anew ? null : held.presentAt;
}

/** The e-mail goes to the address of before too, where it was another: a thief's registration must not be told to the thief alone. */
function welcome(
  act: Registering,
  { messageIds }: MadeForRegistration,
  before: Email | null,
): Message[] {
  const { language, now, email, phone } = act;
  const person = act.personOf(act.resident.document);
  const mine = { language, person, at: now };
  const body = { kind: "registered", at: now } as const;
  const addresses = before && before !== email ? [email, before] : [email];
  return [
    {
      ...mine,
      id: messageIds[0],
      channel: "sms",
      to: phone,
      body: { kind: "welcome" },
    },
    ...addresses.map((to, at): Message => ({
      ...mine,
      id: at === 0 ? messageIds[1] : messageIds[2],
      channel: "email",
      to,
      body,
    })),
  ];
}
