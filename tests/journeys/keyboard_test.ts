// Signing in with Tab, Enter and Space alone, at 320 pixels: the focus goes in the order of the page, and is always seen.

import { deepEqual, equal } from "node:assert/strict";
import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { openServer } from "../support/server.ts";
import { ana } from "../support/steps.ts";
import { formDriver } from "./driver.ts";
import inPage from "./in_page.js" with { type: "text" };
import { press, tabTo } from "./keyboard.ts";
import { readSms, registerByLetter } from "./steps.ts";

chromiumTest("a person signs in by keyboard alone at 320 pixels", async () => {
  await using server = await openServer();
  await registerByLetter(formDriver(), server, ana);
  await using chromium = await openChromium();
  const context = await chromium.browser.newContext({
    viewport: { width: 320, height: 640 },
    locale: "es",
  });
  await context.addInitScript({ content: inPage });
  const page = await context.newPage();
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
