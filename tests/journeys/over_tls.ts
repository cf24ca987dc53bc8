// One journey, three ways, over real TLS: what shows a certificate is a browser, not a page.

import { deepEqual } from "node:assert/strict";
import { browser } from "../support/browser.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { hasOpenssl } from "../support/install.ts";
import { openTlsHouse, type TlsHouse } from "../support/pki/tls.ts";
import { chromiumDriver, type Driver, formDriver } from "./driver.ts";
import { lasting } from "./lasting.ts";

/** Whose certificate the browser shows is not the page's to choose: each of these is a browser of its own. */
export interface Browsers {
  none(): Promise<Driver>;
  /** One that shows a certificate of `task certificates`. */
  holding(name: string): Promise<Driver>;
}

export type TlsJourney = (house: TlsHouse, browsers: Browsers) => Promise<void>;

export function overTls(name: string, story: TlsJourney): void {
  Deno.test({
    name: `${name}: by bare forms`,
    ignore: !hasOpenssl(),
    fn: async () => void await byForms(story),
  });

  chromiumTest(
    `${name}: in Chromium, with scripts and without, to the same end`,
    async (t) => {
      const expected = await byForms(story);
      await using chromium = await openChromium();
      for (const javaScriptEnabled of [true, false]) {
        await t.step(
          javaScriptEnabled ? "with scripts" : "without",
          async () => {
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
          },
        );
      }
    },
  );
}

async function byForms(story: TlsJourney) {
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
