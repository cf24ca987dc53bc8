// Signing in with Tab, Enter and Space alone, at 320 pixels: the focus goes in the order of the page, and is always seen.

import { deepEqual, equal } from "node:assert/strict";
import type { Page } from "playwright-core";
import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { openServer } from "../support/server.ts";
import { ana } from "../support/steps.ts";
import { formDriver } from "./driver.ts";
import inPage from "./in_page.js" with { type: "text" };
import { readSms, registerByLetter } from "./steps.ts";

/** What the page tells of the element that has the focus. */
interface Focus {
  readonly what: string;
  readonly reached: boolean;
  readonly forward: boolean;
  readonly seen: boolean;
  readonly ringed: boolean;
}

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

/** Presses Tab until it is reached. On the way the focus never jumps back, hides or loses its ring. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate<Focus>(
      `inPage.focus(${JSON.stringify(selector)})`,
    );
    const { forward, seen, ringed } = focus;
    const good = { forward: true, seen: true, ringed: true };
    deepEqual({ forward, seen, ringed }, good, focus.what);
    if (focus.reached) return;
  }
  throw new Error(`no way by Tab to ${selector}`);
}

/** Presses a key that leads to another page or brings this one back corrected. */
async function press(page: Page, key: string, heading: string) {
  await page.locator("main").evaluate((main) => {
    main.querySelector("h1")?.setAttribute("data-before", "");
  });
  await page.keyboard.press(key);
  await page.locator("[data-before]").waitFor({ state: "detached" });
  await page.waitForLoadState();
  equal(await page.locator("h1").textContent(), heading);
}
