// Another phone in place of the first, and who may activate none (MV-02).

import { equal, match, notEqual, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { accountOf, registeredIn } from "../../support/accounts.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { newDeviceKey } from "../../support/device_key.ts";
import {
  activateHere,
  activating,
  keyOptionsOf,
  withActivePhone,
} from "../../support/devices.ts";
import { accountNow, kindsTo } from "../../support/mailbox.ts";
import { anyDevice } from "../../support/phones.ts";
import {
  ana,
  comeIn,
  identifyFor,
  pinFor,
  visitor,
} from "../../support/steps.ts";
import { appCookie, atActivation, inByPhone } from "./own_device.ts";

const base = "http://localhost:8000";
const own = `${base}/es/account/device`;
const words = es.device;

Deno.test("another phone retires the first, which is told where it can be (MV-02)", async () => {
  await using clave = await openClave();
  const first = visitor(clave);
  const { device } = await withActivePhone(clave, first, ana);
  const push = {
    endpoint: "https://push.example/1",
    p256dh: "p256dh",
    auth: "auth",
  };
  const account = await accountNow(clave, ana);
  await clave.world.people.change(account.document, null, () => ({
    answer: null,
    keep: { ...account, device: { ...device, push } },
  }));
  // The PIN is shown by the phone that she may have lost; after a minute it comes by SMS (PN-18).
  const b = visitor(clave);
  await b.open(`${base}/es${activating}?by=pin`);
  await identifyFor(b, ana);
  clave.clock.advance(60_000);
  await b.send({ action: "again" });
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  says(b.page, words.activate.replaces(device.name));
  await activateHere(clave, b, { name: "Otro" });
  const now = (await accountNow(clave, ana)).device;
  notEqual(now?.id, device.id);
  equal(now?.name, "Otro");
  const [told] = await clave.world.outbox.list(push.endpoint);
  equal(told?.channel, "push");
  equal(told?.body.kind, "device-retired");
  equal((await kindsTo(clave, ana.phone))[0], "device-activated");
  // The first phone is not hers any more, for the page either.
  ok(!(await first.open(own)).text.includes(words.own.here));
});

Deno.test("where she has stopped it, no other phone is activated until she comes back", async () => {
  await using clave = await openClave();
  const at = clave.clock.now();
  await registeredIn(clave, ana, { suspended: [{ method: "mobile", at }] });
  const b = visitor(clave);
  const page = await comeIn(clave, b, ana, activating);
  equal(page.url.pathname, "/es/account/device");
  says(page, es.safety.restore.link);
  ok(!page.text.includes(words.own.activate));
});

Deno.test("whose sessions were ended meanwhile activates nothing", async () => {
  await using clave = await openClave();
  const b = await atActivation(clave);
  const key = await newDeviceKey({ origin: base });
  const answer = await key.made(keyOptionsOf(b).challenge);
  const account = await accountNow(clave, ana);
  clave.clock.advance(1000);
  await clave.world.people.change(account.document, null, () => ({
    answer: null,
    keep: accountOf(account.document, {
      ...account,
      sessionsFrom: clave.clock.now(),
    }),
  }));
  match((await b.send({ name: "M", answer })).url.pathname, /\/signin\//);
  equal((await accountNow(clave, ana)).device, null);
});

Deno.test("one yes on her phone activates no other: a PIN or a certificate does, and what the former opened is over (MV-02)", async () => {
  await using clave = await openClave();
  const other = await inByPhone(clave, "/account");
  const b = await inByPhone(clave, activating);
  says(b.page, words.activate.needs);
  equal(b.page.root.querySelector("[name=action][value=mobile]"), null);
  clave.clock.advance(1000);
  await b.send({ action: "pin" });
  await identifyFor(b, ana);
  await b.send({ code: await pinFor(clave, ana) });
  clave.clock.advance(1000);
  says(b.page, words.activate.replaces(anyDevice.name));
  const { page } = await activateHere(clave, b, { name: "Otro" });
  says(page, words.activate.doneTitle);
  equal((await accountNow(clave, ana)).device?.name, "Otro");
  match((await other.open(`${base}/es/account`)).url.pathname, /\/signin\//);
  ok(appCookie(b));
});
