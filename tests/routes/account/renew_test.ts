// Renewing with a DNIe what being seen in person is good for (FI-06 to FI-08).

import { deepEqual, equal, match } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { type Browser, cookieOf, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { accountNow, eventsOfPerson } from "../../support/mailbox.ts";
import {
  type CertificateHouse,
  dnieOf,
  entryUrl,
  fnmtOf,
  openHouse,
} from "../../support/pki/house.ts";
import {
  ana,
  carmen,
  comeIn,
  type Person,
  registerByLetter,
  visitor,
} from "../../support/steps.ts";

const words = es.safety.renew;

/** In by PIN, with this certificate at hand. */
async function inside(house: CertificateHouse, der: Uint8Array, person = ana) {
  const { clave } = house;
  const b = house.visitor(der);
  await registerByLetter(clave, b, person);
  await comeIn(clave, b, person);
  return b;
}

async function atConfirm(house: CertificateHouse, person: Person = ana) {
  const b = await inside(house, await dnieOf(house), person);
  await b.follow("/account/renew");
  await b.follow(entryUrl);
  return b;
}

function renewals(b: Browser) {
  return b.page.root.querySelectorAll("a[href='/es/account/renew']").length;
}

Deno.test("she shows her DNIe, looks at her data, accepts, and has a receipt; the five years begin anew (FI-08)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await inside(house, await dnieOf(house));
  says(b.page, es.safety.presence.never);
  says(await b.follow("/account/renew"), words.title);
  await b.follow(entryUrl);
  says(b.page, words.check);
  says(b.page, es.account.data.endsIn("222"));
  const missing = await b.send({});
  equal(missing.status, 422);
  says(missing, es.fields.accept.missing);
  equal((await accountNow(clave, ana)).presentAt, null);
  clave.clock.advance(1000);
  const before = await accountNow(clave, ana);
  const page = await b.send({ accept: "yes" });
  match(page.url.pathname, /^\/es\/verify\//);
  says(page, es.receipt.kinds["presence-renewed"].title);
  says(page, ana.email);
  deepEqual(await accountNow(clave, ana), {
    ...before,
    presentAt: clave.clock.now(),
  });
  equal((await eventsOfPerson(clave, ana))[0], "presence-renewed");
  const account = await b.open(`${clave.world.config.baseUrl}/es/account`);
  says(account, es.safety.presence.until("hasta el 22 de noviembre de 2031"));
  says(
    await b.follow("/account/means"),
    es.safety.means.kinds.dnie,
  );
});

Deno.test("a DNIe that was shown is not made to wait longer: it may have been revoked since", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atConfirm(house);
  const base = clave.world.config.baseUrl;
  const made = b.page.root.querySelector("[name=made]")!
    .getAttribute("value")!;
  const post = async (path: string, fields: Record<string, string>) =>
    await clave.app.request(`${base}/es/account/${path}`, {
      method: "POST",
      headers: { origin: base, cookie: cookieOf(b) },
      body: new URLSearchParams(fields),
    });
  const asked = await post(`renew/${made}`, { action: "more" });
  const longer = asked.headers.get("location")!.split("/").at(-1)!;
  clave.clock.advance(31 * 60 * 1000);
  for (const text of [made, longer]) {
    const answer = await post("renew", { made: text, accept: "yes" });
    match(answer.headers.get("location")!, /^\/es\/account\/renew/);
    equal((await accountNow(clave, ana)).presentAt, null);
  }
});

Deno.test("no other certificate will do (FI-07), and nobody else's DNIe", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await inside(house, await fnmtOf(house));
  await b.follow("/account/renew");
  const software = await b.follow(entryUrl);
  equal(software.status, 422);
  says(software, es.certificate.trouble["not-a-dnie"]);
  const other = await atConfirm(house, carmen);
  equal(other.page.status, 422);
  says(other.page, es.certificate.trouble["another-person"]);
  for (const person of [ana, carmen]) {
    equal((await accountNow(clave, person)).presentAt, null);
    equal((await eventsOfPerson(clave, person))[0], "certificate-refused");
  }
});

Deno.test("a double click renews once, and both clicks end at its receipt", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atConfirm(house);
  const requests = [1, 2].map(() => b.request({ accept: "yes" }));
  const answers = await Promise.all(
    requests.map((request) => clave.app.fetch(request)),
  );
  for (const answer of answers) {
    equal(answer.status, 303);
    match(answer.headers.get("location") ?? "", /^\/es\/verify\//);
  }
  const { rows: [row] } = await clave.database.client.execute(
    "select count(*) as n from receipts where kind = 'presence-renewed'",
  );
  equal(Number(row?.n), 1);
});

Deno.test("two pages at once renew once; the later one is sent to see until when it lasts", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await inside(house, await dnieOf(house));
  await b.follow("/account/renew");
  const other = b.newTab();
  await other.open(b.page.url.href);
  await b.follow(entryUrl);
  await other.follow(entryUrl);
  await b.send({ accept: "yes" });
  clave.clock.advance(1000);
  const late = await other.send({ accept: "yes" });
  equal(late.url.pathname, "/es/account");
  equal(renewals(other) > 0, true);
});

Deno.test("a form without its seal, an old one, or another person's renews nothing", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atConfirm(house);
  const made = b.page.root.querySelector("[name=made]")!.getAttribute("value")!;
  for (const wrong of ["", "made-up"]) {
    const page = await b.send({ made: wrong, accept: "yes" });
    equal(page.url.pathname, "/es/account/renew");
    await b.follow(entryUrl);
  }
  const thief = await atConfirm(house, carmen);
  await thief.open(`${clave.world.config.baseUrl}/es/account/report`);
  const request = new Request(
    `${clave.world.config.baseUrl}/es/account/renew`,
    {
      method: "POST",
      body: new URLSearchParams({ made, accept: "yes" }),
      headers: {
        origin: clave.world.config.baseUrl,
        cookie: thief.request({}).headers.get("cookie") ?? "",
      },
    },
  );
  equal(
    (await clave.app.fetch(request)).headers.get("location"),
    "/es/account/renew",
  );
  equal((await accountNow(clave, carmen)).presentAt, null);
  clave.clock.advance(31 * 60 * 1000);
  const old = await b.send({ accept: "yes" });
  equal(old.url.pathname, "/es/account/renew");
  equal((await accountNow(clave, ana)).presentAt, null);
});

Deno.test("where no certificate is asked for, nothing offers it, and its page is not there", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana);
  equal(renewals(b), 0);
  const page = await b.open(`${clave.world.config.baseUrl}/es/account/renew`);
  equal(page.status, 404);
});
