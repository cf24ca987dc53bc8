// Cl@ve Móvil with two screens: a desktop that waits, and a phone with its own key (rulebook 5; acceptance 14, 15).

import { equal, match, notEqual, ok } from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { words } from "../../examples/sede_words.ts";
import { es } from "../../views/text/es.ts";
import type { PushNotice } from "../../domain/messages.ts";
import { registeredIn } from "../support/accounts.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { openPushReceiver } from "../support/push_receiver.ts";
import { carryPushes } from "../support/pushed.ts";
import { openServer, type Server } from "../support/server.ts";
import { ana, type Person } from "../support/steps.ts";
import { tempFolder } from "../support/temp.ts";
import { type Driver, pageDriver } from "./driver.ts";
import { activate, openPhone, type PhoneInHand } from "./mobile_phone.ts";
import { cameraShowing, pointAt } from "./phone_camera.ts";
import { at, enterOffice, says } from "./steps.ts";

const office = words.es;
const { mobile, app } = es;

async function isAdvanced({ clave }: Server, person: Person) {
  await registeredIn(clave, person, {
    registration: { level: "advanced", route: "office", at: clave.world.now() },
  });
}

async function openDesktop(browser: Browser, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled, locale: "es" });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return { page, driver: pageDriver(page) };
}

/** From the e-office to the page with the QR code. */
async function comesToQr(driver: Driver, server: Server) {
  await enterOffice(driver, server, "taxes");
  await driver.send({ action: "mobile" });
  await at(driver, mobile.qr.title);
}

async function isIn(driver: Driver) {
  await at(driver, office.entry.title);
  await says(driver, "http://eidas.europa.eu/LoA/substantial");
}

async function numberOn(page: Page): Promise<string> {
  const text = await page.locator(".keepsake").textContent();
  return (text ?? "").replace(/\D/g, "");
}

/** A page that goes on by itself, with a script every two seconds and without one every five. */
async function arrives({ page }: { readonly page: Page }, heading: string) {
  await page.locator("h1", { hasText: heading }).waitFor();
}

chromiumTest(
  "a phone is activated, reads the QR code of another screen with its camera, and that screen goes on by itself",
  async () => {
    await using server = await openServer();
    await isAdvanced(server, ana);
    using folder = tempFolder();
    const film = `${folder.path}/camera.y4m`;
    await using chromium = await openChromium(cameraShowing(film));
    const phone = await openPhone(chromium.browser);
    await activate(phone, server, ana, "Móvil de Ana");
    await says(phone.driver, app.home.nothing);

    const desktop = await openDesktop(chromium.browser);
    await comesToQr(desktop.driver, server);
    const number = await numberOn(desktop.page);
    await pointAt(desktop.page, film);
    await phone.driver.follow("/app/scan");
    await phone.page.locator("[data-act=open]").click();
    await arrives(phone, app.request.title);
    equal(await numberOn(phone.page), number);
    await arrives(desktop, mobile.follow.title);

    // Somebody else's finger does not open it.
    await phone.setOwner(false);
    await phone.useKey();
    await phone.page.locator("[data-trouble=cancelled]").waitFor();
    await phone.setOwner(true);
    await phone.useKey();
    await arrives(phone, app.ended.approved.title);
    await arrives(desktop, office.entry.title);
    await isIn(desktop.driver);
  },
);

chromiumTest(
  "a screen without scripts comes anew by itself until she has confirmed, and goes on",
  async () => {
    await using server = await openServer();
    await isAdvanced(server, ana);
    await using chromium = await openChromium();
    const phone = await openPhone(chromium.browser);
    await activate(phone, server, ana, "Móvil de Ana");
    const desktop = await openDesktop(chromium.browser, false);
    await comesToQr(desktop.driver, server);
    await reads(phone, server, desktop.page);
    await arrives(desktop, mobile.follow.title);
    await phone.useKey();
    await arrives(desktop, office.entry.title);
    await isIn(desktop.driver);
  },
);

/** Types the code that stands beside the QR code of this page. */
async function reads(phone: PhoneInHand, server: Server, page: Page) {
  const short = await page.locator("#wait code").textContent();
  await phone.driver.open(`${server.url}/es/app/scan`);
  await phone.driver.send({ code: short! });
  await at(phone.driver, app.request.title);
  return short!;
}

chromiumTest(
  "the QR code is drawn anew in its place, again and again, and what has the focus keeps it",
  async () => {
    await using server = await openServer();
    const { clave } = server;
    await isAdvanced(server, ana);
    await using chromium = await openChromium();
    const phone = await openPhone(chromium.browser);
    await comesToQr(phone.driver, server);
    const here = phone.page.locator("#wait a");
    await here.focus();
    const seen = new Set<string | null>();
    for (let time = 0; time < 3; time++) {
      const address = await here.getAttribute("href");
      seen.add(address);
      clave.clock.advance(10_000);
      await phone.page.locator(`#wait a:not([href="${address}"])`).waitFor();
    }
    equal(seen.size, 3);
    ok(await here.evaluate("(link) => link === document.activeElement"));
  },
);

chromiumTest(
  "without a QR code she types the number: a wrong one, then the right one; and what she rejects, and what nobody answers, is told on both screens",
  async () => {
    await using server = await openServer();
    const { clave } = server;
    await isAdvanced(server, ana);
    await using chromium = await openChromium();
    const phone = await openPhone(chromium.browser);
    await activate(phone, server, ana, "Móvil de Ana");
    const desktop = await openDesktop(chromium.browser);
    await comesToQr(desktop.driver, server);
    await desktop.driver.send({ action: "without-qr" });
    await desktop.driver.send({ document: ana.document });
    await desktop.driver.send({ contrast: ana.contrast });
    await at(desktop.driver, mobile.number.title);

    // The app that lies open shows it by itself.
    await says(phone.driver, app.home.look);
    await phone.driver.follow("/app/request/");
    const number = await numberOn(desktop.page);
    ok(!(await phone.page.content()).includes(number));
    await phone.page.fill("[name=code]", number === "000" ? "001" : "000");
    await phone.useKey();
    await says(phone.driver, app.request.wrong(2));
    await phone.page.fill("[name=code]", number);
    await phone.useKey();
    await at(phone.driver, app.ended.approved.title);
    await isIn(desktop.driver);

    await desktop.driver.send({});
    await comesToQr(desktop.driver, server);
    const short = await reads(phone, server, desktop.page);
    await phone.driver.send({ action: "reject" });
    await at(phone.driver, app.ended.rejected.no.title);
    await arrives(desktop, mobile.ended.no.title);

    await desktop.driver.send({ action: "again" });
    await at(desktop.driver, mobile.qr.title);
    notEqual(await reads(phone, server, desktop.page), short);
    clave.clock.advance(300_000);
    await arrives(desktop, mobile.ended.expired.title);
    await arrives(phone, app.ended.expired.title);
  },
);

chromiumTest(
  "the phone's own browser: from the service to the app and back, in one window",
  async () => {
    await using server = await openServer();
    await isAdvanced(server, ana);
    await using chromium = await openChromium();
    const phone = await openPhone(chromium.browser);
    await activate(phone, server, ana, "Móvil de Ana");
    // Her session would do; she has closed it.
    await phone.driver.open(`${server.url}/es/signout`);
    await phone.driver.send({});
    await comesToQr(phone.driver, server);
    await phone.driver.follow("/app/q/");
    await at(phone.driver, app.request.title);
    await phone.useKey();
    await isIn(phone.driver);
  },
);

chromiumTest(
  "another phone retires the first, which is told so; a PIN is read in the one that is active (MV-02; rulebook 3.2)",
  async () => {
    await using server = await openServer();
    const { clave } = server;
    await isAdvanced(server, ana);
    await using chromium = await openChromium();
    const first = await openPhone(chromium.browser);
    await activate(first, server, ana, "El primero");
    const second = await openPhone(chromium.browser);
    await activate(second, server, ana, "El segundo");
    await at(second.driver, app.title);
    await first.driver.open(`${server.url}/es/app`);
    await at(first.driver, app.home.retired.title);

    clave.clock.advance(600_000);
    const desktop = await openDesktop(chromium.browser);
    await enterOffice(desktop.driver, server, "taxes");
    await desktop.driver.send({ action: "pin" });
    await desktop.driver.send({ document: ana.document });
    await desktop.driver.send({ contrast: ana.contrast });
    await at(desktop.driver, es.signin.pin.title);
    await says(second.driver, app.home.seePin);
    await second.driver.follow("/app/unlock");
    await second.useKey();
    await at(second.driver, app.pin.title);
    const pin = await numberOn(second.page);
    match(pin, /^\d{6}$/);
    await desktop.driver.send({ code: pin });
    await isIn(desktop.driver);
  },
);

chromiumTest(
  "the app opens without a network, and says so in her language; what she does not have on the phone is not made up",
  async () => {
    await using server = await openServer();
    await isAdvanced(server, ana);
    await using chromium = await openChromium();
    const phone = await openPhone(chromium.browser);
    await activate(phone, server, ana, "Móvil de Ana");
    await at(phone.driver, app.title);
    await phone.page.evaluate("navigator.serviceWorker.ready.then(() => null)");
    await phone.context.setOffline(true);
    await phone.page.reload();
    await at(phone.driver, es.device.offline.title);
    ok(!(await phone.page.content()).includes("Móvil de Ana"));
    await phone.context.setOffline(false);
    await phone.page.reload();
    await at(phone.driver, app.title);
  },
);

chromiumTest(
  "a phone that allowed it is told by push, which its own keys open, and the app leads on from there (MV-17)",
  async () => {
    await using receiver = await openPushReceiver();
    await using server = await openServer({ pushServices: [receiver.host] });
    const { clave } = server;
    await isAdvanced(server, ana);
    await using chromium = await openChromium();
    const phone = await openPhone(chromium.browser);
    await activate(phone, server, ana, "Móvil de Ana");
    const key = await clave.world.push.publicKey();
    const subscription = receiver.subscribe(key);
    // Debian's Chromium knows no push service: what it would have given is told as its page tells it.
    await phone.driver.open(`${server.url}/es/app`);
    const kept = await phone.page.evaluate(async (subscription) => {
      const body = new URLSearchParams({ action: "on", subscription });
      const answer = await fetch("/es/app/push", { method: "POST", body });
      return answer.ok;
    }, JSON.stringify(subscription));
    ok(kept);
    const desktop = await openDesktop(chromium.browser);
    await comesToQr(desktop.driver, server);
    await desktop.driver.send({ action: "without-qr" });
    await desktop.driver.send({ document: ana.document });
    await desktop.driver.send({ contrast: ana.contrast });
    await says(desktop.driver, mobile.number.told);
    equal(await carryPushes(clave, receiver), 1);
    const notice = (await receiver.first()).json as PushNotice;
    equal(notice.tag, "mobile-request");
    await phone.driver.open(notice.url);
    await phone.driver.follow("/app/request/");
    await phone.page.fill("[name=code]", await numberOn(desktop.page));
    await phone.useKey();
    await isIn(desktop.driver);
  },
);
