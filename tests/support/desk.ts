// Officers at their desks: written into the tables, and let in through Clave as everybody else.

import { putOfficers } from "../../db/libsql/officers.ts";
import type { Account } from "../../domain/account.ts";
import type { Office, Officer, Role } from "../../domain/desk/officer.ts";
import type { Email } from "../../domain/email.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Phone } from "../../domain/phone.ts";
import { accountOf } from "./accounts.ts";
import type { Browser } from "./browser.ts";
import type { Clave } from "./clave.ts";
import { ana, identifyFor, type Person } from "./steps.ts";

export const bilbao: Office = {
  id: "bilbao",
  name: "Oficina de Registro de Bilbao",
};
export const valencia: Office = {
  id: "valencia",
  name: "Oficina de Registre de València",
};

export const iker: Person = {
  document: "22222222J",
  contrast: "09-09-2028",
  phone: "+34600444555",
  email: "iker@example.org",
};

export const vicent: Person = {
  document: "33333333P",
  contrast: "01-04-2032",
  phone: "+34600666777",
  email: "vicent@example.org",
};

/** Under age, and old enough to register by letter. */
export const lucia: Person = {
  document: "44444444A",
  contrast: "01-06-2029",
  phone: "+34600777888",
  email: "lucia@example.org",
};

/** Ana answers for her. */
export const withAna = {
  guardian_document: ana.document,
  guardian_contrast: ana.contrast,
  proof: "family-book",
  minor_present: "yes",
};

/** What the desk asks of whoever registers there. */
export function deskContactOf({ phone, email }: Person, language = "es") {
  return { phone, email, language };
}

/** As an operator writes her into the table. */
export async function becomesOfficer(
  clave: Clave,
  person: Person,
  given: Partial<Pick<Officer, "office" | "roles">> = {},
): Promise<void> {
  const { office = bilbao, roles = ["registrar"] as readonly Role[] } = given;
  const document = person.document as Nif;
  await putOfficers(clave.database.client, [{ document, office, roles }], []);
}

/** Her account as a registration would have left it, with whatever is different. */
export async function isRegistered(
  clave: Clave,
  person: Person,
  given: Partial<Account> = {},
): Promise<Account> {
  const document = person.document as Nif;
  const keep = accountOf(document, {
    phone: person.phone as Phone,
    email: person.email as Email,
    letters: [],
    sessionsFrom: clave.world.now(),
    ...given,
  });
  await clave.world.people.change(document, null, () => ({
    answer: null,
    keep,
  }));
  return keep;
}

/** Registered at the level that the desk asks for. */
export function isRegisteredAdvanced(
  clave: Clave,
  person: Person,
): Promise<Account> {
  const at = clave.world.now();
  const registration = { level: "advanced", route: "office", at } as const;
  return isRegistered(clave, person, { registration });
}

/** From nothing to the desk's first page: an officer with a PIN. */
export async function atDesk(
  clave: Clave,
  b: Browser,
  person: Person = iker,
  given: Parameters<typeof becomesOfficer>[2] = {},
) {
  await becomesOfficer(clave, person, given);
  await isRegisteredAdvanced(clave, person);
  await b.open(`${clave.world.config.baseUrl}/es/desk`);
  await b.send({ action: "pin" });
  await identifyFor(b, person);
  return await b.send({ code: await clave.lastCodeTo(person.phone) });
}

/** From the desk's first page to the check of the card. */
export async function beginAtDesk(
  clave: Clave,
  b: Browser,
  person: Person,
  act: "register" | "raise" = "register",
) {
  await b.open(`${clave.world.config.baseUrl}/es/desk`);
  await b.send({ document: person.document });
  return await b.follow(`/${act}`);
}

/** Iker comes to his desk, and has seen her card. */
export async function toDeskContact(clave: Clave, b: Browser, person: Person) {
  await atDesk(clave, b);
  await beginAtDesk(clave, b, person);
  return await b.send({ contrast: person.contrast });
}

/** Her phone is proven, too. */
export async function toAcceptance(clave: Clave, b: Browser, person: Person) {
  await toDeskContact(clave, b, person);
  await b.send(deskContactOf(person));
  return await b.send({ code: await clave.lastCodeTo(person.phone) });
}

/** What is on record of her, the newest first. */
export async function historyOf(clave: Clave, document: string) {
  const person = clave.world.mac("person", document);
  const events = await clave.world.audit.history(person, { limit: 50 });
  return events.map(({ event }) => event);
}
