// Messages to carry in the tests of the carriers, and how a carrier takes one.

import type { Carrier } from "../../db/carriers/carrier.ts";
import { languages } from "../../domain/language.ts";
import type {
  Channel,
  Localised,
  Message,
  MessageBody,
} from "../../domain/messages.ts";
import { render } from "../../views/messages/render.ts";

export const at = new Date("2026-11-22T12:00:00Z");
export const later = (seconds: number) =>
  new Date(at.getTime() + seconds * 1000);
export const config = { host: "localhost:8000" };

export const pin: MessageBody = {
  kind: "pin",
  service: inAll("Agencia Tributaria"),
  code: "012345",
  expiresAt: later(600),
};

/** What a phone is told of a request: its browser's keys are those of RFC 8291, appendix A. */
export const request = {
  kind: "mobile-request",
  service: inAll("Agencia Tributaria"),
  url: "https://clave.example/es/app",
  expiresAt: later(300),
  keys: {
    p256dh:
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  },
} as const satisfies MessageBody;

function inAll(name: string): Localised {
  return Object.fromEntries(
    languages.map((language) => [language, name]),
  ) as Localised;
}

const to: Record<Channel, string> = {
  sms: "+34600111222",
  email: "ana@example.org",
  push: "https://fcm.googleapis.com/fcm/send/the-phone",
  letter: "Ana García López",
};

export function message(id: string, channel: Channel = "sms"): Message {
  const body: MessageBody = {
    sms: pin,
    push: request,
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
  return {
    id,
    channel,
    to: to[channel],
    language: "es",
    person: "p1",
    at,
    body,
  };
}

export const carry = (carrier: Carrier, one: Message) =>
  carrier.carry(one, render(one, config));
