// Another activation code and another e-mail address at the desk (RG-85, RG-86, RG-90).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
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
import { deviceOf } from "../../support/accounts.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import {
  isRegistered,
  isRegisteredAdvanced,
  vicent,
} from "../../support/desk.ts";
import { ana, visitor } from "../../support/steps.ts";

const words = es.desk.work;
const minute = 60_000;

async function codeOnReceipt(b: Awaited<ReturnType<typeof atRecordOf>>) {
  const page = await b.follow("/verify/");
  says(page, es.receipt.kinds["activation-renewed"].title);
  return page.root.querySelector(".keepsake")!.text;
}

async function registered() {
  const clave = await openClave();
  await isRegistered(clave, ana);
  return clave;
}

Deno.test("a new activation code is on the printed receipt, the former dies, both channels are told (RG-90)", async () => {
  await using clave = await registered();
  const before = await accountOfPerson(clave, ana);
  const b = await atRecordOf(clave, ana);
  const ask = await begins(b, "activation-code");
  says(ask, words.code.warning);
  const done = await b.send({});
  equal(done.status, 200);
  says(done, words.code.done);
  match(await codeOnReceipt(b), /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  const after = await accountOfPerson(clave, ana);
  notEqual(after!.activation!.mac, before!.activation!.mac);
  deepEqual(await toldTo(clave, ana.phone, ana.email), [
    "activation-renewed",
    "activation-renewed",
  ]);
  const [event] = await eventOf(clave, ana, "activation-renewed");
  equal(
    "office" in event! && event.office,
    "Oficina de Registro de Bilbao",
  );
  ok(event!.personal?.officer);
});

Deno.test("the code's page sent twice makes one code and one receipt, at once or one after the other", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await begins(b, "activation-code");
  const { href } = b.page.url;
  const answers = await twiceAtOnce(clave, b, {});
  const first = await land(b, answers[0]!);
  says(first, words.code.done);
  const code = await codeOnReceipt(b);
  says(await land(b, answers[1]!), words.code.done);
  equal(await codeOnReceipt(b), code);
  await b.open(href);
  says(await b.send({}), words.code.done);
  equal(await codeOnReceipt(b), code);
  equal((await toldTo(clave, ana.phone)).length, 1);
  const person = clave.world.mac("person", ana.document);
  equal((await clave.world.receipts.list(person)).length, 1);
});

Deno.test("of two officers at once one code stands, and the other sees the record (RG-90)", async () => {
  await using clave = await registered();
  const iker = await atRecordOf(clave, ana);
  const other = await atRecordOf(clave, ana, vicent);
  await begins(iker, "activation-code");
  await begins(other, "activation-code");
  clave.clock.advance(minute);
  says(await iker.send({}), words.code.done);
  says(await other.send({}), es.desk.person.title);
  equal((await eventOf(clave, ana, "activation-renewed")).length, 1);
});

Deno.test("an address is typed once, read back, and hers; the former one is told and can undo it (RG-85, RG-86)", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await begins(b, "email");
  const back = await b.send({ email: " Ana.Nueva@Example.org " });
  says(back, words.email.confirm);
  match(back.root.querySelector(".keepsake")!.text, /@example\.org$/i);
  ok(!back.url.href.includes("Nueva"), "not in the address");
  const done = await b.send({});
  says(done, words.email.done);
  const account = await accountOfPerson(clave, ana);
  equal(account!.email?.toLowerCase(), "ana.nueva@example.org");
  equal(account!.formerEmails.length, 1);
  deepEqual(await toldTo(clave, ana.email), ["email-changed"]);
  deepEqual(await toldTo(clave, account!.email!), ["email-bound"]);
  const receipt = await b.follow("/verify/");
  says(receipt, es.receipt.kinds["email-changed"].title);
  ok(!receipt.text.includes(es.receipt.activation.title), "RG-86: no code");
  const { body } = await clave.lastMessageTo(ana.email);
  ok(body.kind === "email-changed");
  const citizen = visitor(clave);
  await citizen.open(`${body.link}/${body.code}`);
  await citizen.send({});
  equal((await accountOfPerson(clave, ana))!.email, ana.email);
});

for (
  const [what, email, problem] of [
    ["nothing", "", es.fields.email.problems.empty],
    ["a name", "ana", es.fields.email.problems["not-an-address"]],
    ["the one that she has", ana.email, es.account.email.same],
    [
      "a very long one",
      `${"a".repeat(400)}@example.org`,
      es.fields.email.problems["too-long"],
    ],
  ] as const
) {
  Deno.test(`${what} is no new address: 422, what was typed kept`, async () => {
    await using clave = await registered();
    const b = await atRecordOf(clave, ana);
    await begins(b, "email");
    const page = await b.send({ email });
    equal(page.status, 422);
    says(page, problem);
    const field = page.root.querySelector("#email");
    equal(field?.getAttribute("value"), email);
  });
}

Deno.test("the address sent again after it was taken back binds nothing, and is no fault of ours (RG-85)", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await begins(b, "email");
  await b.send({ email: "nueva@example.org" });
  const { href } = b.page.url;
  await b.send({});
  const { body } = await clave.lastMessageTo(ana.email);
  ok(body.kind === "email-changed");
  const undoing = visitor(clave);
  await undoing.open(`${body.link}/${body.code}`);
  await undoing.send({});
  equal((await accountOfPerson(clave, ana))!.email, ana.email);
  await b.open(href);
  says(await b.send({}), words.email.done);
  equal((await accountOfPerson(clave, ana))!.email, ana.email);
});

Deno.test("the address sent twice at once is changed once", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await begins(b, "email");
  await b.send({ email: "nueva@example.org" });
  for (const answer of await twiceAtOnce(clave, b, {})) {
    says(await land(b, answer), words.email.done);
  }
  equal((await eventOf(clave, ana, "email-changed")).length, 1);
});

Deno.test("what she had stopped identifies her again once an officer has seen her document", async () => {
  await using clave = await openClave();
  const at = clave.world.now();
  await isRegistered(clave, ana, { suspended: [{ method: "pin", at }] });
  const b = await atRecordOf(clave, ana);
  says(await begins(b, "resume"), es.signin.methods.pin.name);
  const { href } = b.page.url;
  const late = b.request({});
  for (const answer of await twiceAtOnce(clave, b, {})) {
    says(await land(b, answer), words.resume.done);
  }
  says(await land(b, await clave.app.fetch(late)), words.resume.done);
  deepEqual((await accountOfPerson(clave, ana))!.suspended, []);
  deepEqual(await toldTo(clave, ana.phone, ana.email), [
    "methods-restored",
    "methods-restored",
  ]);
  const [event, ...more] = await eventOf(clave, ana, "methods-restored");
  equal(more.length, 0);
  equal("office" in event! && event.office, "Oficina de Registro de Bilbao");
  says(await b.open(href), es.desk.person.title);
});

Deno.test("her phone is deactivated for her, once, and the one of meanwhile stays (MV-41)", async () => {
  await using clave = await openClave();
  await isRegistered(clave, ana, { device: deviceOf() });
  const b = await atRecordOf(clave, ana);
  says(b.page, words.device.has("el 22 de noviembre de 2026"));
  says(await begins(b, "device"), words.device.what);
  const late = b.request({});
  for (const answer of await twiceAtOnce(clave, b, {})) {
    says(await land(b, answer), words.device.done);
  }
  equal((await accountOfPerson(clave, ana))!.device, null);
  deepEqual(await toldTo(clave, ana.phone, ana.email), [
    "device-removed",
    "device-removed",
  ]);
  const [event, ...more] = await eventOf(clave, ana, "device-removed");
  equal(more.length, 0);
  equal("office" in event! && event.office, "Oficina de Registro de Bilbao");
  const account = (await accountOfPerson(clave, ana))!;
  const device = deviceOf({ id: "another" });
  await clave.world.people.change(account.document, null, () => ({
    answer: null,
    keep: { ...account, device },
  }));
  says(await land(b, await clave.app.fetch(late)), words.device.done);
  deepEqual((await accountOfPerson(clave, ana))!.device, device);
});

Deno.test("what nobody may begin for her leads back to her record; so does Back to what is done", async () => {
  await using clave = await openClave();
  const b = await atRecordOf(clave, ana);
  const { href } = b.page.url;
  for (const name of ["activation-code", "email", "rehabilitate"]) {
    says(await b.open(`${href}/${name}`), es.desk.person.title);
  }
});

Deno.test("the record's time over, a page that is sent leads to the search and changes nothing", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  await begins(b, "email");
  await b.send({ email: "nueva@example.org" });
  clave.clock.advance(30 * minute);
  says(await b.send({}), es.desk.search.late);
  equal((await accountOfPerson(clave, ana))!.email, ana.email);
});

Deno.test("whoever is advanced is seen in person again: five years more, a receipt with the office, and only the first of two pages (FI-06, RG-65)", async () => {
  await using clave = await openClave();
  await isRegisteredAdvanced(clave, ana);
  const b = await atRecordOf(clave, ana);
  says(await begins(b, "renew"), words.renew.what(5));
  clave.clock.advance(minute);
  says(await b.send({}), words.renew.done);
  const after = await accountOfPerson(clave, ana);
  deepEqual(after!.presentAt, clave.clock.now());
  const receipt = await b.follow("/verify/");
  says(receipt, es.receipt.kinds["presence-renewed"].title);
  match(receipt.text, /Oficina de Registro de Bilbao/);
  const [event, ...more] = await eventOf(clave, ana, "presence-renewed");
  equal(more.length, 0);
  equal("office" in event! && event.office, "Oficina de Registro de Bilbao");
  ok(event!.personal?.officer);
});

Deno.test("a basic registration is raised, not renewed", async () => {
  await using clave = await registered();
  const b = await atRecordOf(clave, ana);
  equal(b.page.root.querySelector('main a[href$="/renew"]'), null);
});

Deno.test("the record does not show the datum that every act asks to be typed from her document (RG-61)", async () => {
  await using clave = await openClave();
  await isRegistered(clave, ana);
  const b = await atRecordOf(clave, ana);
  says(b.page, es.desk.person.title);
  ok(!b.page.text.includes("de 2031"), "valid until");
  ok(b.page.text.includes("de 2021"), "issued on");
});
