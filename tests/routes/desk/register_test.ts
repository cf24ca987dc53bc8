// Registering whoever stands before the desk (RG-60 to RG-64, ID-53).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { eu } from "../../../views/text/eu.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import {
  atDesk,
  beginAtDesk,
  bilbao,
  deskContactOf,
  historyOf,
  iker,
  isRegistered,
  toAcceptance,
  toDeskContact,
  valencia,
  vicent,
} from "../../support/desk.ts";
import { ana, carmen, emma, visitor } from "../../support/steps.ts";

const words = es.desk.register;
const minute = 60_000;

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
  const check = await beginAtDesk(clave, b, ana);
  says(check, words.check.adult);
  ok(!check.text.includes("de 2031"), "the datum to type is not shown");
  await send({ contrast: ana.contrast });
  const code = await send(deskContactOf(ana));
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
  await toDeskContact(clave, b, ana);
  await b.send({ ...deskContactOf(ana), language: "eu" });
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
  await beginAtDesk(clave, b, emma);
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
  says(await beginAtDesk(clave, b, carmen), es.fields.issueDate.label);
  says(await b.send({ contrast: carmen.contrast }), words.contact.title);
});

Deno.test("a wrong datum is 422 and on her record with the office; the sixth waits, for this officer and person alone", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atDesk(clave, b);
  await beginAtDesk(clave, b, ana);
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
  await beginAtDesk(clave, other, ana);
  says(await other.send({ contrast: ana.contrast }), words.contact.title);
  clave.clock.advance(16 * minute);
  await beginAtDesk(clave, b, ana);
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
  await toDeskContact(clave, b, ana);
  const page = await b.send({ phone: "12", email: "ana@", language: "xx" });
  equal(page.status, 422);
  equal(page.root.querySelectorAll(".errors a").length, 3);
  equal(page.root.querySelector("#phone")?.getAttribute("value"), "12");
  says(page, words.contact.languageMissing);
});

Deno.test("an officer's own phone is not another person's (RG-20)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toDeskContact(clave, b, ana);
  const page = await b.send({ ...deskContactOf(ana), phone: iker.phone });
  equal(page.status, 422);
  says(page, words.contact.ownPhone);
});

Deno.test("a phone in use is said so, and goes with the code to whoever has it at hand (RG-21 to RG-23)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await isRegistered(clave, carmen);
  await toDeskContact(clave, b, ana);
  const code = await b.send({ ...deskContactOf(ana), phone: carmen.phone });
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
  await toDeskContact(clave, b, ana);
  await b.send(deskContactOf(ana));
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
