// Another phone from her own pages: who may, what it does, and whom it tells (RG-20 to RG-24, RG-82, RG-84).

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { registeredIn } from "../../support/accounts.ts";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import { entryUrl, fnmtOf, openHouse } from "../../support/pki/house.ts";
import {
  ana,
  askForPin,
  carmen,
  comeIn,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";
import {
  atNumber,
  changeTo,
  fresh,
  inWithCertificate,
  start,
  twice,
} from "../../support/own_phone.ts";

const base = "http://localhost:8000";
const words = es.account.phone;
const minute = 60 * 1000;

Deno.test("with a certificate the new phone is hers once it has answered; both phones and the e-mail are told, and there is a receipt (RG-82, RG-86)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  says(b.page, words.askTitle);
  const before = await accountNow(clave, ana);
  clave.clock.advance(1000);
  says(await b.send(twice("622 333 444")), es.register.code.title);
  equal((await accountNow(clave, ana)).phone, ana.phone);
  const done = await b.send({ code: await clave.lastCodeTo(fresh) });
  equal(done.hops[0]?.status, 303);
  says(done, words.done("444"));
  says(done, words.told(24));
  ok(!done.text.includes(words.basic));
  equal(done.headers.get("content-encoding"), null);
  const after = await accountNow(clave, ana);
  equal(after.phone, fresh);
  deepEqual(after.registration, before.registration);
  deepEqual(after.activation, before.activation);
  equal((await kindsTo(clave, fresh))[0], "phone-bound");
  equal((await kindsTo(clave, ana.phone))[0], "phone-given-up");
  equal((await kindsTo(clave, ana.email))[0], "phone-changed");
  equal((await eventsOfPerson(clave, ana))[0], "phone-changed");
  const receipt = await b.follow("/verify/");
  says(receipt, es.receipt.kinds["phone-changed"].lead);
  says(receipt, fresh);
  ok(!receipt.text.includes(es.receipt.activation.title));
  // The PIN goes to the new one.
  await signInWithPin(clave, visitor(clave), { ...ana, phone: fresh });
});

Deno.test("every session ends but the one that proved her (RG-84)", async () => {
  await using house = await openHouse();
  await registeredIn(house.clave, ana);
  const other = visitor(house.clave);
  await comeIn(house.clave, other, ana);
  house.clave.clock.advance(minute);
  const b = await inWithCertificate(house);
  house.clave.clock.advance(1000);
  await changeTo(house, b, fresh);
  match((await other.open(`${base}/es/account`)).url.pathname, /signin/);
  says(await b.open(`${base}/es/account`), es.account.data.endsIn("444"));
});

Deno.test("with a PIN nobody changes it: she is shown what it takes, and the way leads back (RG-82)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await registeredIn(clave, ana);
  const b = house.visitor(await fnmtOf(house));
  await comeIn(clave, b, ana, "/account/phone");
  for (const said of [words.proof, words.present("222"), words.letterGo]) {
    says(b.page, said);
  }
  await b.send({ action: "certificate" });
  match(b.page.url.pathname, /\/signin\/[^/]+\/certificate$/);
  await b.follow(entryUrl);
  says(b.page, words.askTitle);
  // The page of a certificate's session is worth nothing to the PIN's that comes after it in the same browser.
  const { href } = b.page.url;
  const pin = b.newTab();
  await pin.open(`${base}/es/signout`);
  await pin.send({});
  await comeIn(clave, pin, ana);
  says(await pin.open(href), words.proof);
});

Deno.test("where no certificates are asked for, only the letter and the office are offered", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = visitor(clave);
  says(await comeIn(clave, b, ana, "/account/phone"), words.letterGo);
  ok(!b.page.text.includes(words.certificateGo));
  const body = new URLSearchParams({ action: "certificate" });
  const sent = b.request({});
  const answer = await clave.app.fetch(
    new Request(sent.url, { method: "POST", headers: sent.headers, body }),
  );
  equal(answer.status, 200);
});

Deno.test("a proof that is not fresh is asked for again (RG-88)", async () => {
  await using house = await openHouse();
  await registeredIn(house.clave, ana);
  const b = await inWithCertificate(house, "");
  house.clave.clock.advance(15 * minute);
  match((await b.open(start)).url.pathname, /\/signin\//);
});

Deno.test("a phone that is another's moves with its code, and she is told (RG-21 to RG-24)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await registeredIn(clave, carmen);
  const b = await atNumber(house);
  await b.send(twice(carmen.phone));
  says(b.page, es.register.code.inUse);
  equal((await accountNow(clave, carmen)).phone, carmen.phone);
  const done = await b.send({ code: await clave.lastCodeTo(carmen.phone) });
  says(done, es.register.done.movedPhone);
  const former = await accountNow(clave, carmen);
  deepEqual([former.phone, former.state], [null, "phone-revoked"]);
  equal((await kindsTo(clave, carmen.email))[0], "phone-moved");
  equal((await eventsOfPerson(clave, carmen))[0], "phone-lost");
  says(
    await askForPin(clave, visitor(clave), carmen),
    es.signin.standing["phone-revoked"].title,
  );
});

Deno.test("her sessions ended meanwhile: the code of a page that is still open binds nothing", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await b.send(twice(fresh));
  const code = await clave.lastCodeTo(fresh);
  clave.clock.advance(1000);
  const { people, now } = clave.world;
  const { document } = await accountNow(clave, ana);
  await people.change(document, null, ({ account }) => ({
    answer: null,
    keep: { ...account!, sessionsFrom: now() },
  }));
  match((await b.send({ code })).url.pathname, /signin/);
  equal((await accountNow(clave, ana)).phone, ana.phone);
});

Deno.test("another person's session, another browser, and junk in the address get nothing", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  const { href } = b.page.url;
  await registeredIn(clave, carmen);
  const other = visitor(clave);
  await comeIn(clave, other, carmen);
  for (const address of [href, `${start}/x`, `${start}/${"a".repeat(3000)}`]) {
    says(await other.open(address), words.proof);
  }
  equal(
    (await visitor(clave).open(href)).url.pathname.includes("signin"),
    true,
  );
});

Deno.test("looking begins nothing: neither a HEAD nor a page fetched ahead", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atNumber(house);
  await b.send(twice(fresh));
  const sent = (await clave.world.outbox.list()).length;
  for (const address of [b.page.url.href, start, `${base}/es/undo`]) {
    for (
      const init of [
        { method: "HEAD" },
        { headers: { "sec-purpose": "prefetch" } },
      ]
    ) {
      const request = new Request(address, { ...init, redirect: "manual" });
      const cookies = b.request({}).headers.get("cookie")!;
      request.headers.set("cookie", cookies);
      ok((await clave.app.fetch(request)).status < 500);
    }
  }
  equal((await clave.world.outbox.list()).length, sent);
  equal((await accountNow(clave, ana)).phone, ana.phone);
});
