// Cl@ve Móvil with two screens: a desktop that waits, and a phone with its own key (rulebook 5; acceptance 14, 15).

import { equal, match, notEqual, ok } from "node:assert/strict";
import type { PushNotice } from "../../domain/messages.ts";
import { es } from "../../views/text/es.ts";
import { tells } from "../support/codes.ts";
import { openPushReceiver } from "../support/push_receiver.ts";
import { carryPushes } from "../support/pushed.ts";
import { ana } from "../support/steps.ts";
import { tempFolder } from "../support/temp.ts";
import { activate } from "./mobile_phone.ts";
import { cameraShowing, pointAt } from "./phone_camera.ts";
import { at, enterOffice, says } from "./steps.ts";
import {
  arrives,
  comesToQr,
  goesOnWithoutQr,
  isIn,
  numberOn,
  phoneName,
  reads,
  twoScreens,
} from "./two_screens.ts";

const { mobile, app } = es;
const films = tempFolder();
const film = `${films.path}/camera.y4m`;
Deno.test.afterAll(() => films[Symbol.dispose]());

twoScreens(
  "a phone reads the QR code of another screen with its camera, and that screen goes on by itself",
  async ({ server, phone, openDesktop }) => {
    await says(phone.driver, app.home.nothing);
    const desktop = await openDesktop();
    await comesToQr(desktop.driver, server);
    const number = await numberOn(desktop);
    await pointAt(desktop.page, film);
    await phone.driver.follow("/app/scan");
    await phone.page.locator("[data-act=open]").click();
    await arrives(phone, app.request.title);
    equal(await numberOn(phone), number);
    await arrives(desktop, mobile.follow.title);

    // Somebody else's finger does not open it.
    await phone.setOwner(false);
    await phone.useKey();
    await phone.page.locator("[data-trouble=cancelled]").waitFor();
    await phone.setOwner(true);
    await phone.useKey();
    await arrives(phone, app.ended.approved.title);
    await isIn(desktop);
  },
  () => ({ chromium: cameraShowing(film) }),
);

twoScreens(
  "a screen without scripts comes anew by itself until she has confirmed, and goes on",
  async ({ server, phone, openDesktop }) => {
    const desktop = await openDesktop("without scripts");
    await comesToQr(desktop.driver, server);
    await reads(phone, server, desktop);
    await arrives(desktop, mobile.follow.title);
    await phone.useKey();
    await isIn(desktop);
  },
);

twoScreens(
  "the phone's own browser: its QR code is drawn anew under nobody's focus, and the app leads there and back in one window",
  async ({ server, clave, phone }) => {
    // Her session would do; she has closed it.
    await phone.driver.open(`${server.url}/es/signout`);
    await phone.driver.send({});
    await comesToQr(phone.driver, server);
    const here = phone.page.locator("main a[href*='/app/q/']");
    await here.focus();
    const drawn = () => phone.page.locator("#wait path").getAttribute("d");
    const seen = new Set<string | null>();
    for (let time = 0; time < 4; time++) {
      const code = await drawn();
      seen.add(code);
      clave.clock.advance(10_000);
      await phone.page.locator(`#wait path:not([d="${code}"])`).waitFor();
    }
    equal(seen.size, 4);
    ok(
      await phone.page.evaluate(
        "document.activeElement.href.includes('/app/q/')",
      ),
    );
    await phone.driver.follow("/app/q/");
    await at(phone.driver, app.request.title);
    await phone.useKey();
    await isIn(phone);
  },
);

twoScreens(
  "without a QR code she types the number: a wrong one, then the right one; and what she rejects, and what nobody answers, is told on both screens",
  async ({ server, clave, phone, openDesktop }) => {
    const desktop = await openDesktop();
    await comesToQr(desktop.driver, server);
    await goesOnWithoutQr(desktop.driver);

    // The app that lies open shows it by itself.
    await says(phone.driver, app.home.look);
    await phone.driver.follow("/app/request/");
    const number = await numberOn(desktop);
    const asked = await phone.page.locator("main").innerHTML();
    ok(!tells(asked, number));
    await phone.page.fill("[name=code]", number === "000" ? "001" : "000");
    await phone.useKey();
    await says(phone.driver, app.request.wrong(2));
    await phone.page.fill("[name=code]", number);
    await phone.useKey();
    await arrives(phone, app.ended.approved.title);
    await isIn(desktop);

    await desktop.driver.send({});
    await comesToQr(desktop.driver, server);
    const short = await reads(phone, server, desktop);
    await phone.driver.send({ action: "reject" });
    await at(phone.driver, app.ended.rejected.no.title);
    await arrives(desktop, mobile.ended.no.title);

    await desktop.driver.send({ action: "again" });
    await at(desktop.driver, mobile.qr.title);
    notEqual(await reads(phone, server, desktop), short);
    clave.clock.advance(300_000);
    await arrives(desktop, mobile.ended.expired.title);
    await arrives(phone, app.ended.expired.title);
  },
);

twoScreens(
  "another phone retires the first, which is told so; a PIN is read in the one that is active (MV-02; rulebook 3.2)",
  async ({ server, clave, phone: first, anotherPhone, openDesktop }) => {
    const second = await anotherPhone();
    await activate(second, server, ana, "El segundo");
    await at(second.driver, app.title);
    await first.driver.open(`${server.url}/es/app`);
    await at(first.driver, app.home.retired.title);

    clave.clock.advance(600_000);
    const desktop = await openDesktop();
    await enterOffice(desktop.driver, server, "taxes");
    await desktop.driver.send({ action: "pin" });
    await desktop.driver.send({ document: ana.document });
    await desktop.driver.send({ contrast: ana.contrast });
    await at(desktop.driver, es.signin.pin.title);
    await says(second.driver, app.home.seePin);
    await second.driver.follow("/app/unlock");
    await second.useKey();
    await at(second.driver, app.pin.title);
    const pin = await numberOn(second);
    match(pin, /^\d{6}$/);
    await desktop.driver.send({ code: pin });
    await isIn(desktop);
  },
);

twoScreens(
  "the app opens without a network, and says so in her language; what she does not have on the phone is not made up",
  async ({ phone }) => {
    await at(phone.driver, app.title);
    await phone.page.evaluate("navigator.serviceWorker.ready.then(() => null)");
    await phone.context.setOffline(true);
    await phone.page.reload();
    await at(phone.driver, es.device.offline.title);
    ok(!(await phone.page.content()).includes(phoneName));
    await phone.context.setOffline(false);
    await phone.page.reload();
    await at(phone.driver, app.title);
  },
);

const receiver = await openPushReceiver();
Deno.test.afterAll(async () => await receiver[Symbol.asyncDispose]());

twoScreens(
  "a phone that allowed it is told by push, which its own keys open, and the app leads on from there (MV-17)",
  async ({ server, clave, phone, openDesktop }) => {
    const key = await clave.world.push.publicKey();
    // Debian's Chromium knows no push service: what it would have given is told as its page tells it.
    await phone.driver.open(`${server.url}/es/app`);
    const kept = await phone.page.evaluate(async (subscription) => {
      const body = new URLSearchParams({ action: "on", subscription });
      const answer = await fetch("/es/app/push", { method: "POST", body });
      return answer.ok;
    }, JSON.stringify(receiver.subscribe(key)));
    ok(kept);
    const desktop = await openDesktop();
    await comesToQr(desktop.driver, server);
    await goesOnWithoutQr(desktop.driver);
    await says(desktop.driver, mobile.number.told);
    equal(await carryPushes(clave, receiver), 1);
    const notice = (await receiver.first()).json as PushNotice;
    equal(notice.tag, "mobile-request");
    await phone.driver.open(notice.url);
    await phone.driver.follow("/app/request/");
    await phone.page.fill("[name=code]", await numberOn(desktop));
    await phone.useKey();
    await isIn(desktop);
  },
  () => ({ server: { pushServices: [receiver.host] } }),
);
