// The desk: an officer registers an adult and a minor and raises a level (issue 3; RG-60 to RG-64, RG-80, ID-65).

import { ok } from "node:assert/strict";
import type { Page } from "playwright-core";
import { es } from "../../views/text/es.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { otherThan } from "../support/codes.ts";
import {
  becomesOfficer,
  deskContactOf,
  iker,
  isRegistered,
  isRegisteredAdvanced,
  lucia,
} from "../support/desk.ts";
import { openServer, type Server } from "../support/server.ts";
import { ana, carmen, type Person } from "../support/steps.ts";
import { type Driver } from "./driver.ts";
import inPage from "./in_page.js" with { type: "text" };
import { press, tabTo } from "./keyboard.ts";
import { at, comesToTheDesk, corrects, readSms, says } from "./steps.ts";
import { threeWays } from "./three_ways.ts";

const words = es.desk.register;

async function looksUp(driver: Driver, person: Person, act: string) {
  await driver.send({ document: person.document });
  await driver.follow(`/${act}`);
}

threeWays("the desk", async (driver, server) => {
  await comesToTheDesk(driver, server);

  await looksUp(driver, ana, "register");
  await says(driver, words.check.adult);
  await driver.send({ contrast: "20-05-2013" });
  await corrects(driver, es.fields.contrast.mismatch);
  await driver.send({ contrast: ana.contrast });
  await driver.send({ ...deskContactOf(ana), phone: "" });
  await corrects(driver, es.fields.phone.problems.empty);
  await driver.send(deskContactOf(ana));
  const code = await readSms(server, ana.phone);
  await driver.send({ code: otherThan(code) });
  await corrects(driver, es.register.code.wrong(4));
  await driver.send({ code });
  await at(driver, words.acceptance.title);
  await driver.reload();
  await says(driver, ana.email);
  await driver.sendTwice({ accept: "yes" });
  await at(driver, words.done.title.register);
  await driver.back();
  await driver.send({ accept: "yes" });
  await at(driver, words.done.title.register);

  await driver.open(`${server.url}/es/desk`);
  await looksUp(driver, lucia, "register");
  await driver.send({ contrast: lucia.contrast });
  await at(driver, words.guardian.title);
  await driver.send({
    guardian_document: carmen.document,
    guardian_contrast: carmen.contrast,
    proof: "court-ruling",
    minor_present: "yes",
  });
  await driver.send({ ...deskContactOf(lucia), language: "va" });
  await driver.send({ code: await readSms(server, lucia.phone) });
  await says(driver, "Carmen Rodríguez Fernández");
  await driver.send({ accept: "yes" });
  await says(driver, words.done.receiptMinor);

  await isRegistered(server.clave, carmen);
  await driver.open(`${server.url}/es/desk`);
  await looksUp(driver, carmen, "raise");
  await driver.send({ contrast: carmen.contrast });
  await at(driver, es.desk.raise.title);
  await driver.send({});
  await driver.send({ code: await readSms(server, carmen.phone) });
  await at(driver, words.done.title.raise);
});

/** A slow hand: so many keys in a second. */
const keysASecond = 3;

chromiumTest(
  "an officer registers an adult by keyboard alone, in 90 seconds of typing (issue 3)",
  async () => {
    await using server = await openServer();
    await becomesOfficer(server.clave, iker);
    await isRegisteredAdvanced(server.clave, iker);
    await using chromium = await openChromium();
    const context = await chromium.browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "es",
    });
    await context.addInitScript({ content: inPage });
    const page = await context.newPage();
    await signsIn(page, server);

    let keys = 0;
    const type = async (id: string, text: string) => {
      keys += await tabTo(page, id) + text.length;
      await page.keyboard.type(text);
    };
    const go = async (heading: string) => {
      keys++;
      await press(page, "Enter", heading);
    };
    await type("#document", ana.document);
    await go(es.desk.person.title);
    keys += await tabTo(page, 'a[href$="/register"]:not(footer a)');
    await go(es.desk.operations.register);
    await type("#contrast", ana.contrast);
    await go(words.contact.title);
    await type("#phone", ana.phone);
    await type("#email", ana.email);
    await go(words.code.title);
    await type("#code", await readSms(server, ana.phone));
    await go(words.acceptance.title);
    keys += await tabTo(page, "#accept") + 1;
    await page.keyboard.press("Space");
    keys += await tabTo(page, "button:not([name])");
    await go(words.done.title.register);
    ok(keys <= 90 * keysASecond, `${keys} keys`);
  },
);

async function signsIn(page: Page, server: Server) {
  await page.goto(`${server.url}/es/desk`);
  await page.locator('button[value="pin"]').click();
  for (
    const [box, text] of [["document", iker.document], [
      "contrast",
      iker.contrast,
    ]]
  ) {
    await page.locator(`#${box}`).fill(text!);
    await page.keyboard.press("Enter");
  }
  await page.locator("#code").waitFor();
  await page.locator("#code").fill(await readSms(server, iker.phone));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: es.desk.title }).waitFor();
}
