// Two screens and one person: Ana's phone, which she has activated, and whatever screen asks her to identify.

import type { Page } from "playwright-core";
import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import { registeredIn } from "../support/accounts.ts";
import type { Clave } from "../support/clave.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { openServer, type Server } from "../support/server.ts";
import { ana } from "../support/steps.ts";
import { type Driver, pageDriver } from "./driver.ts";
import { activate, openPhone, type PhoneInHand } from "./mobile_phone.ts";
import { at, enterOffice, says } from "./steps.ts";

export interface Screen {
  readonly page: Page;
  readonly driver: Driver;
}

export interface Scene {
  readonly server: Server;
  readonly clave: Clave;
  readonly phone: PhoneInHand;
  anotherPhone(): Promise<PhoneInHand>;
  openDesktop(scripts?: "without scripts"): Promise<Screen>;
}

interface Stage {
  readonly server?: Parameters<typeof openServer>[0];
  readonly chromium?: readonly string[];
}

export const phoneName = "Móvil de Ana";

/** With a whole Clave and a Chromium of its own; the phone is activated by a PIN first, through its pages. */
export function twoScreens(
  name: string,
  act: (scene: Scene) => Promise<void>,
  stage: () => Stage = () => ({}),
): void {
  chromiumTest(name, async () => {
    const { server: options, chromium: more } = stage();
    await using server = await openServer(options);
    const { clave } = server;
    const now = clave.world.now();
    await registeredIn(clave, ana, {
      registration: { level: "advanced", route: "office", at: now },
    });
    await using chromium = await openChromium(more);
    const { browser } = chromium;
    const phone = await openPhone(browser);
    await activate(phone, server, ana, phoneName);
    await act({
      ...{ server, clave, phone },
      anotherPhone: () => openPhone(browser),
      async openDesktop(scripts) {
        const context = await browser.newContext({
          javaScriptEnabled: !scripts,
          locale: "es",
        });
        const page = await context.newPage();
        return { page, driver: pageDriver(page) };
      },
    });
  });
}

/** From the e-office to the page with the QR code. */
export async function comesToQr(driver: Driver, server: Server) {
  await enterOffice(driver, server, "taxes");
  await driver.send({ action: "mobile" });
  await at(driver, es.mobile.qr.title);
}

/** From there to the page that shows a number. */
export async function goesOnWithoutQr(driver: Driver) {
  await driver.send({ action: "without-qr" });
  await driver.send({ document: ana.document });
  await driver.send({ contrast: ana.contrast });
  await at(driver, es.mobile.number.title);
}

/** Types the code that stands beside the QR code of this page, which it answers. */
export async function reads(
  { driver }: PhoneInHand,
  server: Server,
  { page }: Screen,
): Promise<string> {
  const short = await page.locator("#wait code").textContent();
  await driver.open(`${server.url}/es/app/scan`);
  await driver.send({ code: short! });
  await at(driver, es.app.request.title);
  return short!;
}

/** The digits that a page shows. */
export async function numberOn({ page }: Pick<Screen, "page">) {
  const text = await page.locator(".keepsake").textContent();
  return (text ?? "").replace(/\D/g, "");
}

/** A page that goes on by itself, with a script every two seconds and without one every five. */
export async function arrives(
  { page }: Pick<Screen, "page">,
  heading: string,
) {
  await page.locator("h1", { hasText: heading }).waitFor();
}

/** At the e-office, at the level that it asked. */
export async function isIn(screen: Screen) {
  const { driver } = screen;
  await arrives(screen, words.es.entry.title);
  await says(driver, "http://eidas.europa.eu/LoA/substantial");
}
