// Who was in under her name before, and with what (issue 3, section 3).

import { equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { dnieOf, entryUrl, openHouse } from "../../support/pki/house.ts";
import {
  ana,
  authorizeAddress,
  carmen,
  comeIn,
  contactOf,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";

const minute = 60 * 1000;

Deno.test("her data open with the access before this one: day, body and method; nobody else's counts", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  says(
    await comeIn(clave, b, ana),
    `${es.safety.access.last} ${es.safety.access.none}`,
  );
  clave.clock.advance(61 * minute);
  const elsewhere = visitor(clave);
  await signInWithPin(clave, elsewhere, ana);
  clave.clock.advance(2 * minute);
  await registerByLetter(clave, visitor(clave), carmen);
  await signInWithPin(clave, visitor(clave), carmen);
  clave.clock.advance(2 * minute);
  const page = await comeIn(clave, visitor(clave), ana);
  says(
    page,
    "22 de noviembre de 2026, 14:01: Ayuntamiento de Villaclara, PIN por SMS",
  );
});

Deno.test("a session that serves another body tells how it began", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await signInWithPin(clave, b, ana);
  clave.clock.advance(minute);
  const again = await b.open(authorizeAddress(clave.world.config.baseUrl));
  ok(again.url.searchParams.has("code"));
  const page = await b.open(`${clave.world.config.baseUrl}/es/account/history`);
  says(
    page,
    `${
      es.account.events["session-used"]
    }: Ayuntamiento de Villaclara, PIN por SMS`,
  );
});

Deno.test("the certificates that she showed are told by kind and fingerprint, and there are no devices yet", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const base = clave.world.config.baseUrl;
  const b = house.visitor(await dnieOf(house));
  await b.open(`${base}/es/certificate`);
  await b.follow(entryUrl);
  await b.send({ contrast: ana.contrast });
  await b.send(contactOf(ana));
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  clave.clock.advance(2 * minute);
  await b.open(`${base}/es/account`);
  await b.send({ action: "card" });
  await b.follow(entryUrl);
  const page = await b.follow("/account/means");
  const rows = page.root.querySelectorAll(".summary dd").map(({ text }) =>
    text
  );
  equal(rows.length, 2);
  equal(
    rows[0],
    `${es.account.events.identified}: ${es.account.name}, ${es.signin.methods.card.name}`,
  );
  match(
    rows[1]!,
    /^Se registró, DNI electrónico, huella SHA-256: ([0-9A-F]{4} ){3}[0-9A-F]{4}…$/,
  );
  says(page, es.device.own.none);
});

Deno.test("whoever registered by letter has shown none", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  says(await comeIn(clave, b, ana), es.safety.means.link);
  const page = await b.follow("/account/means");
  says(page, es.safety.means.noCertificates);
});
