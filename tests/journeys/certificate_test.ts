// A certificate over real TLS: a DNIe at the e-office's highest level, then registering with a certificate (issue 3; RG-50 to RG-52).

import { match } from "node:assert/strict";
import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import { ana } from "../support/steps.ts";
import { overTls } from "./over_tls.ts";
import {
  at,
  contactOf,
  corrects,
  enterOffice,
  readSms,
  says,
} from "./steps.ts";

const office = words.es;

overTls("certificates over TLS", async ({ server, url }, browsers) => {
  const withDnie = await browsers.holding("carmen-dnie");
  await enterOffice(withDnie, server, "file");
  await withDnie.send({ action: "card" });
  await withDnie.follow(url);
  await at(withDnie, office.entry.title);
  await says(withDnie, "Carmen Rodríguez");
  await says(withDnie, `${office.entry.level}: ${office.levels.high}`);

  const bare = await browsers.none();
  await enterOffice(bare, server);
  await bare.send({ action: "certificate" });
  await bare.follow(url);
  await corrects(bare, es.certificate.trouble.none);

  const revoked = await browsers.holding("jordi-revoked");
  await enterOffice(revoked, server);
  await revoked.send({ action: "certificate" });
  await revoked.follow(url);
  await corrects(revoked, es.certificate.trouble.refused.revoked);

  const driver = await browsers.holding("ana-fnmt");
  await driver.open(`${server.url}/es/register`);
  await driver.send({ who: "current", has: "certificate", action: "propose" });
  await at(driver, es.ways.quickest.certificate);
  await driver.follow("/es/certificate");
  await driver.follow(url);
  await driver.send({ contrast: ana.contrast });
  await driver.send(contactOf(ana));
  await driver.send({ code: await readSms(server, ana.phone) });
  await at(driver, es.register.done.title);
  await says(driver, es.register.done.levels.advanced);
  match((await driver.see()).text, /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/);

  // Advanced: a PIN is enough where substantial is asked.
  await enterOffice(driver, server, "taxes");
  await driver.send({ action: "pin" });
  await driver.send({ document: ana.document });
  await driver.send({ contrast: ana.contrast });
  await driver.send({ code: await readSms(server, ana.phone) });
  await at(driver, office.entry.title);
  await says(driver, `${office.entry.level}: ${office.levels.substantial}`);
});
