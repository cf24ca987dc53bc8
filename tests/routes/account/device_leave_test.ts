// Doing without her phone as a key (MV-40, MV-41).

import { equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { activateHere, withActivePhone } from "../../support/devices.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import { ana, visitor } from "../../support/steps.ts";
import { appCookie, inByPhone } from "./own_device.ts";

const base = "http://localhost:8000";
const own = `${base}/es/account/device`;
const words = es.device;

Deno.test("she does without it: told by both channels, and out where it let her in (MV-40, MV-41)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { device } = await withActivePhone(clave, b, ana);
  await b.open(own);
  says(
    await b.follow("/device/deactivate"),
    words.deactivate.text(device.name),
  );
  const twice = b.request({});
  const page = await b.send({});
  equal(page.hops[0]?.status, 303);
  says(page, words.deactivate.doneTitle);
  const account = await accountNow(clave, ana);
  equal(account.device, null);
  equal(account.state, "active");
  equal((await kindsTo(clave, ana.phone))[0], "device-removed");
  equal((await kindsTo(clave, ana.email))[0], "device-removed");
  equal((await eventsOfPerson(clave, ana))[0], "device-removed");
  equal(appCookie(b), undefined);
  const again = await clave.app.fetch(twice);
  equal(again.headers.get("location"), "/es/deactivated");
  equal((await kindsTo(clave, ana.phone))[1], "device-activated");
  equal((await b.open(`${own}/deactivate`)).url.pathname, "/es/account/device");
  equal((await b.open(`${base}/es/activated`)).url.pathname, "/es/app");
});

Deno.test("a page that shows a former phone takes the present one from nobody", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await withActivePhone(clave, b, ana);
  await b.open(`${own}/deactivate`);
  const former = b.request({});
  await b.open(`${own}/activate`);
  await activateHere(clave, b, { name: "Otro" });
  equal((await clave.app.fetch(former)).status, 303);
  equal((await accountNow(clave, ana)).device?.name, "Otro");
  ok(appCookie(b));
});

Deno.test("who came in by the phone may do without it, and is out with it; a second click ends like the first (MV-41)", async () => {
  await using clave = await openClave();
  const b = await inByPhone(clave, "/account/device");
  says(await b.open(`${own}/deactivate`), words.deactivate.title);
  const twice = b.request({});
  says(await b.send({}), words.deactivate.doneTitle);
  equal((await accountNow(clave, ana)).device, null);
  match((await b.open(`${base}/es/account`)).url.pathname, /\/signin\//);
  const again = await clave.app.fetch(twice);
  equal(again.status, 303);
  equal(again.headers.get("location"), "/es/deactivated");
});
