// Registering whoever stands before the desk (RG-60 to RG-64, ID-53, ID-65, ID-66).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import { eu } from "../../../views/text/eu.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  atDesk,
  bilbao,
  iker,
  isRegistered,
  valencia,
  vicent,
} from "../../support/desk.ts";
import {
  ana,
  carmen,
  emma,
  type Person,
  visitor,
} from "../../support/steps.ts";

const words = es.desk.register;
const minute = 60_000;

/** Under age, and old enough to register by letter. */
const lucia: Person = {
  document: "44444444A",
  contrast: "01-06-2029",
  phone: "+34600777888",
  email: "lucia@example.org",
};

const withAna = {
  guardian_document: ana.document,
  guardian_contrast: ana.contrast,
  proof: "family-book",
  minor_present: "yes",
};

function contactOf({ phone, email }: Person) {
  return { phone, email, language: "es" };
}

/** From the desk's first page to the check of the card. */
async function begin(b: Browser, person: Person, act = "register") {
  await b.open("http://localhost:8000/es/desk");
  await b.send({ document: person.document });
  return await b.follow(`/${act}`);
}

async function toContact(clave: Clave, b: Browser, person: Person) {
  await atDesk(clave, b);
  await begin(b, person);
  return await b.send({ contrast: person.contrast });
}

async function toCode(clave: Clave, b: Browser, person: Person) {
  await toContact(clave, b, person);
  return await b.send(contactOf(person));
}

async function toAcceptance(clave: Clave, b: Browser, person: Person) {
  await toCode(clave, b, person);
  return await b.send({ code: await clave.lastCodeTo(person.phone) });
}

async function historyOf(clave: Clave, document: string) {
  const person = clave.world.mac("person", document);
  const events = await clave.world.audit.history(person, { limit: 50 });
  return events.map(({ event }) => event);
}

Deno.test("an adult is registered: advanced, told by SMS, with a receipt that names the office (RG-03, RG-05, RG-60 to RG-62)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  // The document that finds her record is the first.
  let typed = 1;
  const send = (fields: Record<string, string>) => {
    typed += Object.keys(fields).length;
    return b.send(fields);
  };
  await atDesk(clave, b);
  const check = await begin(b, ana);
  says(check, words.check.adult);
  ok(!check.text.includes("de 2031"), "the datum to type is not shown");
  await send({ contrast: ana.contrast });
  const code = await send(contactOf(ana));
  says(code, words.code.title);
  const paper = await send({
    code: await clave.lastCodeTo(ana.phone),
  });
  says(paper, words.acceptance.title);
  for (const one of [ana.phone, ana.email, "Ana García López", bilbao.name]) {
    says(paper, one);
  }
  for (const one of es.register.contact.conditionList) says(paper, one);
  const done = await send({ accept: "yes" });
  says(done, words.done.title.register);
  ok(typed <= 12, `${typed} fields`);
  equal((await clave.lastMessageTo(ana.phone)).body.kind, "welcome");
  const { account } = await clave.world.people.find(ana.document as never);
  deepEqual(account?.registration, {
    level: "advanced",
    route: "office",
    at: clave.clock.now(),
  });
  equal(account?.email, ana.email);
  // No code on the officer's page; all of them on the paper.
  ok(!/[0-9A-Z]{4}-[0-9A-Z]{4}/.test(done.text));
  const receipt = await b.follow("/es/verify/");
  const shown = receipt.url.pathname.endsWith("/pdf")
    ? await b.open(receipt.url.pathname.replace(/\/pdf$/, ""))
    : receipt;
  says(shown, bilbao.name);
  equal([...shown.text.matchAll(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)].length, 2);
  const [event] = (await historyOf(clave, ana.document)).filter(({ kind }) =>
    kind === "registered"
  );
  equal(event?.kind === "registered" && event.office, bilbao.name);
  ok(event?.personal?.officer);
});

Deno.test("her papers, her messages and her SMS are in her language, whichever the officer's page is in", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toContact(clave, b, ana);
  await b.send({ ...contactOf(ana), language: "eu" });
  match((await clave.lastMessageTo(ana.phone)).language, /^eu$/);
  const paper = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  says(paper, words.acceptance.title);
  says(paper, eu.desk.register.paper.title);
  equal(paper.root.querySelector(".paper")?.getAttribute("lang"), "eu");
  const done = await b.send({ accept: "yes" });
  ok(done.root.querySelector('a[href^="/eu/verify/"]'));
  equal((await clave.lastMessageTo(ana.email)).language, "eu");
});

Deno.test("a foreigner shows the document of her country too, and her card is known by its support number (RG-61)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atDesk(clave, b);
  await begin(b, emma);
  const without = await b.send({ contrast: emma.contrast });
  equal(without.status, 422);
  says(without, words.check.originMissing);
  equal(
    without.root.querySelector("#contrast")?.getAttribute("value"),
    emma.contrast,
  );
  const next = await b.send({ contrast: emma.contrast, origin_shown: "yes" });
  says(next, words.contact.title);
});

Deno.test("of a permanent DNI the issue date is asked at once (ID-31)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atDesk(clave, b);
  says(await begin(b, carmen), es.fields.issueDate.label);
  says(await b.send({ contrast: carmen.contrast }), words.contact.title);
});

Deno.test("a wrong datum is 422 and on her record with the office; the sixth waits, for this officer and person alone", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atDesk(clave, b);
  await begin(b, ana);
  equal((await b.send({ contrast: "hoy" })).status, 422);
  for (let tries = 0; tries < 5; tries++) {
    const page = await b.send({ contrast: "01-01-2030" });
    equal(page.status, 422);
    says(page, es.fields.contrast.mismatch);
  }
  const page = await b.send({ contrast: ana.contrast });
  equal(page.status, 429);
  ok(Number(page.headers.get("retry-after")) > 0);
  const refused = (await historyOf(clave, ana.document))
    .filter(({ kind }) => kind === "contrast-refused");
  equal(refused.length, 5);
  ok(refused.every((one) => "office" in one && one.office === bilbao.name));
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  await begin(other, ana);
  says(await other.send({ contrast: ana.contrast }), words.contact.title);
  clave.clock.advance(16 * minute);
  await begin(b, ana);
  says(await b.send({ contrast: ana.contrast }), words.contact.title);
});

for (
  const [what, document, title] of [
    ["an expired card (ID-53)", "Y2000002M", "document-expired"],
    ["somebody dead (RG-98)", "77777777B", "deceased"],
  ] as const
) {
  Deno.test(`${what} is stopped with words, typed address or not`, async () => {
    await using clave = await openClave();
    const b = visitor(clave);
    await atDesk(clave, b);
    const record = await b.send({ document });
    ok(!record.root.querySelector('main a[href$="/register"]'));
    const page = await b.open(`${record.url.pathname}/register`);
    says(page, words.stopped[title].title);
  });
}

Deno.test("phone, e-mail and language are read together: every error at once, what was typed kept", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toContact(clave, b, ana);
  const page = await b.send({ phone: "12", email: "ana@", language: "xx" });
  equal(page.status, 422);
  equal(page.root.querySelectorAll(".errors a").length, 3);
  equal(page.root.querySelector("#phone")?.getAttribute("value"), "12");
  says(page, words.contact.languageMissing);
});

Deno.test("an officer's own phone is not another person's (RG-20)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toContact(clave, b, ana);
  const page = await b.send({ ...contactOf(ana), phone: iker.phone });
  equal(page.status, 422);
  says(page, words.contact.ownPhone);
});

Deno.test("a phone in use is said so, and goes with the code to whoever has it at hand (RG-21 to RG-23)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await isRegistered(clave, carmen);
  await toContact(clave, b, ana);
  const code = await b.send({ ...contactOf(ana), phone: carmen.phone });
  says(code, words.code.inUse);
  const paper = await b.send({ code: await clave.lastCodeTo(carmen.phone) });
  says(paper, words.code.inUse);
  says(await b.send({ accept: "yes" }), words.done.moved);
  const former = await clave.world.people.find(carmen.document as never);
  equal(former.account?.state, "phone-revoked");
  equal((await clave.lastMessageTo(carmen.email)).body.kind, "phone-moved");
});

Deno.test("a code is tried five times, sent again after a minute, and wrong ones are on record", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toCode(clave, b, ana);
  equal((await b.send({ code: "" })).status, 422);
  const soon = await b.send({ action: "again" });
  equal(soon.status, 429);
  ok(Number(soon.headers.get("retry-after")) > 0);
  const right = await clave.lastCodeTo(ana.phone);
  const wrong = right === "000000" ? "000001" : "000000";
  for (let tries = 0; tries < 5; tries++) {
    equal((await b.send({ code: wrong })).status, 422);
  }
  says(await b.send({ code: right }), es.register.code.spent);
  clave.clock.advance(minute);
  await b.send({ action: "again" });
  const fresh = await clave.lastCodeTo(ana.phone);
  notEqual(fresh, right);
  says(await b.send({ code: fresh }), words.acceptance.title);
  const refused = (await historyOf(clave, ana.document))
    .filter(({ kind }) => kind === "phone-code-refused");
  equal(refused.length, 6);
});

Deno.test("nobody is registered whose acceptance is not signed (RG-07)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toAcceptance(clave, b, ana);
  const page = await b.send({});
  equal(page.status, 422);
  says(page, words.acceptance.missing);
  const { account } = await clave.world.people.find(ana.document as never);
  equal(account, null);
});

Deno.test("each step sent twice ends alike: one account, one welcome, one receipt", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const twice = async (fields: Record<string, string>) => {
    const first = clave.app.fetch(b.request(fields));
    const page = await b.send(fields);
    await (await first).body?.cancel();
    return page;
  };
  await atDesk(clave, b);
  await begin(b, ana);
  await twice({ contrast: ana.contrast });
  await twice(contactOf(ana));
  const sms = await clave.world.outbox.list(ana.phone);
  equal(sms.filter(({ body }) => body.kind === "desk-code").length, 1);
  says(
    await twice({ code: await clave.lastCodeTo(ana.phone) }),
    words.acceptance.title,
  );
  says(await twice({ accept: "yes" }), words.done.title.register);
  const all = await clave.world.outbox.list(ana.phone);
  equal(all.filter(({ body }) => body.kind === "welcome").length, 1);
  const person = clave.world.mac("person", ana.document);
  equal((await clave.world.receipts.list(person)).length, 1);
});

Deno.test("Back from the end finishes nothing again, and Back to the contact data changes the phone", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const paper = await toAcceptance(clave, b, ana);
  await b.send({ action: "change" });
  await b.send({ ...contactOf(ana), phone: "+34600121212" });
  await b.send({ code: await clave.lastCodeTo("+34600121212") });
  says(await b.send({ accept: "yes" }), words.done.title.register);
  await b.open(paper.url.href);
  says(await b.send({ accept: "yes" }), words.done.title.register);
  const { account } = await clave.world.people.find(ana.document as never);
  equal(account?.phone, "+34600121212");
});

Deno.test("two officers register one person at once: one account, and the other is told", async () => {
  await using clave = await openClave();
  const one = visitor(clave);
  const two = visitor(clave);
  await toAcceptance(clave, one, ana);
  clave.clock.advance(minute);
  await atDesk(clave, two, vicent, { office: valencia });
  await begin(two, ana);
  await two.send({ contrast: ana.contrast });
  await two.send(contactOf(ana));
  await two.send({ code: await clave.lastCodeTo(ana.phone) });
  const pages = await Promise.all([
    one.send({ accept: "yes" }),
    two.send({ accept: "yes" }),
  ]);
  const ends = pages.map(({ root }) => root.querySelector("h1")?.text);
  deepEqual(
    ends.toSorted(),
    [
      words.done.title.register,
      words.stopped["already-registered"].title,
    ].toSorted(),
  );
  const person = clave.world.mac("person", ana.document);
  equal((await clave.world.receipts.list(person)).length, 1);
});

Deno.test("a phone that another person proves between the code and the signature is asked for again (RG-20, RG-21)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toAcceptance(clave, b, ana);
  await isRegistered(clave, carmen, { phone: ana.phone as never });
  clave.clock.advance(minute);
  const page = await b.send({ accept: "yes" });
  says(page, words.code.title);
  says(page, words.code.inUse);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  says(await b.send({ accept: "yes" }), words.done.moved);
});

Deno.test("one phone at three desks at once is one person's (RG-20)", async () => {
  await using clave = await openClave();
  const people = [ana, carmen, {
    ...lucia,
    document: "55555555K",
    contrast: "10-10-2027",
  }];
  const desks: Browser[] = [];
  for (const [at, person] of people.entries()) {
    const b = visitor(clave);
    if (at === 0) await atDesk(clave, b);
    else if (at === 1) await atDesk(clave, b, vicent, { office: valencia });
    else {await atDesk(clave, b, {
        ...ana,
        document: "66666666Q",
        contrast: "03-03-2029",
        phone: "+34600909090",
        email: "m@example.org",
      });}
    await begin(b, person);
    await b.send({ contrast: person.contrast });
    await b.send({ ...contactOf(person), phone: ana.phone });
    await b.send({ code: await clave.lastCodeTo(ana.phone) });
    desks.push(b);
  }
  await Promise.all(desks.map((b) => b.send({ accept: "yes" })));
  const { rows } = await clave.database.client.execute(
    `select document from accounts where phone = '${ana.phone}'`,
  );
  equal(rows.length, 1);
});

Deno.test("when the record's time is over, the search comes again and nothing was done", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toAcceptance(clave, b, ana);
  clave.clock.advance(30 * minute);
  says(await b.send({ accept: "yes" }), es.desk.search.late);
  const { account } = await clave.world.people.find(ana.document as never);
  equal(account, null);
});

Deno.test("the way to the receipt ends with the record's time, wherever it was opened", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toAcceptance(clave, b, ana);
  await b.send({ accept: "yes" });
  const href = b.page.root.querySelector(
    'a[href*="/verify/"]:not([href$="pdf"])',
  )!
    .getAttribute("href")!;
  clave.clock.advance(20 * minute);
  equal((await b.open(href)).status, 200);
  clave.clock.advance(10 * minute);
  equal((await b.open(href)).status, 400);
});

Deno.test("a step is worth nothing below another record, to another officer, in another browser, or for another act", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const paper = await toAcceptance(clave, b, ana);
  const stage = paper.url.pathname.split("/").at(-1)!;
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  says(await other.open(paper.url.href), es.desk.search.late);
  await begin(other, ana);
  const theirs = other.page.url.pathname;
  says(await other.open(`${theirs}/${stage}`), words.check.compare);
  await begin(b, carmen);
  const { pathname } = b.page.url;
  says(await b.open(`${pathname}/${stage}`), words.check.compare);
  await begin(b, ana);
  says(
    await b.open(`${b.page.url.pathname}/${stage}`),
    words.check.compare,
  );
  const raise = paper.url.pathname.replace("/register/", "/raise/");
  ok(!(await b.open(raise)).url.pathname.includes(stage));
  says(await b.open(`${paper.url.pathname.slice(0, -1)}`), words.check.compare);
});

Deno.test("whoever left, and whoever lost her phone, is registered anew (RG-22, RG-96)", async () => {
  for (const state of ["renounced", "phone-revoked"] as const) {
    await using clave = await openClave();
    const b = visitor(clave);
    await isRegistered(clave, ana, { state, phone: null });
    await toAcceptance(clave, b, ana);
    says(await b.send({ accept: "yes" }), words.done.title.register);
    const { account } = await clave.world.people.find(ana.document as never);
    equal(account?.state, "active");
  }
});

Deno.test("a minor comes with whoever answers for her, who is on the receipt, and whose look-up is on her own record (ID-65)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await clave.database.client.execute(
    `update census set birth_date = '2020-06-18' where document = '${lucia.document}'`,
  );
  await atDesk(clave, b);
  says(await begin(b, lucia), words.check.minor);
  says(await b.send({ contrast: lucia.contrast }), words.guardian.title);
  says(await b.send(withAna), words.contact.title);
  const looked = (await historyOf(clave, ana.document))
    .filter(({ kind }) => kind === "record-viewed");
  equal(looked.length, 1);
  await b.send(contactOf(lucia));
  const paper = await b.send({ code: await clave.lastCodeTo(lucia.phone) });
  says(paper, words.paper.guardian);
  says(paper, "Ana García López, 12345678Z (Libro de familia)");
  says(await b.send({ accept: "yes" }), words.done.receiptMinor);
  const person = clave.world.mac("person", lucia.document);
  const [receipt] = await clave.world.receipts.list(person);
  deepEqual(receipt?.facts.guardian, {
    document: ana.document,
    name: "Ana García López",
    proof: "family-book",
  });
  const [event] = (await historyOf(clave, lucia.document))
    .filter(({ kind }) => kind === "registered");
  equal(event?.personal?.guardian, clave.world.mac("person", ana.document));
  equal(event?.personal?.proof, "family-book");
});

for (
  const [what, typed, problem] of [
    ["herself", lucia.document, words.guardian.problems.same],
    ["the officer", iker.document, words.guardian.problems.own],
    ["nobody", "00000000T", words.guardian.problems.unknown],
    ["somebody dead", "77777777B", words.guardian.problems.deceased],
    [
      "somebody whose card has expired",
      "Y2000002M",
      words.guardian.problems["document-expired"],
    ],
    ["no document", "", es.fields.document.problems.empty],
  ] as const
) {
  Deno.test(`${what} does not answer for a minor (ID-65)`, async () => {
    await using clave = await openClave();
    const b = visitor(clave);
    await toContact(clave, b, lucia);
    const page = await b.send({ ...withAna, guardian_document: typed });
    equal(page.status, 422);
    says(page, problem);
  });
}

Deno.test("a guardian's card is proven too, within the same limit, and no box may be left out (ID-65)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toContact(clave, b, lucia);
  const { proof: _, minor_present: __, ...rest } = withAna;
  const lacking = await b.send(rest);
  says(lacking, words.guardian.proofMissing);
  says(lacking, words.guardian.presentMissing);
  equal(
    (await historyOf(clave, ana.document)).length,
    0,
    "nobody was looked up for it",
  );
  const wrong = { ...withAna, guardian_contrast: "01-01-2030" };
  for (let tries = 0; tries < 5; tries++) {
    says(await b.send(wrong), es.fields.contrast.mismatch);
  }
  equal((await b.send(withAna)).status, 429);
});

Deno.test("a minor by age alone is one who needs a guardian: the day of 18 ends it", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await clave.database.client.execute(
    `update census set birth_date = '2008-11-22' where document = '${lucia.document}'`,
  );
  says(await toContact(clave, b, lucia), words.contact.title);
  equal(defaultPolicy.desk.adultYears, 18);
});

Deno.test("a level is raised once the phone is proven, and a new activation code is on the receipt (RG-80, RG-81)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { activation } = await isRegistered(clave, ana);
  await atDesk(clave, b);
  await begin(b, ana, "raise");
  const keep = await b.send({ contrast: ana.contrast });
  says(keep, es.desk.raise.title);
  ok(!keep.text.includes(ana.phone) && !keep.text.includes(ana.email));
  await b.send({});
  const code = await clave.lastCodeTo(ana.phone);
  const first = clave.app.fetch(b.request({ code }));
  const done = await b.send({ code });
  await (await first).body?.cancel();
  says(done, words.done.title.raise);
  const { account } = await clave.world.people.find(ana.document as never);
  equal(account?.registration?.level, "advanced");
  equal(account?.registration?.route, "office");
  notEqual(account?.activation?.mac, activation?.mac);
  equal(account?.phone, ana.phone);
  const person = clave.world.mac("person", ana.document);
  const receipts = await clave.world.receipts.list(person);
  deepEqual(receipts.map(({ facts }) => facts.office), [bilbao.name]);
});

Deno.test("nobody raises a phone that changes while she does", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const account = await isRegistered(clave, ana);
  await atDesk(clave, b);
  await begin(b, ana, "raise");
  await b.send({ contrast: ana.contrast });
  await b.send({});
  const code = await clave.lastCodeTo(ana.phone);
  await clave.world.people.change(account.document, null, ({ account }) => ({
    answer: null,
    keep: { ...account!, phone: "+34600121212" as never },
  }));
  says(await b.send({ code }), words.check.compare);
  const now = await clave.world.people.find(account.document);
  equal(now.account?.registration?.level, "basic");
});

Deno.test("whoever is advanced already is told so, at raise and at register", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await isRegistered(clave, ana, {
    registration: { level: "advanced", route: "office", at: clave.clock.now() },
  });
  await atDesk(clave, b);
  const { url } = await b.send({ document: ana.document });
  for (const act of ["raise", "register"]) {
    const page = await b.open(`${url.pathname}/${act}`);
    says(page, words.stopped["already-registered"].title);
  }
});
