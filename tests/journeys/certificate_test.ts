// A certificate over real TLS: a DNIe at the e-office's highest level, then registering with a certificate (issue 3; RG-50 to RG-52).

import { deepEqual, match } from "node:assert/strict";
import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import { browser } from "../support/browser.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { hasOpenssl } from "../support/install.ts";
import { openTlsHouse, type TlsHouse } from "../support/pki/tls.ts";
import { ana } from "../support/steps.ts";
import { chromiumDriver, type Driver, formDriver } from "./driver.ts";
import { lasting } from "./lasting.ts";
import {
  at,
  contactOf,
  corrects,
  enterOffice,
  readSms,
  says,
} from "./steps.ts";

const office = words.es;

/** Whose certificate the browser shows is not the page's to choose: each of these is a browser of its own. */
interface Browsers {
  none(): Promise<Driver>;
  /** One that shows a certificate of `task certificates`. */
  holding(name: string): Promise<Driver>;
}

async function story({ server, url }: TlsHouse, browsers: Browsers) {
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
}

async function byForms() {
  await using house = await openTlsHouse();
  const clients: Deno.HttpClient[] = [];
  const caCerts = [Deno.readTextFileSync(house.authority)];
  const driverOf = (certificate?: { cert: string; key: string }) => {
    const client = Deno.createHttpClient({ caCerts, ...certificate });
    clients.push(client);
    return formDriver(browser((request) => fetch(request, { client })));
  };
  await story(house, {
    none: () => Promise.resolve(driverOf()),
    async holding(name) {
      const pem = Deno.readTextFileSync(await house.pemOf(name));
      return driverOf({ cert: pem, key: pem });
    },
  });
  for (const client of clients) client.close();
  return await endOf(house);
}

/** Certificates are made anew for each run, and so are their fingerprints. */
async function endOf({ server }: TlsHouse) {
  const end = JSON.stringify(await lasting(server.clave.database.client));
  return JSON.parse(end.replaceAll(/[0-9a-f]{64}/g, "a fingerprint"));
}

Deno.test({
  name: "certificates over TLS: by bare forms",
  ignore: !hasOpenssl(),
  fn: async () => void await byForms(),
});

chromiumTest(
  "certificates over TLS: in Chromium, with scripts and without",
  async (t) => {
    const expected = await byForms();
    await using chromium = await openChromium();
    for (const javaScriptEnabled of [true, false]) {
      await t.step(javaScriptEnabled ? "with scripts" : "without", async () => {
        await using house = await openTlsHouse();
        const driverOf = async (pem?: string) => {
          const context = await chromium.browser.newContext({
            javaScriptEnabled,
            locale: "es",
            ignoreHTTPSErrors: true,
            ...(pem && {
              clientCertificates: [
                { origin: house.url, certPath: pem, keyPath: pem },
              ],
            }),
          });
          context.setDefaultTimeout(10_000);
          return await chromiumDriver(context);
        };
        await story(house, {
          none: () => driverOf(),
          holding: async (name) => await driverOf(await house.pemOf(name)),
        });
        deepEqual(await endOf(house), expected);
        for (const context of chromium.browser.contexts()) {
          await context.close();
        }
      });
    }
  },
);
