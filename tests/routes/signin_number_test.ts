// Cl@ve Móvil without a QR code: a number that she types into the app (rulebook 5.3, 5.4; demands B.5, 37).

import { deepEqual, doesNotMatch, equal, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { cookieOf, says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import {
  anyDevice,
  numberOn,
  phoneOf,
  pushAddress,
  withPhone,
} from "../support/phones.ts";
import { ana, callback } from "../support/steps.ts";
import {
  atNumber,
  atQr,
  claimsAt,
  recorded,
  substantial,
} from "../support/waiting_screen.ts";

const words = es.mobile;

Deno.test("nor is what she typed the number for taken by looking", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atNumber(clave);
  const phone = phoneOf(clave, ana);
  const { short } = (await phone.waits())!;
  await phone.approves(short, numberOn(b.page));
  for (const method of ["HEAD", "GET"]) {
    const looked = await clave.app.request(b.page.url, {
      method,
      headers: { cookie: cookieOf(b), "sec-purpose": "prefetch" },
    });
    equal(looked.status, 403);
    equal(looked.headers.get("set-cookie"), null);
  }
  ok(!(await recorded(clave)).includes("identified"));
  const end = await b.send({});
  equal(end.url.origin + end.url.pathname, callback);
});

Deno.test("without QR the number stands on the screen alone, and typing it lets her in (demands B.5, 37)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana, { device: { ...anyDevice, push: pushAddress } });
  const b = await atNumber(clave, substantial);
  says(b.page, words.number.title);
  says(b.page, words.number.told);
  const phone = phoneOf(clave, ana);
  const { short, request } = (await phone.waits())!;
  const number = numberOn(b.page);
  equal(request?.digits, number);
  const notice = (await clave.world.outbox.list()).find(({ channel }) =>
    channel === "push"
  );
  equal(notice?.to, pushAddress.endpoint);
  doesNotMatch(JSON.stringify(notice?.body), new RegExp(`\\b${number}\\b`));
  const wrong = number === "000" ? "001" : "000";
  deepEqual(await phone.approves(short, wrong), {
    kind: "wrong-digits",
    triesLeft: 2,
  });
  says(await b.send({}), words.number.title);
  equal((await phone.approves(short, number)).kind, "approved");
  const end = await b.send({});
  const claims = await claimsAt(clave, end.url);
  equal(claims?.acr, "http://eidas.europa.eu/LoA/substantial");
});

for (const over of ["rejected", "expired"] as const) {
  Deno.test(`whoever comes back from a request that is ${over}, and says again who she is, asks anew`, async () => {
    await using clave = await openClave();
    await withPhone(clave, ana);
    const b = await atQr(clave);
    await b.send({ action: "without-qr" });
    await b.send({ document: ana.document });
    const asked = b.page.url.href;
    await b.send({ contrast: ana.contrast });
    const phone = phoneOf(clave, ana);
    const { short } = (await phone.waits())!;
    if (over === "rejected") await phone.rejects(short);
    else clave.clock.advance(300_000);
    await b.open(asked);
    await b.send({ contrast: ana.contrast });
    says(b.page, words.number.title);
    const fresh = (await phone.waits())!;
    ok(fresh.short !== short);
    equal(fresh.request?.digits, numberOn(b.page));
    await phone.approves(fresh.short, numberOn(b.page));
    const end = await b.send({});
    equal(end.url.origin + end.url.pathname, callback);
  });
}

Deno.test("document and datum sent twice are one request, and confirmed meanwhile they let her in", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atQr(clave);
  await b.send({ action: "without-qr" });
  await b.send({ document: ana.document });
  const asked = b.page.url.href;
  const [one, two] = [b.newTab(), b.newTab()];
  await one.open(asked);
  await two.open(asked);
  await one.send({ contrast: ana.contrast });
  const number = numberOn(one.page);
  equal(numberOn(await two.send({ contrast: ana.contrast })), number);
  const phone = phoneOf(clave, ana);
  const { short } = (await phone.waits())!;
  await phone.approves(short, number);
  const third = b.newTab();
  await third.open(asked);
  const end = await third.send({ contrast: ana.contrast });
  equal(end.url.origin + end.url.pathname, callback);
  equal(await phone.waits(), null);
});

Deno.test("three wrong numbers end it, and the screen says so", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atNumber(clave);
  const phone = phoneOf(clave, ana);
  const { short } = (await phone.waits())!;
  const wrong = numberOn(b.page) === "000" ? "001" : "000";
  for (let time = 0; time < 3; time++) await phone.approves(short, wrong);
  says(await b.send({}), words.ended["wrong-digits"].title);
});

Deno.test("a second request while one waits is refused, with the way to put it in its place (MV-12; acceptance 14)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const first = await atNumber(clave);
  const second = await atNumber(clave);
  says(second.page, words.trouble.busy.title);
  await second.send({ action: "replace" });
  says(second.page, words.number.title);
  says(await first.send({}), words.ended.replaced.title);
  const phone = phoneOf(clave, ana);
  const { short } = (await phone.waits())!;
  await phone.approves(short, numberOn(second.page));
  const end = await second.send({});
  equal(end.url.origin + end.url.pathname, callback);
});

Deno.test("a fourth request in ten minutes does not reach her phone, she is told once, and the other ways stay open (demands B.5, 37)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atNumber(clave);
  await b.send({ action: "again" });
  await b.send({ action: "again" });
  says(b.page, words.number.title);
  await b.send({ action: "again" });
  says(b.page, words.trouble.paused.title);
  const other = await atNumber(clave);
  says(other.page, words.trouble.paused.title);
  const told = (await clave.world.outbox.list(ana.email))
    .filter(({ body }) => body.kind === "requests-paused");
  equal(told.length, 1);
  await b.send({ action: "sms" });
  says(b.page, es.signin.pin.title);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(b.page.url.origin + b.page.url.pathname, callback);
  clave.clock.advance(600_000);
  says((await atNumber(clave)).page, words.number.title);
});

Deno.test("whoever has no phone activated learns it after document and datum, and a PIN is one button away (PN-18)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana, { device: null });
  const b = await atNumber(clave);
  says(b.page, words.trouble["no-device"].title);
  await b.send({ action: "sms" });
  says(b.page, es.signin.pin.title);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(b.page.url.origin + b.page.url.pathname, callback);
});

Deno.test("a basic registration is told at once that the level is not reached, and her phone is not asked (LV-11, LV-14)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana, {
    registration: { level: "basic", route: "letter", at: clave.world.now() },
  });
  const b = await atNumber(clave, substantial);
  says(b.page, es.signin.tooLow.title);
  equal(await phoneOf(clave, ana).waits(), null);
});

Deno.test("what she stopped is the app and not the PIN: that is one way, and the next one goes on (demands B.6)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana, {
    suspended: [{ method: "mobile", at: clave.world.now() }],
  });
  const b = await atNumber(clave);
  says(b.page, es.signin.standing.suspended.title);
  await b.open(b.page.url.href);
  says(b.page, es.signin.standing.suspended.title);
  await b.follow(b.page.url.pathname.replace("/mobile/number", ""));
  await b.send({ action: "pin" });
  await b.send({ contrast: ana.contrast });
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(b.page.url.origin + b.page.url.pathname, callback);
});

Deno.test("from the waiting number to a PIN by SMS nothing is asked twice, and her phone asks no more", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atNumber(clave);
  const { short } = (await phoneOf(clave, ana).waits())!;
  await b.send({ action: "sms" });
  says(b.page, es.signin.pin.title);
  equal(await phoneOf(clave, ana).waits(), null);
  equal((await phoneOf(clave, ana).approves(short)).kind, "rejected");
});
