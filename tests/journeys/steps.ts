// What people do on the way, in any browser: each of these is several pages.

import { equal, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import {
  becomesOfficer,
  bilbao,
  iker,
  isRegisteredAdvanced,
} from "../support/desk.ts";
import { patience } from "../support/chromium.ts";
import { outboxOf, type Server } from "../support/server.ts";
import type { Person } from "../support/steps.ts";
import type { Driver, Sight } from "./driver.ts";

/** A page that a script changes is not all there at once: it is looked at until it is as it should, or until nobody would wait any longer. */
async function sightOf(
  driver: Driver,
  right: (sight: Sight) => boolean,
): Promise<Sight> {
  const end = performance.now() + patience;
  for (;;) {
    const sight = await driver.see();
    if (right(sight) || driver.still || performance.now() > end) return sight;
  }
}

/** The page's title, heading and address are those of this step. */
export async function at(driver: Driver, heading: string): Promise<void> {
  const seen = await sightOf(driver, (sight) => sight.heading === heading);
  equal(seen.heading, heading);
}

export async function says(driver: Driver, sentence: string): Promise<void> {
  const { text } = await sightOf(
    driver,
    (sight) => sight.text.includes(sentence),
  );
  ok(text.includes(sentence), `${sentence}\nis not in\n${text}`);
}

/** The page tells this one fault, first in its title. */
export async function corrects(
  driver: Driver,
  sentence: string,
): Promise<void> {
  const { title, errors } = await sightOf(
    driver,
    (sight) =>
      sight.errors.includes(sentence) &&
      sight.title.startsWith(es.layout.errorPrefix),
  );
  ok(errors.includes(sentence), `${sentence}\nis not in\n${errors}`);
  ok(title.startsWith(es.layout.errorPrefix), title);
}

/** From the e-office to the first question of the sign-in. */
export async function enterOffice(
  driver: Driver,
  server: Server,
  procedure = "appointment",
): Promise<void> {
  await driver.open(`${server.office}/?lang=es`);
  await driver.send({ procedure });
}

/** Document and contrast datum; what comes next hangs on who she is. */
export async function saysWhoSheIs(
  driver: Driver,
  { document, contrast }: Person,
): Promise<void> {
  await driver.send({ document });
  await driver.send({ contrast });
}

export async function choosePin(driver: Driver, person: Person): Promise<void> {
  await at(driver, es.signin.choose.title);
  await driver.send({ action: "pin" });
  await saysWhoSheIs(driver, person);
}

/** The code of the newest letter, as she reads it on paper. */
export async function readLetter(server: Server): Promise<string> {
  const messages = await outboxOf(server);
  const letter = messages.find(({ channel }) => channel === "letter");
  const [csv] = letter?.text.match(/\b[0-9A-Z]{4}([ -][0-9A-Z]{4}){3}\b/) ?? [];
  if (!csv) throw new Error(`no code in ${letter?.text}`);
  return csv;
}

/** The code of the newest SMS to this phone. */
export async function readSms(server: Server, phone: string): Promise<string> {
  const [newest] = await outboxOf(server, phone);
  const [code] = newest?.text.match(/\b\d{6}\b/) ?? [];
  if (!code) throw new Error(`no code in ${newest?.text}`);
  return code;
}

export function contactOf({ phone, email }: Person) {
  return {
    phone,
    phone_again: phone,
    email,
    email_again: email,
    accept: "yes",
  };
}

/** From the question for the document to the page that ends the registration. */
export async function registerByLetter(
  driver: Driver,
  server: Server,
  person: Person,
): Promise<void> {
  await driver.open(`${server.url}/es/register`);
  await saysWhoSheIs(driver, person);
  await driver.send({ action: "send-letter" });
  await driver.send({ action: "have-letter" });
  await driver.send({ csv: await readLetter(server) });
  await driver.send(contactOf(person));
  await driver.send({ code: await readSms(server, person.phone) });
  await at(driver, es.register.done.title);
}

/** Iker, with a PIN, to the desk's first page. */
export async function comesToTheDesk(driver: Driver, server: Server) {
  await becomesOfficer(server.clave, iker);
  await isRegisteredAdvanced(server.clave, iker);
  await driver.open(`${server.url}/es/desk`);
  await driver.send({ action: "pin" });
  await saysWhoSheIs(driver, iker);
  await driver.send({ code: await readSms(server, iker.phone) });
  await at(driver, es.desk.title);
  await says(driver, bilbao.name);
}
