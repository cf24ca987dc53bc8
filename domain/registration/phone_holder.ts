// One phone, one person (RG-20): whoever proves that it is hers takes it from whoever had it, who is told (RG-21 to RG-24).

import { type Account, sessionsAfter } from "../account.ts";
import type { AuditEvent } from "../audit.ts";
import type { Message } from "../messages.ts";
import type { Nif } from "../nif.ts";
import { lastDigits, type Phone } from "../phone.ts";
import type { Decision } from "../ports.ts";

export interface PhoneTaking {
  readonly phone: Phone;
  /** Who had it until now. */
  readonly holder: Account;
  /** The mac of the document of whoever takes it. */
  readonly person: string;
  /** The name of a document in messages and audit: a mac of it. */
  readonly personOf: (document: Nif) => string;
  readonly messageId: string;
  readonly now: Date;
}

type Taken = Required<
  Pick<Decision<never>, "keepPhoneHolder" | "messages" | "events">
>;

export function takePhone(taking: PhoneTaking): Taken {
  const { holder, person, personOf, now } = taking;
  const former = personOf(holder.document);
  const events: AuditEvent[] = [
    { kind: "phone-taken", at: now, person },
    { kind: "phone-lost", at: now, person: former },
  ];
  return {
    keepPhoneHolder: released(holder, now),
    messages: farewell(taking, former),
    events,
  };
}

/** RG-22: not deregistered, but out until she gives a new phone; her open sessions end. */
function released(holder: Account, now: Date): Account {
  return {
    ...holder,
    phone: null,
    state: holder.state === "active" ? "phone-revoked" : holder.state,
    sessionsFrom: sessionsAfter(holder, now),
  };
}

/** RG-23. */
function farewell(
  { holder, phone, messageId, now }: PhoneTaking,
  person: string,
): Message[] {
  if (!holder.email) return [];
  return [{
    id: messageId,
    channel: "email",
    to: holder.email,
    language: holder.language,
    person,
    at: now,
    body: { kind: "phone-moved", lastDigits: lastDigits(phone), at: now },
  }];
}
