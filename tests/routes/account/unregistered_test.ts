// Her own pages for whoever identified with a certificate and is not registered: to where that certificate registers her.

import { equal } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { entryUrl, fnmtOf, openHouse } from "../../support/pki/house.ts";
import {
  ana,
  contactOf,
  registerByLetter,
  visitor,
} from "../../support/steps.ts";

Deno.test("a certificate of somebody who is not registered leads to registering with it, with words; then she is in", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const base = clave.world.config.baseUrl;
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/account`);
  await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  equal(b.page.url.pathname, "/es/certificate");
  says(b.page, es.certificate.unregistered);
  await b.follow(entryUrl);
  await b.send({ contrast: ana.contrast });
  await b.send(contactOf(ana));
  const end = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  says(end, es.register.done.title);
});

Deno.test("so it does for whoever left (RG-96); nobody else reads those words", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const base = clave.world.config.baseUrl;
  await registerByLetter(clave, visitor(clave), ana);
  await clave.database.client.execute(
    "update accounts set state = 'renounced', phone = null",
  );
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/account`);
  await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  says(b.page, es.certificate.unregistered);
  const bare = await b.open(`${base}/es/certificate`);
  equal(bare.text.includes(es.certificate.unregistered), false);
});

Deno.test("whoever is registered without a phone reads that, and not that she has no registration (RG-22)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const base = clave.world.config.baseUrl;
  await registerByLetter(clave, visitor(clave), ana);
  await clave.database.client.execute(
    "update accounts set state = 'phone-revoked', phone = null",
  );
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/account`);
  await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  says(b.page, es.certificate.phoneless);
  equal(b.page.text.includes(es.certificate.unregistered), false);
});
