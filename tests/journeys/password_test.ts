// Cl@ve Permanente from the receipt's code to the e-office: activated, used, locked, chosen anew (rulebook 4, acceptance 8 to 11).

import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import { otherThan } from "../support/codes.ts";
import { outboxOf, type Server } from "../support/server.ts";
import { better, good } from "../support/passwords.ts";
import { ana } from "../support/steps.ts";
import type { Driver } from "./driver.ts";
import {
  at,
  corrects,
  enterOffice,
  readSms,
  registerByLetter,
  says,
} from "./steps.ts";
import { threeWays } from "./three_ways.ts";

const office = words.es;
const text = es.password;

/** From the office to the page that asks for document and password. */
async function choosePassword(driver: Driver, server: Server) {
  await enterOffice(driver, server);
  await at(driver, es.signin.choose.title);
  await driver.send({ action: "password" });
  await at(driver, text.signin.title);
}

/** The link in the newest e-mail to her. */
async function readLink(server: Server): Promise<string> {
  const [newest] = await outboxOf(server, ana.email);
  const [link] = newest?.text.match(/https?:\S+/) ?? [];
  if (!link) throw new Error(`no link in ${newest?.text}`);
  return link;
}

threeWays("a password, locked and chosen anew", async (driver, server) => {
  await registerByLetter(driver, server, ana);
  const [activation = ""] = (await driver.see()).text
    .match(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/) ?? [];
  const hers = {
    document: ana.document,
    email: ana.email,
    activation_code: activation,
  };

  await choosePassword(driver, server);
  await driver.follow("/password/activate");
  await at(driver, text.activate.title);
  await driver.send({ ...hers, email: "ana@" });
  await corrects(driver, es.fields.email.problems["not-an-address"]);
  await driver.send({ ...hers, email: "other@example.org" });
  await corrects(driver, text.activate.refused);
  await driver.send(hers);
  await at(driver, es.register.code.title);
  const code = await readSms(server, ana.phone);
  await driver.send({ code: otherThan(code) });
  await corrects(driver, es.register.code.wrong(3));
  await driver.send({ code });
  await at(driver, text.choose.title);
  await driver.send({ new_password: "ana", new_password_again: "ana" });
  await corrects(driver, text.choose.broken);
  await says(driver, `${text.choose.notMet}: ${text.choose.rules.personal()}`);
  await driver.send({ new_password: good, new_password_again: better });
  await corrects(driver, text.field.different);
  await driver.send({ new_password: good, new_password_again: good });
  await at(driver, text.activate.doneTitle);

  await choosePassword(driver, server);
  await driver.send({ document: ana.document, password: good });
  await at(driver, office.entry.title);
  await says(driver, "http://eidas.europa.eu/LoA/low");
  await says(driver, "pwd");
  await driver.send({});
  await at(driver, office.signedOut.title);

  // Wrong five times in her own browser: locked, and nothing says so but her messages.
  await choosePassword(driver, server);
  for (let tries = 0; tries < 5; tries++) {
    await driver.send({ document: ana.document, password: better });
    await corrects(driver, text.signin.refused);
  }
  await driver.send({ document: ana.document, password: good });
  await corrects(driver, text.signin.refused);
  await driver.follow("/password/forgotten");
  await driver.send(hers);
  await at(driver, text.forgotten.sentTitle);
  await driver.open(await readLink(server));
  await at(driver, text.forgotten.linkTitle);
  await driver.send({});
  await at(driver, es.register.code.title);
  await driver.send({ code: await readSms(server, ana.phone) });
  await driver.send({ new_password: good, new_password_again: good });
  await corrects(driver, text.choose.broken);
  await driver.send({ new_password: better, new_password_again: better });
  await at(driver, text.forgotten.doneTitle);

  await choosePassword(driver, server);
  await driver.send({ document: ana.document, password: better });
  await at(driver, office.entry.title);
});
