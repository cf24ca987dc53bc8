// What somebody must not be able to do with her own registration, a photocopy of another's card, and patience.

import { equal, notEqual, ok } from "node:assert/strict";
import type { Nif } from "../../domain/nif.ts";
import { es } from "../../views/text/es.ts";
import { says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import {
  ana,
  askForPin,
  authorizeAddress,
  carmen,
  contactOf,
  csvOf,
  emma,
  identifyFor,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";
const hour = 60 * 60 * 1000;

async function bothRegistered(clave: Clave) {
  await registerByLetter(clave, visitor(clave), ana);
  await registerByLetter(clave, visitor(clave), emma);
  clave.clock.advance(hour);
}

for (const wait of [0, 61]) {
  Deno.test(`a PIN that came to one's own phone opens nobody else's account in the same visit, ${wait} s later`, async () => {
    await using clave = await openClave();
    await bothRegistered(clave);
    const b = visitor(clave);
    await b.open(authorizeAddress(base));
    const asksDocument = await b.send({ action: "pin" });
    await identifyFor(b, emma);
    const own = await clave.lastCodeTo(emma.phone);
    clave.clock.advance(wait * 1000);
    // Back to the first question of the same visit, and another person's card.
    await b.open(asksDocument.url.href);
    await identifyFor(b, ana);
    const hers = await clave.lastCodeTo(ana.phone);
    notEqual(own, hers);
    const page = await b.send({ code: own });
    equal(page.status, 422);
    says(page, es.signin.pin.wrong(4));
  });
}

Deno.test("one SMS and a pile of requests do not lock the right PIN out for the day (PN-21)", async () => {
  await using clave = await openClave();
  await bothRegistered(clave);
  const stranger = visitor(clave);
  await askForPin(clave, stranger, ana);
  const right = await clave.lastCodeTo(ana.phone);
  const wrong = right === "000000" ? "000001" : "000000";
  for (let tries = 0; tries < 40; tries++) {
    equal((await stranger.send({ code: wrong })).status, 422);
  }
  clave.clock.advance(hour);
  const end = await signInWithPin(clave, visitor(clave), ana);
  ok(end.url.searchParams.has("code"));
});

Deno.test("right contrast data use up nothing: not the network's limit, not the person's", async () => {
  await using clave = await openClave();
  for (let times = 0; times < 120; times++) {
    const b = visitor(clave);
    const page = await askForPin(clave, b, ana);
    equal(page.status, 200, `the ${times + 1}th time`);
  }
});

Deno.test("at the limit of SMS the PIN that she has goes on being good", async () => {
  await using clave = await openClave();
  await bothRegistered(clave);
  const b = visitor(clave);
  await askForPin(clave, b, ana);
  for (let sent = 1; sent < 5; sent++) {
    clave.clock.advance(61 * 1000);
    equal((await b.send({ action: "again" })).status, 200);
  }
  const last = await clave.lastCodeTo(ana.phone);
  for (let more = 0; more < 3; more++) {
    clave.clock.advance(61 * 1000);
    equal((await b.send({ action: "again" })).status, 429);
    await b.open(b.page.url.href);
  }
  const end = await b.send({ code: last });
  ok(end.url.searchParams.has("code"));
});

Deno.test("no SMS is spent on a sign-in that asks more than a PIN can give", async () => {
  await using clave = await openClave();
  await bothRegistered(clave);
  const before = (await clave.world.outbox.list()).length;
  const b = visitor(clave);
  await b.open(authorizeAddress(base, { acr_values: "high" }));
  const page = await b.open(`${b.page.url.href}/pin`);
  says(page, es.signin.choose.notEnough("high"));
  equal((await clave.world.outbox.list()).length, before);
});

Deno.test("a document that has expired since the letter registers nobody, by no door (ID-53)", async () => {
  await using clave = await openClave();
  const nuria = {
    document: "00099999H",
    contrast: "30-11-2026",
    phone: "+34600121212",
    email: "nuria@example.org",
  };
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await identifyFor(b, nuria);
  await b.send({ action: "send-letter" });
  const csv = await csvOf(clave);
  clave.clock.advance(10 * 24 * hour);
  const late = visitor(clave);
  await askForPin(clave, late, nuria);
  await late.follow("/register/");
  await late.send({ action: "have-letter" });
  const page = await late.send({ csv });
  says(page, es.register.standing["document-expired"].title);
});

Deno.test("an address from before the registration sends no SMS and tells nobody whose a phone is", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), emma);
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await identifyFor(b, ana);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  const contact = await b.send({ csv: await csvOf(clave) });
  await b.send(contactOf(ana));
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  const before = (await clave.world.outbox.list()).length;
  await b.open(contact.url.href);
  const page = await b.send(contactOf({ ...ana, phone: emma.phone }));
  ok(!page.text.includes(es.register.code.inUse));
  equal((await clave.world.outbox.list()).length, before);
});

Deno.test("who comes back with a letter is told at her old address too", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await identifyFor(b, carmen);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  await b.send({ csv: await csvOf(clave) });
  await b.send(contactOf({ ...carmen, phone: ana.phone }));
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  clave.clock.advance(25 * hour);
  const thief = { ...ana, phone: "+34600666666", email: "thief@example.org" };
  await registerByLetter(clave, visitor(clave), thief);
  const told = await clave.lastMessageTo(ana.email);
  equal(told.body.kind, "registered");
});

Deno.test("a PIN asked for before the phone moved to somebody else opens nothing", async () => {
  await using clave = await openClave();
  await bothRegistered(clave);
  const old = visitor(clave);
  await askForPin(clave, old, ana);
  const code = await clave.lastCodeTo(ana.phone);
  clave.clock.advance(1000);
  await clave.world.people.change(ana.document as Nif, null, ({ account }) => ({
    answer: null,
    keep: { ...account!, sessionsFrom: clave.clock.now() },
  }));
  const end = await old.send({ code });
  const silent = await old.open(authorizeAddress(base, { prompt: "none" }));
  equal(silent.url.searchParams.get("error"), "login_required");
  ok(end.status < 500);
});

Deno.test("what only looks grants nothing", async () => {
  await using clave = await openClave();
  await bothRegistered(clave);
  const b = visitor(clave);
  await signInWithPin(clave, b, ana);
  const cookie = [...b.cookies].map(([key, value]) =>
    `${key.split(" ")[1]}=${value}`
  ).join("; ");
  const address = authorizeAddress(base);
  for (
    const looking of [
      new Request(address, { method: "HEAD", headers: { cookie } }),
      new Request(address, {
        headers: { cookie, "sec-purpose": "prefetch" },
      }),
    ]
  ) {
    const answer = await clave.app.fetch(looking);
    equal(answer.status, 303);
    ok(answer.headers.get("location")?.includes("/signin/"));
  }
});

Deno.test("an attempt is dead after half a day, and follows the catalogue until then", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const page = await b.open(authorizeAddress(base));
  clave.clock.advance(12 * hour);
  equal((await b.open(page.url.href)).status, 400);
});

Deno.test("a PIN typed too late five times leaves a way on: another PIN goes in", async () => {
  await using clave = await openClave();
  await bothRegistered(clave);
  const b = visitor(clave);
  await askForPin(clave, b, ana);
  const late = await clave.lastCodeTo(ana.phone);
  clave.clock.advance(11 * 60 * 1000);
  for (let tries = 0; tries < 5; tries++) {
    says(await b.send({ code: late }), es.signin.pin.spent);
  }
  await b.send({ action: "again" });
  const end = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  ok(end.url.searchParams.has("code"));
});

Deno.test("a button pressed without end does not fill the record", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  const cancel = () => clave.app.fetch(b.request({ action: "cancel" }));
  for (let times = 0; times < 320; times++) {
    equal((await cancel()).status, 303);
  }
  const { rows } = await clave.database.client.execute(
    "select count(*) as n from audit",
  );
  equal(Number(rows[0]!.n), 300);
});
