// Cl@ve Permanente reinforced, for a service that asks substantial: with a code by SMS, with an app's, with a recovery code; changed, and left (PM-03, PM-50, PM-54).

import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import { shownBy } from "../support/authenticator.ts";
import { advanced, better, good, withPassword } from "../support/passwords.ts";
import type { Server } from "../support/server.ts";
import { ana } from "../support/steps.ts";
import type { Driver } from "./driver.ts";
import { at, corrects, enterOffice, readSms, says } from "./steps.ts";
import { threeWays } from "./three_ways.ts";

const office = words.es;
const { password: text, authenticator: app } = es;
const halfMinute = 30_000;

/** From the office to the page that asks for the code. */
async function comesTo(driver: Driver, server: Server, password: string) {
  await enterOffice(driver, server, "taxes");
  await at(driver, es.signin.choose.title);
  await driver.send({ action: "reinforced" });
  await driver.send({ document: ana.document, password });
}

/** In, and out again, so that the next sign-in is one. */
async function isIn(driver: Driver) {
  await at(driver, office.entry.title);
  await says(driver, "http://eidas.europa.eu/LoA/substantial");
  await driver.send({});
  await at(driver, office.signedOut.title);
}

threeWays("a password with a code beside it", async (driver, server) => {
  const { clave } = server;
  await withPassword(clave, ana, advanced);
  await comesTo(driver, server, better);
  await corrects(driver, text.signin.refused);
  await driver.send({ document: ana.document, password: good });
  await at(driver, es.register.code.title);
  await driver.send({ code: "" });
  await corrects(driver, es.fields.code.empty);
  await driver.send({ code: await readSms(server, ana.phone) });
  await isIn(driver);

  await driver.open(`${server.url}/es/account/authenticator`);
  await driver.send({ action: "password" });
  await driver.send({ document: ana.document, password: good });
  await says(driver, app.needs.text);
  await driver.send({ action: "reinforced" });
  clave.clock.advance(60_000);
  await driver.send({ document: ana.document, password: good });
  await driver.send({ code: await readSms(server, ana.phone) });
  await at(driver, app.own.title);
  await driver.send({ action: "add" });
  await at(driver, app.add.title);
  const shown = (await driver.see()).text.match(/([A-Z2-7]{4}-){7}[A-Z2-7]{4}/);
  const key = (shown?.[0] ?? "").replaceAll("-", "");
  await driver.send({ code: "12345" });
  await corrects(driver, es.fields.code.notACode(6));
  await driver.send({ code: shownBy(clave, key) });
  await at(driver, app.recovery.addedTitle);
  const codes = (await driver.see()).text
    .match(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/g) ?? [];

  clave.clock.advance(halfMinute);
  await driver.open(`${server.url}/es/account/password`);
  await at(driver, text.change.title);
  await driver.send({
    password: good,
    new_password: better,
    new_password_again: better,
  });
  await at(driver, app.code.title);
  await driver.send({ code: shownBy(clave, key) });
  await at(driver, text.change.doneTitle);

  // This session stays, and is enough for the office.
  clave.clock.advance(halfMinute);
  await enterOffice(driver, server, "taxes");
  await isIn(driver);
  await comesTo(driver, server, better);
  await at(driver, app.code.title);
  await driver.send({ code: shownBy(clave, key) });
  await isIn(driver);
  await comesTo(driver, server, better);
  await driver.send({ code: shownBy(clave, key) });
  await corrects(driver, app.code.used);
  await driver.send({ code: codes[0]!.toLowerCase() });
  await isIn(driver);
  await comesTo(driver, server, better);
  await driver.send({ code: codes[0]! });
  await driver.send({ action: "again" });
  await driver.send({ code: await readSms(server, ana.phone) });
  await isIn(driver);

  await driver.open(`${server.url}/es/account/password/leave`);
  await driver.send({ action: "password" });
  await driver.send({ document: ana.document, password: better });
  await at(driver, text.leave.title);
  await driver.send({});
  await at(driver, text.leave.doneTitle);
  await comesTo(driver, server, better);
  await corrects(driver, text.signin.refused);
});
