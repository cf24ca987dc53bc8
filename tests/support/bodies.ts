// One message of each kind, and of each shape that a kind has.

import { languages } from "../../domain/language.ts";
import type { Localised, MessageBody } from "../../domain/messages.ts";
import { host, invitation, letterForPhone, now } from "./written.ts";

export const emailChanged = {
  kind: "email-changed",
  at: now,
  link: `https://${host}/es/undo/the-account`,
  code: "THE0SECRET0BEHIND0THE0LINK",
  expiresAt: new Date("2026-11-23T13:32:00Z"),
} as const satisfies MessageBody;

export const backInClave = {
  name: invitation.name,
  address: invitation.address,
  at: now,
  office: "Oficina de Registro de Bilbao",
};

export const phoneGivenUp = {
  kind: "phone-given-up",
  at: now,
  code: "AB2CDE3F",
  expiresAt: new Date("2026-11-23T13:32:00Z"),
} as const satisfies MessageBody;

export const passwordReset = {
  kind: "password-reset",
  at: now,
  link: "https://clave.example/es/password/link/sealed",
  code: "AB2CDE3FAB2CDE3FAB2CDE3FAB",
  expiresAt: new Date("2026-11-22T14:02:00Z"),
} as const satisfies MessageBody;

export const url = `https://${host}/es/app`;
const keys = { p256dh: "the-browsers-key", auth: "its-secret" };
const until = new Date("2026-11-22T13:47:00Z");

export function toApp(
  kind: "mobile-request" | "pin-in-app",
  name = "Agencia Tributaria",
) {
  const service = inAll(name);
  return { kind, service, url, expiresAt: until, keys } as const;
}

export function inAll(name: string): Localised {
  return Object.fromEntries(
    languages.map((language) => [language, name]),
  ) as Localised;
}

export function phoneChanged(lowered: boolean): MessageBody {
  return { kind: "phone-changed", at: now, lastDigits: "123", lowered };
}

/** One of each kind: the compiler asks here for a new one. */
export const bodies: Record<MessageBody["kind"], readonly MessageBody[]> = {
  "pin": [pin("Ayuntamiento de Lugo")],
  "phone-code": [phoneCode(false), phoneCode(true)],
  "desk-code": [deskCode(false), deskCode(true)],
  "password-code": [{ kind: "password-code", code: "012345", expiresAt: now }],
  "password-set": [{ kind: "password-set", at: now, how: "activated" }],
  "password-locked": [{ kind: "password-locked", at: now }],
  "password-left": [{ kind: "password-left", at: now }],
  "password-reset": [passwordReset],
  "password-ending": [
    { kind: "password-ending", lastDay: "2026-11-29" },
  ],
  "activation-blocked": [{ kind: "activation-blocked", at: now }],
  "authenticator-added": [{ kind: "authenticator-added", at: now }],
  "authenticator-removed": [{ kind: "authenticator-removed", at: now }],
  "recovery-code-used": [{ kind: "recovery-code-used", at: now }],
  "recovery-codes-renewed": [{ kind: "recovery-codes-renewed", at: now }],
  "mobile-request": [toApp("mobile-request")],
  "pin-in-app": [toApp("pin-in-app")],
  "device-activated": [
    { kind: "device-activated", at: now, name: "Móvil de Ana" },
  ],
  "device-retired": [{ kind: "device-retired", at: now, url, keys }],
  "device-removed": [{ kind: "device-removed", at: now }],
  "device-cloned": [{ kind: "device-cloned", at: now }],
  "requests-paused": [
    { kind: "requests-paused", at: now, until },
    { kind: "requests-paused", at: now, until, url, keys },
  ],
  "welcome": [{ kind: "welcome" }],
  "registered": [{ kind: "registered", at: now }],
  "level-raised": [{ kind: "level-raised", at: now }],
  "phone-moved": [{ kind: "phone-moved", lastDigits: "123", at: now }],
  "email-code": [{ kind: "email-code", code: "012345", expiresAt: now }],
  "email-bound": [{ kind: "email-bound", at: now }],
  "email-changed": [emailChanged],
  "email-restored": [{ kind: "email-restored", at: now }],
  "phone-bound": [{ kind: "phone-bound", at: now }],
  "phone-given-up": [phoneGivenUp],
  "phone-changed": [phoneChanged(false), phoneChanged(true)],
  "phone-restored": [{ kind: "phone-restored", at: now }],
  "phone-letter": [{ kind: "phone-letter", at: now }],
  "activation-renewed": [{ kind: "activation-renewed", at: now }],
  "misuse-reported": [
    { kind: "misuse-reported", at: now },
    { kind: "misuse-reported", at: now, suspended: ["pin"] },
  ],
  "methods-restored": [{ kind: "methods-restored", at: now }],
  "renounced": [{ kind: "renounced", at: now }],
  "rehabilitated": [
    { ...backInClave, kind: "rehabilitated" },
    { ...backInClave, kind: "rehabilitated", proposedAt: "Oficina de Lugo" },
  ],
  "revocation-lifted": [{ ...backInClave, kind: "revocation-lifted" }],
  "invitation": [invitation, letterForPhone],
  "review-opened": [{ kind: "review-opened", at: now, dueOn: "2026-11-26" }],
  "review-refused": [
    { kind: "review-refused", at: now, reason: "another-person" },
    { kind: "review-refused", at: now, reason: "phone-taken" },
  ],
  "review-accepted": [{ kind: "review-accepted", at: now }],
  "revoked": [
    { kind: "revoked", at: now, reason: "fraud" },
    { kind: "revoked", at: now, reason: "identity-changed" },
  ],
  "misuse-closed": [
    { kind: "misuse-closed", at: now, outcome: "accepted" },
    { kind: "misuse-closed", at: now, outcome: "refused" },
  ],
  "presence-ends": [{ kind: "presence-ends", until: "2027-01-21" }],
  "lookups-alarm": [{
    kind: "lookups-alarm",
    at: now,
    office: "Oficina de Registro de Bilbao",
    lookups: 30,
  }],
};

export function pin(name: string): MessageBody {
  const service = inAll(name);
  return { kind: "pin", service, code: "012345", expiresAt: now };
}

export function phoneCode(inUse: boolean): MessageBody {
  return { kind: "phone-code", code: "012345", inUse, expiresAt: now };
}

export function deskCode(inUse: boolean): MessageBody {
  return { kind: "desk-code", code: "012345", inUse, expiresAt: now };
}
