// Signing in with Tab, Enter and Space alone, at 320 pixels: the focus goes in the order of the page, and is always seen.

import { deepEqual, equal } from "node:assert/strict";
import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import {
  type Chromium,
  chromiumTest,
  openChromium,
} from "../support/chromium.ts";
import { browser } from "../support/browser.ts";
import { openServer, type Server } from "../support/server.ts";
import { withPhone } from "../support/phones.ts";
import { ana } from "../support/steps.ts";
import { formDriver } from "./driver.ts";
import inPage from "./in_page.js" with { type: "text" };
import { keyboardDriver, press, tabTo } from "./keyboard.ts";
import {
  at,
  enterOffice,
  readSms,
  registerByLetter,
  saysWhoSheIs,
} from "./steps.ts";
import { goesOnWithoutQr } from "./two_screens.ts";

/** A tab at 320 pixels. */
async function openPage({ browser }: Chromium) {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    locale: "es",
  });
  await context.addInitScript({ content: inPage });
  return await context.newPage();
}

chromiumTest(
  "a person registers by letter and sees her own pages by keyboard alone",
  async () => {
    await using server = await openServer();
    await using chromium = await openChromium();
    const driver = keyboardDriver(await openPage(chromium));
    await registerByLetter(driver, server, ana);

    await driver.open(`${server.url}/es/account`);
    await driver.send({ action: "pin" });
    await saysWhoSheIs(driver, ana);
    await driver.send({ code: await readSms(server, ana.phone) });
    await at(driver, es.account.title);
    await driver.follow("/account/history");
    await at(driver, es.account.history.title);
    await driver.open(`${server.url}/es/account`);
    await driver.follow("/account/services");
    await at(driver, es.account.services.title);
  },
);

chromiumTest(
  "a person waits for her app by keyboard alone, and goes back to choose another way",
  async () => {
    await using server = await openServer();
    await withPhone(server.clave, ana);
    await using chromium = await openChromium();
    const page = await openPage(chromium);
    const driver = keyboardDriver(page);
    await enterOffice(driver, server, "taxes");
    await driver.send({ action: "mobile" });
    await at(driver, es.mobile.qr.title);
    await goesOnWithoutQr(driver);
    // The page asks for news meanwhile: the focus stays where she has put it.
    await tabTo(page, "main button");
    const focused = () =>
      page.evaluate<string>("document.activeElement.outerHTML");
    const before = await focused();
    await page.waitForResponse((answer) =>
      answer.request().method() === "POST" || answer.url().includes("/wait")
    );
    deepEqual(await focused(), before);
  },
);

chromiumTest("a newcomer searches and finds by keyboard alone", async () => {
  await using server = await openServer();
  await using chromium = await openChromium();
  const page = await openPage(chromium);
  const driver = keyboardDriver(page);
  await driver.open(`${server.url}/es`);
  await tabTo(page, "#q");
  await page.keyboard.type("no me llega el sms");
  await press(page, "Enter", (await found(server, "no me llega el sms"))!);
  await driver.follow("/help#sms");
  await at(driver, es.help.title);
});

/** The heading of what is found. */
async function found({ url, fetch }: Server, words: string) {
  const b = browser(fetch);
  const q = encodeURIComponent(words);
  const { root } = await b.open(`${url}/es/search?q=${q}`);
  return root.querySelector("h1")?.text;
}

chromiumTest("a person signs in by keyboard alone at 320 pixels", async () => {
  await using server = await openServer();
  await registerByLetter(formDriver(), server, ana);
  await using chromium = await openChromium();
  const page = await openPage(chromium);
  await page.goto(`${server.office}/?lang=es`);

  await tabTo(page, ".skip");
  await page.keyboard.press("Enter");
  await tabTo(page, 'button[value="appointment"]');
  await press(page, "Enter", es.signin.choose.title);
  await tabTo(page, 'button[value="pin"]');
  await press(page, "Space", es.signin.document.title);
  await tabTo(page, "#document");
  await page.keyboard.type("12345678A");
  await press(page, "Enter", es.signin.document.title);
  // The summary has the focus; its link leads to the box.
  await tabTo(page, ".errors a");
  await page.keyboard.press("Enter");
  deepEqual(await page.evaluate("document.activeElement.id"), "document");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(ana.document);
  await press(page, "Enter", es.signin.contrast.title["validity-date"]);
  await tabTo(page, "#contrast");
  await page.keyboard.type(ana.contrast);
  await tabTo(page, "summary");
  await page.keyboard.press("Space");
  equal(await page.locator("details[open]").count(), 1);
  await tabTo(page, "button:not([name])");
  await press(page, "Enter", es.signin.pin.title);
  await tabTo(page, "#code");
  await page.keyboard.type(await readSms(server, ana.phone));
  await press(page, "Enter", words.es.entry.title);
});
