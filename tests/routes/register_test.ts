// Registering with an invitation letter, in process, without a script: rulebook 2.1 to 2.4, 2.9.

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { says } from "../support/browser.ts";
import { accountOf, atContact, days, matched } from "../support/by_letter.ts";
import { openClave } from "../support/clave.ts";
import {
  ana,
  askForPin,
  carmen,
  contactOf,
  csvOf,
  emma,
  registerByLetter,
  visitor,
} from "../support/steps.ts";

Deno.test("a letter registers at the basic level, with an activation code, a welcome SMS and an e-mail (RG-03, RG-05, RG-30)", async () => {
  await using clave = await openClave();
  const page = await registerByLetter(clave, visitor(clave), ana);
  equal(page.status, 200);
  says(page, es.register.done.title);
  match(page.text, /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  const account = await accountOf(clave, ana);
  equal(account?.state, "active");
  equal(account?.registration?.level, "basic");
  equal(account?.phone, ana.phone);
  equal(account?.email, ana.email);
  const kinds = (await clave.world.outbox.list()).map(({ body }) => body.kind);
  deepEqual(kinds.toSorted(), [
    "invitation",
    "phone-code",
    "registered",
    "welcome",
  ]);
});

Deno.test("the activation code is kept only as a mac (PM-13)", async () => {
  await using clave = await openClave();
  const page = await registerByLetter(clave, visitor(clave), ana);
  const code = page.text.match(/([0-9A-Z]{4}-?){4}/)![0].replaceAll("-", "");
  const { rows } = await clave.database.client.execute(
    "select * from accounts",
  );
  ok(!JSON.stringify(rows).includes(code));
});

Deno.test("the address is shown masked before the letter is sent, and the letter goes there as a PDF", async () => {
  await using clave = await openClave();
  const b = await matched(clave, ana);
  match(b.page.text, /28013 Madrid/);
  ok(!b.page.text.includes("Calle Mayor 12"));
  await b.send({ action: "send-letter" });
  const answer = await clave.app.request("/dev/outbox", {
    headers: { accept: "application/json" },
  });
  const [letter] = await answer.json();
  equal(letter.channel, "letter");
  equal(letter.to, "Ana García López");
  const pdf = await clave.app.request(letter.attachments[0].url);
  equal(pdf.headers.get("content-type"), "application/pdf");
  equal((await pdf.text()).slice(0, 5), "%PDF-");
});

Deno.test("one letter a day, three in thirty days, and only the newest is good (RG-36)", async () => {
  await using clave = await openClave();
  const b = await matched(clave, ana);
  await b.send({ action: "send-letter" });
  const first = await csvOf(clave);
  const again = await matched(clave, ana);
  const refused = await again.send({ action: "send-letter" });
  equal(refused.status, 429);
  equal(refused.headers.get("retry-after"), "86400");

  clave.clock.advance(days);
  await (await matched(clave, ana)).send({ action: "send-letter" });
  const late = await matched(clave, ana);
  await late.send({ action: "have-letter" });
  const old = await late.send({ csv: first });
  equal(old.status, 422);
  match(old.text, /el 23 de noviembre de 2026/);

  clave.clock.advance(days);
  await (await matched(clave, ana)).send({ action: "send-letter" });
  clave.clock.advance(days);
  const fourth = await (await matched(clave, ana))
    .send({ action: "send-letter" });
  equal(fourth.status, 429);
});

Deno.test("the code of the letter is good on day 60 and not on day 61 (RG-31)", async () => {
  await using clave = await openClave();
  const b = await matched(clave, ana);
  await b.send({ action: "send-letter" });
  const csv = await csvOf(clave);
  clave.clock.advance(60 * days);
  const good = await matched(clave, ana);
  await good.send({ action: "have-letter" });
  says(await good.send({ csv }), es.register.contact.title);
  clave.clock.advance(days);
  const late = await matched(clave, ana);
  await late.send({ action: "have-letter" });
  const page = await late.send({ csv });
  equal(page.status, 422);
  match(page.text, /caducado/);
  says(await late.send({ action: "another-letter" }), es.register.letter.send);
});

Deno.test("the letter's code may be typed in any case, with spaces and hyphens; five wrong ones make one wait", async () => {
  await using clave = await openClave();
  const b = await matched(clave, ana);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  const csv = await csvOf(clave);
  const short = await b.send({ csv: csv.slice(1) });
  says(short, es.fields.csv.wrongLength(16));
  const wrong = csv.startsWith("0") ? `1${csv.slice(1)}` : `0${csv.slice(1)}`;
  for (let tries = 0; tries < 5; tries++) {
    says(await b.send({ csv: wrong }), es.fields.csv.wrong);
  }
  const stopped = await b.send({ csv });
  equal(stopped.status, 429);
  clave.clock.advance(60 * 60 * 1000);
  const later = await matched(clave, ana);
  await later.send({ action: "have-letter" });
  const spaced = `${csv.slice(0, 4)} ${csv.slice(4, 8)}-${csv.slice(8)}`
    .toLowerCase();
  says(await later.send({ csv: spaced }), es.register.contact.title);
});

Deno.test("every fault of the contact data is told at once, beside its field, and what was typed stays", async () => {
  await using clave = await openClave();
  const b = await atContact(clave, ana);
  const page = await b.send({
    phone: "600 111 222",
    phone_again: "600 111 223",
    email: "ana.example.org",
    email_again: "",
  });
  equal(page.status, 422);
  match(page.title, /^Error: /);
  says(page, es.fields.phone.different);
  says(page, es.fields.email.problems["not-an-address"]);
  says(page, es.fields.accept.missing);
  const value = (name: string) =>
    page.root.querySelector(`#${name}`)?.getAttribute("value");
  equal(value("phone"), "600 111 222");
  equal(value("email"), "ana.example.org");
  for (const name of ["phone_again", "email", "accept"]) {
    ok(page.root.querySelector(`.errors a[href="#${name}"]`));
    ok(page.root.querySelector(`#${name}-error`));
  }
});

Deno.test("a phone is bound only when its code came back, and the code is for that phone alone", async () => {
  await using clave = await openClave();
  const b = await atContact(clave, ana);
  await b.send(contactOf(ana));
  const first = await clave.lastCodeTo(ana.phone);
  await b.send({ action: "change" });
  const other = "+34600999888";
  await b.send(contactOf({ ...ana, phone: other }));
  const second = await clave.lastCodeTo(other);
  if (first !== second) {
    says(await b.send({ code: first }), es.register.code.wrong(4));
  }
  equal((await accountOf(clave, ana))?.state, "invited");
  says(await b.send({ code: second }), es.register.done.title);
  equal((await accountOf(clave, ana))?.phone, other);
});

Deno.test("a phone that another person has moves with its code, and both are told (RG-20 to RG-24)", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = await atContact(clave, carmen);
  const page = await b.send(contactOf({ ...carmen, phone: ana.phone }));
  says(page, es.register.code.inUse);
  const sms = await clave.lastMessageTo(ana.phone);
  equal(sms.body.kind === "phone-code" && sms.body.inUse, true);
  const code = await clave.lastCodeTo(ana.phone);
  says(await b.send({ code }), es.register.done.movedPhone);
  equal((await accountOf(clave, carmen))?.phone, ana.phone);
  const former = await accountOf(clave, ana);
  equal(former?.phone, null);
  equal(former?.state, "phone-revoked");
  const told = await clave.lastMessageTo(ana.email);
  equal(told.body.kind, "phone-moved");
  const signin = await askForPin(clave, visitor(clave), ana);
  says(signin, es.signin.standing["phone-revoked"].title);
});

Deno.test("whoever lost her phone comes back with a letter and a new one (RG-22, X-17)", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = await atContact(clave, carmen);
  await b.send(contactOf({ ...carmen, phone: ana.phone }));
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  clave.clock.advance(days);
  const phone = "+34600777666";
  const page = await registerByLetter(clave, visitor(clave), {
    ...ana,
    phone,
  });
  says(page, es.register.done.title);
  const account = await accountOf(clave, ana);
  equal(account?.state, "active");
  equal(account?.phone, phone);
});

Deno.test("a foreign phone registers (RG-12, X-15)", async () => {
  await using clave = await openClave();
  const page = await registerByLetter(clave, visitor(clave), emma);
  says(page, es.register.done.title);
});

Deno.test("the letter's code opens one registration, however many are tried at once", async () => {
  await using clave = await openClave();
  const first = await atContact(clave, ana);
  const second = await matched(clave, ana);
  await second.send({ action: "have-letter" });
  await second.send({ csv: await csvOf(clave) });
  const other = "+34600555444";
  await first.send(contactOf(ana));
  await second.send(contactOf({ ...ana, phone: other }));
  const requests = [
    first.request({ code: await clave.lastCodeTo(ana.phone) }),
    second.request({ code: await clave.lastCodeTo(other) }),
  ];
  const answers = await Promise.all(
    requests.map((request) => clave.app.fetch(request)),
  );
  const pages = await Promise.all(
    answers.map(async (answer) => {
      const to = answer.headers.get("location");
      return to ? await first.open(to) : null;
    }),
  );
  const done = pages.filter((page) =>
    page?.text.includes(es.register.done.title)
  );
  equal(done.length, 1);
  deepEqual(answers.filter(({ status }) => status >= 500), []);
  notEqual((await accountOf(clave, ana))?.phone, null);
});

Deno.test("whoever sends her code twice, or goes Back and sends it again, is told that she is registered", async () => {
  await using clave = await openClave();
  const b = await atContact(clave, ana);
  await b.send(contactOf(ana));
  const code = await clave.lastCodeTo(ana.phone);
  const again = b.request({ code });
  says(await b.send({ code }), es.register.done.title);
  const answer = await clave.app.fetch(again);
  equal(answer.status, 303);
  const page = await b.open(answer.headers.get("location")!);
  says(page, es.register.standing["already-registered"].title);
});
