// Another phone (RG-82 to RG-84, X-17): bound once it has answered, by something as strong as a registration; for a day the former one can take it back.

import {
  type Account,
  type FormerPhone,
  type Registration,
  routeLevels,
  sessionsAfter,
} from "../account.ts";
import type { Personal } from "../audit.ts";
import type { Message, MessageBody } from "../messages.ts";
import type { Nif } from "../nif.ts";
import { lastDigits, type Phone } from "../phone.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { type ForReceipt, issue } from "../receipt.ts";
import { spentLetter, voidLetters } from "../registration/letter.ts";
import { unsuspend } from "../suspension.ts";
import { takePhone } from "../registration/phone_holder.ts";
import { expire } from "../password/kept.ts";
import { madeLately } from "./misuse.ts";
import { groundLacks, lowersLevel, type PhoneGround } from "./phone_ground.ts";
import {
  type Means,
  meansBefore,
  phoneGone,
  stillOpen,
  takenBack,
  undoUntil,
} from "./undo.ts";

export interface PhoneChange {
  readonly document: Nif;
  readonly ground: PhoneGround;
  readonly phone: Phone;
  /** The name of a document in messages and audit: a mac of it. */
  readonly personOf: (document: Nif) => string;
  readonly now: Date;
}

/** What has to be new and random, made before the decision so that the decision stays pure. */
export interface MadeForPhoneChange {
  readonly receipt: ForReceipt;
  /** For the grounds that give one: the letter and the office (RG-83). */
  readonly activation: { readonly code: string; readonly mac: string };
  readonly undo: { readonly code: string; readonly mac: string };
  readonly messageIds: readonly [string, string, string, string];
}

export type PhoneChangeAnswer =
  /** `moved`: another person had this phone until now. */
  | { readonly kind: "changed"; readonly moved: boolean }
  /** The letter died or was superseded while she typed. */
  | { readonly kind: "letter-spent" }
  /** At a desk, between the code and the signature: another person has proven since that it is hers. */
  | { readonly kind: "phone-taken" }
  /** Not registered any more, or her sessions have ended. */
  | { readonly kind: "not-hers" };

/** The same code sent twice binds once. */
export function changePhone(
  act: PhoneChange,
  made: MadeForPhoneChange,
  policy: Policy,
): (seen: Seen) => Decision<PhoneChangeAnswer> {
  return ({ account, phoneHolder }) => {
    const { document, ground, phone, personOf, now } = act;
    const person = personOf(document);
    if (account?.state !== "active" || !account.registration) {
      return { answer: { kind: "not-hers" } };
    }
    const { registration } = account;
    if (account.phone === phone) {
      return { answer: { kind: "changed", moved: false } };
    }
    const weakness = groundLacks(account, ground, now);
    if (weakness === "letter-spent") {
      return {
        answer: { kind: weakness },
        events: [{ kind: "csv-refused", at: now, person }],
      };
    }
    if (weakness) return { answer: { kind: weakness } };
    if (phoneHolder && ground.kind === "office" && !ground.inUse) {
      return { answer: { kind: "phone-taken" } };
    }
    const worth = worthBy(registration, ground, now);
    const codes = ground.kind === "certificate" ? null : made.activation;
    const taken = phoneHolder && takePhone({
      phone,
      holder: phoneHolder,
      person,
      personOf,
      messageId: made.messageIds[3],
      now,
    });
    const keep: Account = {
      // What she had stopped works again: she stands here, or has shown what proves her by itself. A letter does neither.
      ...(ground.kind === "letter" ? account : unsuspend(account)),
      phone,
      registration: worth,
      // Firma leans on her having been seen with the phone that answers for her (FI-06): a letter shows nobody.
      presentAt: lowersLevel(account, ground.kind) ? null : account.presentAt,
      formerPhones: formersAfter(account, act, made, policy),
      // RG-84: what lets her in stays, whatever the phone; but for that of whoever had the phone that she takes back.
      ...meansAfter(account, act, policy),
      ...(codes && { activation: { mac: codes.mac, madeAt: now } }),
      letters: ground.kind === "letter"
        ? spentLetter(account.letters, ground.letterId, now)
        // One on its way was asked for by whoever had the former phone, or knew her data: it has nothing left to do.
        : voidLetters(account.letters, now),
      // Whoever has lost a phone has lost what was open on it; whoever took her registration over has opened sessions.
      sessionsFrom: sessionsAfter(account, now),
    };
    return {
      answer: { kind: "changed", moved: taken !== null },
      keep,
      ...(taken && { keepPhoneHolder: taken.keepPhoneHolder }),
      messages: [
        ...told(account, keep, act, made, policy),
        ...taken?.messages ?? [],
      ],
      receipts: [
        issue("phone-changed", made.receipt, { person, document, at: now }, {
          phone,
          level: worth.level,
          // RG-86: only where the act gives one.
          ...(codes && { activationCode: codes.code }),
        }),
      ],
      events: [
        {
          kind: "phone-changed",
          at: now,
          person,
          ground: ground.kind,
          level: worth.level,
          ...(ground.kind === "office" && { office: ground.by.office.name }),
          personal: personalOf(act),
        },
        ...phoneGone(account, keep, { now, person }),
        ...taken?.events ?? [],
      ],
    };
  };
}

function meansAfter(
  account: Account,
  act: PhoneChange,
  policy: Policy,
): Means {
  const back = wayBack(account, act);
  if (back) return meansBefore(account, back, policy);
  const { activation, password, authenticator, device } = account;
  if (!formerIsLost(act.ground)) {
    return { activation, password, authenticator, device };
  }
  const { now } = act;
  // Whoever has that phone may have chosen the password by it: one of late serves to choose another, by a code to this one. Her
  // app of codes was most likely on it, and it is most likely the one that is active (MV-41).
  const late = password && madeLately(password.setAt, now, policy);
  return {
    activation,
    password: late ? expire(password, now) : password,
    authenticator: null,
    device: null,
  };
}

function worthBy(
  registration: Registration,
  { kind }: PhoneGround,
  now: Date,
): Registration {
  return lowersLevel({ registration }, kind)
    ? { level: routeLevels.letter, route: "letter", at: now }
    : registration;
}

function formersAfter(
  account: Account,
  act: PhoneChange,
  { undo }: MadeForPhoneChange,
  policy: Policy,
): readonly FormerPhone[] {
  const { ground, now } = act;
  if (formerIsLost(ground)) return [];
  const back = wayBack(account, act);
  if (back) return takenBack(account.formerPhones, back);
  const { phone, registration, presentAt, suspended } = account;
  const formers = stillOpen(account.formerPhones, now);
  if (!phone || !registration) return formers;
  const until = undoUntil(now, policy);
  const undoMac = undo.mac;
  const former = { phone, registration, presentAt, suspended };
  return [...formers, { ...former, undoMac, until, undone: false }];
}

/**
 * Back to a phone that could have taken the change back itself, by more than a letter: she undoes it, and a thief's phone in
 * between gets no code to undo that.
 */
function wayBack(
  { formerPhones }: Account,
  { ground, phone, now }: PhoneChange,
): FormerPhone | null {
  if (ground.kind === "letter") return null;
  return stillOpen(formerPhones, now)
    .find((one) => one.phone === phone && !one.undone) ?? null;
}

function formerIsLost(ground: PhoneGround): boolean {
  return ground.kind === "office" && ground.formerLost;
}

function personalOf({ phone, ground }: PhoneChange): Personal {
  return {
    phone: lastDigits(phone),
    ...(ground.kind === "office" && { officer: ground.by.officer }),
  };
}

/** By all ways that there are: each alone may be in a thief's hands. A phone that is lost is told nothing. */
function told(
  before: Account,
  after: Account,
  act: PhoneChange,
  { undo, messageIds: [old, fresh, mail] }: MadeForPhoneChange,
  policy: Policy,
): Message[] {
  const { phone, ground, personOf, now } = act;
  const person = personOf(before.document);
  const mine = { language: before.language, person, at: now };
  const sms = { ...mine, channel: "sms" } as const;
  const messages: Message[] = [
    { ...sms, id: fresh, to: phone, body: { kind: "phone-bound", at: now } },
  ];
  if (before.phone && !formerIsLost(ground)) {
    const expiresAt = undoUntil(now, policy);
    const body: MessageBody = wayBack(before, act)
      ? { kind: "phone-restored", at: now }
      : { kind: "phone-given-up", at: now, code: undo.code, expiresAt };
    messages.push({ ...sms, id: old, to: before.phone, body });
  }
  if (after.email) {
    const body: MessageBody = {
      kind: "phone-changed",
      at: now,
      lastDigits: lastDigits(phone),
      lowered: lowersLevel(before, ground.kind),
    };
    messages.push({
      ...mine,
      id: mail,
      channel: "email",
      to: after.email,
      body,
    });
  }
  return messages;
}
