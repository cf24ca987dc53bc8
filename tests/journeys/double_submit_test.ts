// People who double-click everything: a PIN sent twice is one sign-in, and she gets in whatever became of the answers.

import { deepEqual } from "node:assert/strict";
import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { openServer, type Server } from "../support/server.ts";
import { ana } from "../support/steps.ts";
import { chromiumDriver, type Driver, formDriver } from "./driver.ts";
import {
  at,
  choosePin,
  corrects,
  enterOffice,
  readSms,
  registerByLetter,
  says,
} from "./steps.ts";

/** A browser that drops its first answer drops the session's cookie too: then the way on is another PIN. */
async function goOn(driver: Driver, server: Server) {
  const { heading } = await driver.see();
  if (heading === words.es.entry.title) return;
  await corrects(driver, es.signin.pin.spent);
  const { url } = await driver.see();
  await says(driver, es.signin.pin.continue);
  await driver.follow(url.pathname.replace(/\/pin$/, ""));
  if ((await driver.see()).heading === words.es.entry.title) return;
  await driver.send({ action: "pin" });
  server.clave.clock.advance(60_000);
  await driver.send({ action: "again" });
  await driver.send({ code: await readSms(server, ana.phone) });
}

async function doubleClick(driver: Driver, server: Server) {
  await registerByLetter(driver, server, ana);
  await enterOffice(driver, server);
  await choosePin(driver, ana);
  await driver.sendTwice({ code: await readSms(server, ana.phone) });
  const { rows } = await server.clave.database.client.execute(
    "select count(*) as n from audit where kind = 'identified'",
  );
  deepEqual(rows.map(({ n }) => n), [1]);
  await goOn(driver, server);
  await at(driver, words.es.entry.title);
}

Deno.test("a PIN sent twice is one sign-in: by bare forms", async () => {
  await using server = await openServer();
  await doubleClick(formDriver(), server);
});

chromiumTest(
  "a PIN sent twice is one sign-in: in Chromium, with scripts and without",
  async (t) => {
    await using chromium = await openChromium();
    for (const javaScriptEnabled of [true, false]) {
      await t.step(javaScriptEnabled ? "with scripts" : "without", async () => {
        await using server = await openServer();
        const context = await chromium.browser.newContext({
          javaScriptEnabled,
          locale: "es",
        });
        await doubleClick(await chromiumDriver(context), server);
        await context.close();
      });
    }
  },
);
