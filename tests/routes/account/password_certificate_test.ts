// Another password by certificate: without the present one, and without a code (PM-51).

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { registeredIn } from "../../support/accounts.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { accountNow, kindsTo } from "../../support/mailbox.ts";
import {
  better,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import {
  type CertificateHouse,
  entryUrl,
  fnmtOf,
  openHouse,
} from "../../support/pki/house.ts";
import { ana, comeIn, visitor } from "../../support/steps.ts";
import { atChange, comesIn } from "./own_password.ts";

const base = "http://localhost:8000";
const start = `${base}/es/account/password`;
const words = es.password;

const minute = 60 * 1000;

const twice = (fresh = better) => ({
  new_password: fresh,
  new_password_again: fresh,
});

/** In by certificate, at the page that asks for a new one alone. */
async function atCertificate(house: CertificateHouse, path = "") {
  const b = house.visitor(await fnmtOf(house));
  await b.open(start + path);
  if (path === "") await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  house.clave.clock.advance(1000);
  return b;
}

Deno.test("with a certificate neither the present one nor a code is asked (PM-51, acceptance 12)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await withPassword(clave, ana);
  const other = visitor(clave);
  await comeIn(clave, other, ana);
  clave.clock.advance(minute);
  const sent = (await clave.world.outbox.list(ana.phone)).length;
  const b = await atCertificate(house);
  says(b.page, words.change.withCertificate);
  equal(b.page.root.querySelector("input[name=password]"), null);
  clave.clock.advance(1000);
  says(await b.send(twice()), words.change.doneTitle);
  const kinds = await kindsTo(clave, ana.phone);
  deepEqual(kinds.slice(0, kinds.length - sent), ["password-set"]);
  match((await other.open(`${base}/es/account`)).url.pathname, /signin/);
  says(await b.open(`${base}/es/account`), es.account.title);
  equal(await comesIn(clave, better), true);
});

Deno.test("with a certificate she gets her first one, too, and it needs no activation code (PM-51)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await registeredIn(clave, ana);
  const b = await atCertificate(house);
  says(b.page, words.choose.title);
  says(await b.send(twice()), words.activate.doneTitle);
  const [event] = await clave.world.audit.history(
    clave.world.mac("person", ana.document),
    { limit: 1 },
  );
  deepEqual(
    event?.event.kind === "password-set" && event.event.how,
    "activated",
  );
  equal(await comesIn(clave, better), true);
});

Deno.test("forgotten or locked, the link by certificate leads there at once, and the lock is gone (PM-42, PM-51)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await withPassword(clave, ana);
  for (let tries = 0; tries < 5; tries++) {
    clave.clock.advance(60 * minute);
    await signInWithPassword(clave, visitor(clave), ana, "Otra-cosa-88");
  }
  const page = visitor(clave);
  await page.open(`${base}/es/password/forgotten`);
  const link = page.page.root.querySelectorAll("main a")
    .map((a) => a.getAttribute("href"))
    .find((href) => href?.includes("by=certificate"));
  equal(link, "/es/account/password?by=certificate");
  const b = await atCertificate(house, "?by=certificate");
  says(await b.send(twice()), words.change.doneTitle);
  const { password } = await accountNow(clave, ana);
  deepEqual([password?.lockedAt, password?.wrong.stranger], [null, 0]);
  equal(await comesIn(clave, better), true);
});

Deno.test("in by PIN, the same link asks for the certificate; where none are asked for it leads to the page itself", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await withPassword(clave, ana);
  const b = house.visitor(await fnmtOf(house));
  await comeIn(clave, b, ana, "/account/password");
  await b.follow("by=certificate");
  match(b.page.url.pathname, /\/signin\/[^/]+\/certificate$/);
  await b.follow(entryUrl);
  says(b.page, words.change.withCertificate);
  // The page of a certificate's session asks a PIN's for the present one.
  const { href } = b.page.url;
  const pin = b.newTab();
  await pin.open(`${base}/es/signout`);
  await pin.send({});
  await comeIn(clave, pin, ana);
  says(await pin.open(href), words.change.withFormer);
  await using plain = await openClave();
  const none = await atChange(plain);
  ok(!none.page.html.includes("by=certificate"));
  says(await none.open(`${start}?by=certificate`), words.change.withFormer);
});

Deno.test("sent twice by certificate, one after another or at once, both end alike and it is told once", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await withPassword(clave, ana);
  const b = await atCertificate(house);
  const ends = [];
  for (const request of [1, 2].map(() => b.request(twice()))) {
    const answer = await clave.app.fetch(request);
    ends.push(answer.headers.get("location")!);
  }
  for (const end of ends) says(await b.open(end), words.change.doneTitle);
  await b.open(start);
  clave.clock.advance(1000);
  const third = "Cinco-mares-11";
  const racing = await Promise.all(
    [1, 2].map(() => clave.app.fetch(b.request(twice(third)))),
  );
  for (const answer of racing) {
    says(
      await b.open(answer.headers.get("location")!),
      words.change.doneTitle,
    );
  }
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "password-set").length, 2);
  equal(await comesIn(clave, third), true);
});
