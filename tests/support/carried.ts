// Messages to carry in the tests of the carriers, and how a carrier takes one.

import type { Carrier } from "../../db/carriers/carrier.ts";
import type { Email } from "../../domain/email.ts";
import { languages } from "../../domain/language.ts";
import type {
  Channel,
  Localised,
  Message,
  MessageBody,
} from "../../domain/messages.ts";
import type { Phone } from "../../domain/phone.ts";
import { render } from "../../views/messages/render.ts";

export const at = new Date("2026-11-22T12:00:00Z");
export const later = (seconds: number) =>
  new Date(at.getTime() + seconds * 1000);
export const config = { host: "localhost:8000" };

export const pin: MessageBody = {
  kind: "pin",
  service: Object.fromEntries(
    languages.map((language) => [language, "Agencia Tributaria"]),
  ) as Localised,
  code: "012345",
  expiresAt: later(600),
};

export function message(id: string, channel: Channel = "sms"): Message {
  const to = channel === "email"
    ? "ana@example.org" as Email
    : "+34600111222" as Phone;
  const body: MessageBody = {
    sms: pin,
    push: pin,
    email: { kind: "registered", at } as const,
    letter: {
      kind: "invitation",
      name: "Ana García López",
      address: ["Calle Mayor 12", "28013 Madrid"],
      csv: "AB2CDE3FGH4JKM5N",
      sentAt: at,
      expiresAt: later(60 * 24 * 3600),
    } as const,
  }[channel];
  return { id, channel, to, language: "es", person: "p1", at, body };
}

export const carry = (carrier: Carrier, one: Message) =>
  carrier.carry(one, render(one, config));
