// Registering at the desk when something is sent twice, goes back, comes late, or happens at two desks at once (RG-20, RG-21).

import { deepEqual, equal, ok } from "node:assert/strict";
import { leave } from "../../../domain/my_data/leaving.ts";
import type { Nif } from "../../../domain/nif.ts";
import { es } from "../../../views/text/es.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  atDesk,
  beginAtDesk,
  deskContactOf,
  isRegistered,
  lucia,
  toAcceptance,
  valencia,
  vicent,
} from "../../support/desk.ts";
import { ana, carmen, visitor } from "../../support/steps.ts";

const words = es.desk.register;
const minute = 60_000;

/** Registered by letter, she is to be raised: her phone has its code. */
async function toRaiseCode(clave: Clave, b: Browser) {
  await isRegistered(clave, ana);
  await atDesk(clave, b);
  await beginAtDesk(clave, b, ana, "raise");
  await b.send({ contrast: ana.contrast });
  await b.send({});
}

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
  await beginAtDesk(clave, b, ana);
  await twice({ contrast: ana.contrast });
  await twice(deskContactOf(ana));
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
  await b.send({ ...deskContactOf(ana), phone: "+34600121212" });
  await b.send({ code: await clave.lastCodeTo("+34600121212") });
  says(await b.send({ accept: "yes" }), words.done.title.register);
  await b.open(paper.url.href);
  says(await b.send({ accept: "yes" }), words.done.title.register);
  const { account } = await clave.world.people.find(ana.document as never);
  equal(account?.phone, "+34600121212");
});

for (const act of ["register", "raise"] as const) {
  Deno.test(`a page that was confirmed (${act}) and is sent again after she has left is told in words, and does nothing (RG-62, RG-92)`, async () => {
    await using clave = await openClave();
    const b = visitor(clave);
    if (act === "register") await toAcceptance(clave, b, ana);
    else await toRaiseCode(clave, b);
    const fields = act === "register"
      ? { accept: "yes" }
      : { code: await clave.lastCodeTo(ana.phone) };
    const again = b.newTab();
    await again.open(b.page.url.href);
    says(await b.send(fields), words.done.title[act]);
    const document = ana.document as Nif;
    await clave.world.people.change(document, null, (seen) => {
      const account = leave(seen.account!, "renounced", clave.world.now());
      return { answer: null, keep: account };
    });
    if (act === "raise") await isRegistered(clave, ana);
    says(await again.send(fields), words.stopped["served-before"].title);
    const { account } = await clave.world.people.find(document);
    equal(account?.registration?.level === "advanced", act === "register");
    equal(account?.state, act === "register" ? "renounced" : "active");
    const person = clave.world.mac("person", ana.document);
    equal((await clave.world.receipts.list(person)).length, 1);
    const back = again.page.root.querySelector("main a")!;
    const record = await again.open(back.getAttribute("href")!);
    says(record, "Ana García López");
  });
}

Deno.test("two officers register one person at once: one account, and the other is told", async () => {
  await using clave = await openClave();
  const one = visitor(clave);
  const two = visitor(clave);
  await toAcceptance(clave, one, ana);
  clave.clock.advance(minute);
  await atDesk(clave, two, vicent, { office: valencia });
  await beginAtDesk(clave, two, ana);
  await two.send({ contrast: ana.contrast });
  await two.send(deskContactOf(ana));
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
    await beginAtDesk(clave, b, person);
    await b.send({ contrast: person.contrast });
    await b.send({ ...deskContactOf(person), phone: ana.phone });
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
  await beginAtDesk(clave, other, ana);
  const theirs = other.page.url.pathname;
  says(await other.open(`${theirs}/${stage}`), words.check.compare);
  await beginAtDesk(clave, b, carmen);
  const { pathname } = b.page.url;
  says(await b.open(`${pathname}/${stage}`), words.check.compare);
  await beginAtDesk(clave, b, ana);
  says(
    await b.open(`${b.page.url.pathname}/${stage}`),
    words.check.compare,
  );
  const raise = paper.url.pathname.replace("/register/", "/raise/");
  ok(!(await b.open(raise)).url.pathname.includes(stage));
  says(await b.open(`${paper.url.pathname.slice(0, -1)}`), words.check.compare);
});
