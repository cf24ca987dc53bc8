// Another phone at the desk (RG-82 to RG-84).

import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import type { Phone } from "../../../domain/phone.ts";
import { es } from "../../../views/text/es.ts";
import {
  accountOfPerson,
  atRecordOf,
  begins,
  eventOf,
  land,
  toldTo,
  twiceAtOnce,
} from "../../support/at_record.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { bilbao, iker, isRegistered } from "../../support/desk.ts";
import { ana, carmen, comeIn, visitor } from "../../support/steps.ts";

const words = es.desk.work.phone;
const fresh = "+34600999888";
const minute = 60_000;

async function registered() {
  const clave = await openClave();
  await isRegistered(clave, ana);
  return clave;
}

/** To the paper that she signs. */
async function proves(clave: Clave, b: Browser, fields = {}) {
  await begins(b, "phone");
  await b.send({ phone: fresh, ...fields });
  return await b.send({ code: await clave.lastCodeTo(fresh) });
}

Deno.test("a new phone is proven aloud, signed for, hers; a new activation code is on its receipt (RG-82, RG-83)", async () => {
  await using clave = await registered();
  const before = await accountOfPerson(clave, ana);
  const b = await atRecordOf(clave, ana);
  says(await begins(b, "phone"), words.lost);
  await b.send({ phone: "600 999 888" });
  ok(!b.page.url.href.includes("600999888"));
  equal((await clave.lastMessageTo(fresh)).body.kind, "desk-code");
  const paper = await b.send({ code: await clave.lastCodeTo(fresh) });
  says(paper, words.lead);
  says(paper, bilbao.name);
  equal((await accountOfPerson(clave, ana))!.phone, ana.phone);
  const unsigned = await b.send({});
  equal(unsigned.status, 422);
  says(unsigned, words.missing);
  says(await b.send({ accept: "yes" }), words.done);
  const account = await accountOfPerson(clave, ana);
  equal(account!.phone, fresh);
  notEqual(account!.activation!.mac, before!.activation!.mac);
  deepEqual(account!.registration, before!.registration);
  deepEqual(await toldTo(clave, ana.phone, ana.email), [
    "phone-given-up",
    "phone-changed",
  ]);
  const [event] = await eventOf(clave, ana, "phone-changed");
  equal("office" in event! && event.office, bilbao.name);
  ok(event!.personal?.officer);
  const receipt = await b.follow("/verify/");
  says(receipt, es.receipt.kinds["phone-changed"].title);
  says(receipt, es.receipt.activation.title);
});

Deno.test("a former phone that somebody else may have is told nothing, and undoes nothing", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await proves(clave, b, { former_lost: "yes" });
  await b.send({ accept: "yes" });
  deepEqual(await toldTo(clave, ana.phone), []);
  deepEqual((await accountOfPerson(clave, ana))!.formerPhones, []);
});

Deno.test("the paper's page sent twice, at once or later, binds once and ends at one receipt", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await proves(clave, b);
  const { href } = b.page.url;
  for (const answer of await twiceAtOnce(clave, b, { accept: "yes" })) {
    says(await land(b, answer), words.done);
  }
  equal((await eventOf(clave, ana, "phone-changed")).length, 1);
  const account = await accountOfPerson(clave, ana);
  await b.open(href);
  says(await b.send({ accept: "yes" }), words.done);
  deepEqual(await accountOfPerson(clave, ana), account);
});

Deno.test("a phone that another person has moves when its code comes back, and she is told (RG-21 to RG-23)", async () => {
  await using clave = await registered();
  await isRegistered(clave, carmen, { phone: fresh as Phone });
  const b = await atRecordOf(clave, ana);
  says(await begins(b, "phone"), words.lost);
  says(await b.send({ phone: fresh }), es.desk.register.code.inUse);
  await b.send({ code: await clave.lastCodeTo(fresh) });
  equal((await accountOfPerson(clave, carmen))!.phone, fresh);
  await b.send({ accept: "yes" });
  equal((await accountOfPerson(clave, carmen))!.state, "phone-revoked");
  equal((await accountOfPerson(clave, ana))!.phone, fresh);
  ok((await toldTo(clave, carmen.email)).includes("phone-moved"));
});

Deno.test("whoever proves the phone while the paper is signed keeps it, until it is proven again (RG-20, RG-21)", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await proves(clave, b);
  await isRegistered(clave, carmen, { phone: fresh as Phone });
  clave.clock.advance(minute);
  says(await b.send({ accept: "yes" }), es.desk.register.code.inUse);
  equal((await accountOfPerson(clave, carmen))!.phone, fresh);
  equal((await accountOfPerson(clave, ana))!.phone, ana.phone);
  await b.send({ code: await clave.lastCodeTo(fresh) });
  says(await b.send({ accept: "yes" }), words.done);
  equal((await accountOfPerson(clave, carmen))!.state, "phone-revoked");
});

Deno.test("the signed paper sent again binds nothing that was taken back since (X-17)", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await proves(clave, b);
  const { href } = b.page.url;
  await b.send({ accept: "yes" });
  const { body } = await clave.lastMessageTo(ana.phone);
  ok(body.kind === "phone-given-up");
  const undoing = visitor(clave);
  await undoing.open("http://localhost:8000/es/undo");
  await undoing.send({ document: ana.document, code: body.code });
  equal((await accountOfPerson(clave, ana))!.phone, ana.phone);
  await b.open(href);
  equal((await b.send({ accept: "yes" })).status, 200);
  equal((await accountOfPerson(clave, ana))!.phone, ana.phone);
});

for (
  const [what, phone, problem] of [
    ["nothing", "", es.fields.phone.problems.empty],
    ["a landline", "944 123 456", es.fields.phone.problems["not-mobile"]],
    ["the one that she has", ana.phone, es.account.phone.same],
    ["the officer's own", iker.phone, es.desk.register.contact.ownPhone],
  ] as const
) {
  Deno.test(`${what} is no new phone: 422, what was typed kept, no SMS`, async () => {
    await using clave = await registered();
    const b = await atRecordOf(clave, ana);
    await begins(b, "phone");
    const page = await b.send({ phone });
    equal(page.status, 422);
    says(page, problem);
    equal(page.root.querySelector("#phone")?.getAttribute("value"), phone);
    ok(!(await toldTo(clave, iker.phone, ana.phone)).includes("desk-code"));
  });
}

Deno.test("a wrong code is counted and recorded; the tries over, another code is asked for", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await begins(b, "phone");
  await b.send({ phone: fresh });
  equal((await b.send({ code: "12" })).status, 422);
  const right = await clave.lastCodeTo(fresh);
  const wrong = right === "000000" ? "000001" : "000000";
  for (let n = 0; n < 5; n++) {
    equal((await b.send({ code: wrong })).status, 422);
  }
  equal((await b.send({ code: right })).status, 422);
  equal((await accountOfPerson(clave, ana))!.phone, ana.phone);
  ok((await eventOf(clave, ana, "phone-code-refused")).length >= 5);
  equal((await b.send({ action: "again" })).status, 429);
  clave.clock.advance(minute);
  await b.send({ action: "again" });
  const paper = await b.send({ code: await clave.lastCodeTo(fresh) });
  says(paper, words.lead);
});

Deno.test("whoever renounced while the paper was being signed has no phone changed", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await proves(clave, b);
  await isRegistered(clave, ana, { state: "renounced", phone: null });
  says(await b.send({ accept: "yes" }), es.desk.person.title);
  equal((await accountOfPerson(clave, ana))!.phone, null);
});

Deno.test("her open sessions end with the phone that they were opened with", async () => {
  await using clave = await registered();
  const citizen = visitor(clave);
  await comeIn(clave, citizen, ana);
  clave.clock.advance(minute);
  const b = await atRecordOf(clave, ana);
  await proves(clave, b);
  await b.send({ accept: "yes" });
  const page = await citizen.open("http://localhost:8000/es/account");
  says(page, es.signin.choose.title);
});

Deno.test("without what is printed on her document nothing begins; five wrong data and the officer waits", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await b.follow("/phone");
  equal((await b.send({ contrast: "" })).status, 422);
  for (let n = 0; n < 5; n++) {
    const page = await b.send({ contrast: "01-01-2030" });
    equal(page.status, 422);
    says(page, es.fields.contrast.mismatch);
  }
  equal((await b.send({ contrast: ana.contrast })).status, 429);
  equal((await eventOf(clave, ana, "contrast-refused")).length, 5);
});
