// A message as it is written: one letter, and how any of them is put into words.

import type { Email } from "../../domain/email.ts";
import type { Language } from "../../domain/language.ts";
import type {
  Channel,
  Message,
  MessageBody,
  RenderedMessage,
} from "../../domain/messages.ts";
import { render } from "../../views/messages/render.ts";

export const now = new Date("2026-11-22T13:32:00Z");

export const host = "clave.gob.es";

export const invitation = {
  kind: "invitation",
  name: "María de los Ángeles Fernández de Córdoba y Ruiz de Alarcón",
  address: [
    "Calle de Nuestra Señora de la Almudena 112, escalera B, 3.º izquierda",
    "Urbanización El Peñascal",
    "28013 Sant Cugat del Vallès",
    "Santa Cruz de Tenerife",
  ],
  csv: "AB2CDE3FGH4JKM5N",
  sentAt: now,
  expiresAt: new Date("2027-01-21T23:00:00Z"),
} as const satisfies MessageBody;

export const letterForPhone = { ...invitation, purpose: "phone" } as const;

export function write(
  body: MessageBody,
  language: Language,
  at = host,
  channel: Channel = "sms",
): RenderedMessage {
  const message: Message = {
    id: "m1",
    channel,
    to: "ana@example.org" as Email,
    language,
    person: "p1",
    at: now,
    body,
  };
  return render(message, { host: at });
}
