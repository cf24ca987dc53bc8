// A phone in Chromium: its own window, and an authenticator in it that opens for its owner (WebAuthn, virtual authenticators).

import type { Browser, BrowserContext, Page } from "playwright-core";
import { es } from "../../views/text/es.ts";
import type { Server } from "../support/server.ts";
import type { Person } from "../support/steps.ts";
import { pinFor } from "../support/steps.ts";
import { type Driver, pageDriver } from "./driver.ts";
import { at, saysWhoSheIs } from "./steps.ts";

export interface PhoneInHand {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly driver: Driver;
  /** Presses the button that the phone's key answers. */
  useKey(): Promise<void>;
  /** The owner's finger, or somebody else's. */
  setOwner(hers: boolean): Promise<void>;
}

const android =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

export async function openPhone(browser: Browser): Promise<PhoneInHand> {
  const context = await browser.newContext({
    locale: "es",
    userAgent: android,
    viewport: { width: 360, height: 740 },
    permissions: ["camera"],
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send(
    "WebAuthn.addVirtualAuthenticator",
    {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    },
  );
  return {
    context,
    page,
    driver: pageDriver(page),
    async useKey() {
      await page.locator("[data-key-go]").first().click();
    },
    async setOwner(isUserVerified) {
      await devtools.send("WebAuthn.setUserVerified", {
        authenticatorId,
        isUserVerified,
      });
    },
  };
}

/** From the app's first page, by a PIN, to the phone that is hers. */
export async function activate(
  { driver, page, useKey }: PhoneInHand,
  server: Server,
  person: Person,
  name: string,
): Promise<void> {
  await driver.open(`${server.url}/es/app`);
  await at(driver, es.app.title);
  await driver.follow("by=pin");
  await saysWhoSheIs(driver, person);
  await driver.send({ code: await pinFor(server.clave, person) });
  await at(driver, es.device.activate.title);
  await page.fill("[name=name]", name);
  await useKey();
  await at(driver, es.device.activate.doneTitle);
  await driver.open(`${server.url}/es/app`);
}
