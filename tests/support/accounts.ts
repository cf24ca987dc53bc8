// Accounts to write in the tests of the stores.

import type { Account } from "../../domain/account.ts";
import type { Device } from "../../domain/mobile/device.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Email } from "../../domain/email.ts";
import type { Clave } from "./clave.ts";
import type { Person } from "./steps.ts";

export const ana = "12345678Z" as Nif;
export const jordi = "87654321X" as Nif;
export const carmen = "11111111H" as Nif;
export const nobody = "99999999R" as Nif;

export function phone(text: string): Phone {
  return text as Phone;
}

export const noon = new Date("2026-11-22T12:00:00.000Z");

/** A registered person with everything filled in. */
export function accountOf(
  document: Nif,
  given: Partial<Account> = {},
): Account {
  return {
    id: `account-${document}`,
    document,
    state: "active",
    registration: { level: "basic", route: "letter", at: noon },
    phone: null,
    email: null,
    formerEmails: [],
    formerPhones: [],
    language: "es",
    activation: { mac: "activation-mac", madeAt: noon },
    password: null,
    authenticator: null,
    device: null,
    letters: [{
      id: "letter-1",
      csvMac: "csv-mac",
      sentAt: noon,
      expiresAt: new Date("2027-01-22T00:00:00.000Z"),
      usedAt: null,
    }],
    sessionsFrom: noon,
    presentAt: null,
    suspended: [],
    ...given,
  };
}

/** Writes her account as a registration would have left it, with whatever is different: for tests of what comes after. */
export async function registeredIn(
  { world }: Clave,
  person: Person,
  given: Partial<Account> = {},
): Promise<void> {
  const document = person.document as Nif;
  const account = accountOf(document, {
    phone: phone(person.phone),
    email: person.email as Email,
    letters: [],
    sessionsFrom: world.now(),
    ...given,
  });
  await world.people.change(document, null, () => ({
    answer: null,
    keep: account,
  }));
}

/** An active phone. Nobody has its key: for tests of what happens to it. */
export function deviceOf(given: Partial<Device> = {}): Device {
  return {
    id: "phone",
    credential: "credential",
    publicKey: "public key",
    counter: 0,
    backedUp: false,
    name: "Mi teléfono",
    addedAt: noon,
    push: null,
    ...given,
  };
}
