// Registering with a certificate: advanced at once, a basic registration raised, a renounced person back (RG-50 to RG-53, RG-80, RG-96).

import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import type { Phone } from "../../domain/phone.ts";
import { es } from "../../views/text/es.ts";
import { says } from "../support/browser.ts";
import {
  type CertificateHouse,
  dnieOf,
  entryUrl,
  fnmtOf,
  openHouse,
} from "../support/pki/house.ts";
import {
  ana,
  contactOf,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../support/steps.ts";
import { fnmtPerson } from "../../db/certificates/dev/issue.ts";
import type { Nif } from "../../domain/nif.ts";

async function shownForRegistration(
  house: CertificateHouse,
  der?: Uint8Array,
) {
  const b = house.visitor(der ?? await fnmtOf(house));
  await b.open(`${house.clave.world.config.baseUrl}/es/register`);
  await b.follow("/es/certificate");
  await b.follow(entryUrl);
  return b;
}

async function accountOfAna(house: CertificateHouse) {
  const { people } = house.clave.world;
  return (await people.find(ana.document as Nif)).account;
}

async function kinds(house: CertificateHouse) {
  const { rows } = await house.clave.database.client.execute(
    "select kind, details from audit order by id",
  );
  return rows.map(({ kind, details }) => [kind, String(details)] as const);
}

Deno.test("with a certificate one registers at once, advanced, and no letter is sent", async () => {
  await using house = await openHouse();
  const b = await shownForRegistration(house);
  says(b.page, es.signin.contrast.title["validity-date"]);
  await b.send({ contrast: ana.contrast });
  says(b.page, es.register.contact.title);
  await b.send(contactOf(ana));
  const page = await b.send({
    code: await house.clave.lastCodeTo(ana.phone),
  });
  says(page, es.register.done.title);
  says(page, es.register.done.levels.advanced);
  const account = await accountOfAna(house);
  equal(account?.registration?.level, "advanced");
  equal(account?.registration?.route, "certificate");
  const [last] = (await kinds(house)).slice(-1);
  equal(last?.[0], "registered");
  // Under her own key: in clear, whoever has any paper signed with it could find her in the record, and after she is erased too.
  ok(!/[0-9a-f]{64}/.test(last?.[1] ?? ""));
  const person = house.clave.world.mac("person", ana.document);
  const { audit } = house.clave.world;
  const [newest] = await audit.history(person, { limit: 1 });
  ok(/^[0-9a-f]{64}$/.test(newest?.event.personal?.certificate ?? ""));
  await audit.erase(person);
  const [erased] = await audit.history(person, { limit: 1 });
  deepEqual([erased?.erased, erased?.event.personal], [true, undefined]);
  const sent = await house.clave.world.outbox.list();
  ok(!sent.some(({ channel }) => channel === "letter"));
  const end = await signInWithPin(house.clave, visitor(house.clave), ana);
  ok(end.url.searchParams.has("code"));
});

Deno.test("a wrong contrast datum stops whoever holds a stolen certificate", async () => {
  await using house = await openHouse();
  const b = await shownForRegistration(house);
  const page = await b.send({ contrast: "20-05-2032" });
  equal(page.status, 422);
  equal(await accountOfAna(house), null);
});

Deno.test("raising keeps the phone that she was shown: one bound meanwhile is shown before it is worth more (RG-80)", async () => {
  await using house = await openHouse();
  await registerByLetter(house.clave, house.visitor(null), ana);
  const b = await shownForRegistration(house);
  says(await b.send({ contrast: ana.contrast }), es.register.raise.title);
  const document = ana.document as Nif;
  const bind = (phone: string) =>
    house.clave.world.people.change(document, null, ({ account }) => ({
      answer: null,
      keep: { ...account!, phone: phone as Phone },
    }));
  const confirm = b.request({});
  await bind("+34622333444");
  const answer = await house.clave.app.fetch(confirm);
  equal(answer.status, 303);
  equal((await accountOfAna(house))?.registration?.level, "basic");
  const page = await b.open(answer.headers.get("location")!);
  says(page, es.register.raise.changed);
  says(page, es.register.raise.keeps("444", "a***@example.org"));
  // So does the page itself, whenever it is looked at.
  await bind("+34622333555");
  says(
    await b.open(page.url.href),
    es.register.raise.keeps("555", "a***@example.org"),
  );
  says(await b.send({}), es.register.done.raisedTitle);
  equal((await accountOfAna(house))?.phone, "+34622333555");
});

Deno.test("a basic registration becomes advanced, keeps its phone, and gets a new activation code (RG-80, RG-81)", async () => {
  await using house = await openHouse();
  await registerByLetter(house.clave, house.visitor(null), ana);
  const before = await accountOfAna(house);
  const b = await shownForRegistration(house);
  says(await b.send({ contrast: ana.contrast }), es.register.raise.title);
  // A thief of her letter may have bound his phone: she must see whose it is before it is worth more.
  says(b.page, es.register.raise.keeps("222", "a***@example.org"));
  says(b.page, es.register.raise.notYours);
  const page = await b.send({});
  says(page, es.register.done.raisedTitle);
  const account = await accountOfAna(house);
  equal(account?.registration?.level, "advanced");
  equal(account?.phone, ana.phone);
  notEqual(account?.activation?.mac, before?.activation?.mac);
  for (const to of [ana.phone, ana.email]) {
    equal((await house.clave.lastMessageTo(to)).body.kind, "level-raised");
  }
  // Back, and once more: she is advanced already, and the code that she has stays good.
  const again = await shownForRegistration(house);
  says(
    await again.send({ contrast: ana.contrast }),
    es.register.standing["already-registered"].title,
  );
  deepEqual(await accountOfAna(house), account);
});

Deno.test("whoever left comes back with a certificate, which a letter does not allow (RG-96, X-12)", async () => {
  await using house = await openHouse();
  await registerByLetter(house.clave, house.visitor(null), ana);
  const { people } = house.clave.world;
  await people.change(ana.document as Nif, null, ({ account }) => ({
    answer: null,
    keep: { ...account!, state: "renounced", phone: null },
  }));
  const b = await shownForRegistration(house);
  await b.send({ contrast: ana.contrast });
  await b.send(contactOf(ana));
  await b.send({ code: await house.clave.lastCodeTo(ana.phone) });
  const account = await accountOfAna(house);
  equal(account?.state, "active");
  equal(account?.registration?.level, "advanced");
});

Deno.test("where the certificate's name is another, she is told that the census's holds (RG-50)", async () => {
  await using house = await openHouse();
  const person = {
    document: ana.document,
    givenName: "ANNA",
    firstSurname: "GARCIA",
    secondSurname: "LOPEZ",
  };
  const { ocsp } = house.responders.software;
  const der = await fnmtOf(house, fnmtPerson(person, { ocsp }));
  const b = await shownForRegistration(house, der);
  const page = await b.send({ contrast: ana.contrast });
  says(page, es.register.contact.differs("ANNA GARCIA LOPEZ"));
  const same = await shownForRegistration(house);
  await same.send({ contrast: ana.contrast });
  ok(!same.page.text.includes("En su certificado consta"));
});

Deno.test("what a certificate proved grows old, whatever one presses meanwhile: it may have been revoked since (RG-50)", async () => {
  await using house = await openHouse();
  const b = await shownForRegistration(house);
  house.clave.clock.advance(35 * 60_000);
  await b.send({ action: "permanent" });
  says(b.page, es.signin.contrast.title["issue-date"]);
  house.clave.clock.advance(35 * 60_000);
  const page = await b.send({ contrast: "20-05" });
  equal(page.status, 200);
  says(page, es.certificate.registerTitle);
  says(page, es.time.over("hasta las 14:00"));
  equal(await accountOfAna(house), null);
});

Deno.test("once she is registered, the page of before tells nobody whose a phone is, and sends no SMS (RG-21, law 7)", async () => {
  await using house = await openHouse();
  const b = await shownForRegistration(house);
  await b.send({ contrast: ana.contrast });
  const contact = b.page.url;
  await b.send(contactOf(ana));
  await b.send({ code: await house.clave.lastCodeTo(ana.phone) });
  await b.open(contact.href);
  const phone = "+34622333444";
  says(
    await b.send(contactOf({ ...ana, phone })),
    es.register.standing["already-registered"].title,
  );
  deepEqual(await house.clave.world.outbox.list(phone), []);
});

Deno.test("whoever comes back after leaving begins anew, though she was advanced before (RG-96)", async () => {
  await using house = await openHouse();
  const register = async () => {
    const b = await shownForRegistration(house);
    await b.send({ contrast: ana.contrast });
    await b.send(contactOf(ana));
    await b.send({ code: await house.clave.lastCodeTo(ana.phone) });
    return await accountOfAna(house);
  };
  const before = await register();
  await house.clave.world.people.change(
    ana.document as Nif,
    null,
    ({ account }) => ({
      answer: null,
      keep: { ...account!, state: "renounced", phone: null },
    }),
  );
  house.clave.clock.advance(24 * 60 * 60_000);
  const after = await register();
  equal(after?.state, "active");
  ok(after!.registration!.at > before!.registration!.at);
});

Deno.test("a DNIe begins the five years, another certificate does not; raising with one does too (FI-06, FI-07)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await registerByLetter(clave, visitor(clave), ana);
  equal((await accountOfAna(house))?.presentAt, null);
  const b = await shownForRegistration(house, await dnieOf(house));
  await b.send({ contrast: ana.contrast });
  clave.clock.advance(1000);
  says(await b.send({}), es.register.done.raisedTitle);
  deepEqual((await accountOfAna(house))?.presentAt, clave.clock.now());
  const [last] = (await kinds(house)).slice(-1);
  deepEqual([last?.[0], JSON.parse(last![1]).means], ["level-raised", "dnie"]);
});

Deno.test("what was good before leaving is not good after coming back with another certificate (RG-96)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const register = async (der: Uint8Array) => {
    const b = await shownForRegistration(house, der);
    await b.send({ contrast: ana.contrast });
    await b.send(contactOf(ana));
    return await b.send({ code: await clave.lastCodeTo(ana.phone) });
  };
  says(await register(await dnieOf(house)), es.register.done.title);
  ok((await accountOfAna(house))?.presentAt);
  await clave.database.client.execute(
    "update accounts set state = 'renounced', phone = null",
  );
  clave.clock.advance(2 * 60 * 1000);
  says(await register(await fnmtOf(house)), es.register.done.title);
  equal((await accountOfAna(house))?.presentAt, null);
});
