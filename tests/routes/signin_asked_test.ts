// Whoever knows her document and its datum asks her phone again and again: what reaches it, and how she goes on all the same (demands B.5, 37).

import { equal } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import type { Browser } from "../support/browser.ts";
import { says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import {
  answerOf,
  type OwnApp,
  requestIn,
  sentTo,
  withApp,
} from "../support/own_app.ts";
import { numberOn, phoneOf, shortOn } from "../support/phones.ts";
import { ana, callback } from "../support/steps.ts";
import { atNumber, atQr, recorded } from "../support/waiting_screen.ts";

const words = es.mobile;
const minutes = (count: number) => count * 60_000;

const isIn = (b: Browser) =>
  equal(b.page.url.origin + b.page.url.pathname, callback);

/** Confirmed on her phone, as it asks for it. */
async function confirms(own: OwnApp, short: string, code = "") {
  const { b, base, key } = own;
  await b.open(`${base}/es/app/request/${short}`);
  await b.send({ code, answer: await answerOf(b.page, key) });
  says(b.page, es.app.ended.approved.title);
}

async function asked(clave: Clave): Promise<number> {
  return (await recorded(clave)).filter((kind) => kind === "mobile-asked")
    .length;
}

/** Somebody asks as often as he may, and once more; nobody answers. */
async function pester(clave: Clave): Promise<Browser> {
  const b = await atNumber(clave);
  for (let time = 0; time < 3; time++) await b.send({ action: "again" });
  says(b.page, words.trouble.paused.title);
  return b;
}

Deno.test("what she confirms is none of those that nobody wants: six sign-ins by number in ten minutes are six", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  for (let time = 0; time < 6; time++) {
    const screen = await atNumber(clave);
    says(screen.page, words.number.title);
    const { short } = (await phoneOf(clave, ana).waits())!;
    await confirms(own, short, numberOn(screen.page));
    await screen.send({});
    isIn(screen);
  }
});

Deno.test("a confirmation sent ten times is given back once, and a code that is read gives nothing back", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { world } = clave;
  const of = world.mac("person", ana.document);
  const tally = { rule: world.policy.limits.mobileAsks, of };
  for (let time = 0; time < 3; time++) await world.limits.count([tally]);
  const { short, request } = await sentTo(clave, own);
  const { b, base } = own;
  await b.open(`${base}/es/app/request/${short}`);
  const answer = await own.answer();
  const yes = Array.from(
    { length: 10 },
    () => b.request({ code: request.digits, answer }),
  );
  await Promise.all(yes.map((one) => clave.app.fetch(one)));
  equal((await world.limits.count([tally])).kind, "within");
  equal((await world.limits.full([tally])).kind, "over");
  const { short: read } = await requestIn(clave, { attempt: "by QR" });
  await b.open(`${base}/es/app/scan`);
  await b.send({ code: read });
  await b.send({ answer: await own.answer() });
  equal((await world.limits.full([tally])).kind, "over");
});

Deno.test("all day long no more than 24 requests that nobody wants ring her phone, and the page says when the next may", async () => {
  await using clave = await openClave();
  await withApp(clave);
  for (let time = 0; time < 4; time++) {
    await pester(clave);
    clave.clock.advance(minutes(10));
  }
  equal(await asked(clave), 12);
  for (let time = 0; time < 3; time++) {
    const { page } = await atNumber(clave);
    says(page, words.trouble.paused.title);
    says(page, "Podrá enviar otra a la 01:00");
    clave.clock.advance(minutes(60));
  }
  equal(await asked(clave), 12);
  clave.clock.advance(minutes(9 * 60));
  says((await atNumber(clave)).page, words.number.title);
});

Deno.test("nothing that a stranger asks shuts her out: by QR code she goes on when number and PIN are used up in her name", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const his = await pester(clave);
  await his.send({ action: "sms" });
  says(his.page, es.signin.pin.title);
  const { limits, policy, mac } = clave.world;
  const of = mac("person", ana.document);
  const tallies = [{ rule: policy.limits.smsPerDay, of }];
  while ((await limits.count(tallies)).kind === "within");

  const hers = await atNumber(clave);
  says(hers.page, words.trouble.paused.title);
  const pin = hers.newTab();
  await pin.open(hers.page.url.href);
  await pin.send({ action: "sms" });
  equal(pin.page.status, 429);
  await hers.send({ action: "qr" });
  says(hers.page, words.qr.title);
  const { b, base } = own;
  await b.open(`${base}/es/app/scan`);
  await b.send({ code: shortOn(hers.page) });
  await b.send({ answer: await own.answer() });
  says(b.page, es.app.ended.approved.title);
  await hers.send({});
  isIn(hers);
});

Deno.test("nor does what he has asked stand in the way of the code that she reads herself", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  await atNumber(clave);
  const hers = await atQr(clave);
  const { b, base } = own;
  await b.open(`${base}/es/app/scan`);
  await b.send({ code: shortOn(hers.page) });
  says(b.page, es.app.read.busy.title);
  await b.send({ action: "replace" });
  await b.send({ answer: await own.answer() });
  says(b.page, es.app.ended.approved.title);
  await hers.send({});
  isIn(hers);
});
