// More time, ten times and without JavaScript, and what was typed stays (WCAG 2.2.1; demands B, 20 to 22 and 30).

import { equal, ok } from "node:assert/strict";
import { addDays, dayOf, startOfDay } from "../../domain/calendar.ts";
import { defaultPolicy as policy } from "../../domain/policy.ts";
import { untilTime } from "../../views/text/dates.ts";
import { es } from "../../views/text/es.ts";
import { type Browser, says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import {
  ana,
  authorizeAddress,
  contactOf,
  csvOf,
  identifyFor,
  registerByLetter,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";
const minute = 60 * 1000;

function valueOf(b: Browser, name: string): string | undefined {
  return b.page.root.querySelector(`[name=${name}]`)?.getAttribute("value");
}

function waitsUntil(b: Browser, at: number) {
  says(b.page, es.time.waits(untilTime("es", new Date(at))));
}

/** Ten times a minute before the end; then it is refused kindly. */
async function tenTimes(
  clave: Clave,
  b: Browser,
  seconds: number,
  typed: Record<string, string>,
) {
  const began = clave.clock.now().getTime();
  waitsUntil(b, began + seconds * 1000);
  for (let times = 1; times <= policy.extensions; times++) {
    clave.clock.advance(seconds * 1000 - (times === 1 ? minute : 0));
    await b.send({ ...typed, action: "more" });
    equal(b.page.status, 200);
    waitsUntil(b, began + (times + 1) * seconds * 1000);
    for (const [name, value] of Object.entries(typed)) {
      equal(valueOf(b, name), value);
    }
    const left = policy.extensions - times;
    says(b.page, left > 0 ? es.time.left(left) : es.time.last);
  }
  ok(!b.page.text.includes(es.time.more));
}

async function sendsMoreAnyway(b: Browser, typed: Record<string, string>) {
  const request = b.request(typed);
  const body = new URLSearchParams(await request.text());
  body.set("action", "more");
  return new Request(request, { body, method: "POST" });
}

Deno.test("a sign-in waits ten times longer, keeps what was typed, and comes to its end", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  await b.send({ document: ana.document });
  const typed = { contrast: "20-05" };
  await tenTimes(clave, b, policy.signin.attemptSeconds, typed);
  const eleventh = await clave.app.request(await sendsMoreAnyway(b, typed));
  equal(eleventh.status, 303);
  await b.open(eleventh.headers.get("location")!);
  equal(valueOf(b, "contrast"), typed.contrast);
  says(b.page, es.time.last);
  await b.send({ contrast: ana.contrast });
  const code = await clave.lastCodeTo(ana.phone);
  const page = await b.send({ code });
  ok(page.url.searchParams.has("code"));
});

Deno.test("a PIN does not live longer because its page does", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  await identifyFor(b, ana);
  const code = await clave.lastCodeTo(ana.phone);
  clave.clock.advance(policy.pin.seconds * 1000);
  await b.send({ action: "more" });
  says(await b.send({ code }), es.signin.pin.spent);
  // Another is one tap away, and the visit has not ended.
  await b.send({ action: "again" });
  const page = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  ok(page.url.searchParams.has("code"));
});

Deno.test("an address from before the extension ends when it said, and asked again gives no second length", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  const began = clave.clock.now().getTime();
  const { attemptSeconds } = policy.signin;
  const old = b.page.url.href;
  for (let times = 0; times < 3; times++) {
    await b.open(old);
    await b.send({ action: "more" });
    waitsUntil(b, began + 2 * attemptSeconds * 1000);
  }
  clave.clock.advance(attemptSeconds * 1000);
  says(await b.open(old), es.signin.expired.title);
});

Deno.test("a step of a registration waits ten times longer, and comes to its end", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  const { stepSeconds } = policy.registration;
  await tenTimes(clave, b, stepSeconds, contactOf(ana));
  await b.send(contactOf(ana));
  waitsUntil(b, clave.clock.now().getTime() + stepSeconds * 1000);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  says(b.page, es.register.done.title);
});

async function atContact(clave: Clave) {
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await identifyFor(b, ana);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  await b.send({ csv: await csvOf(clave) });
  return b;
}

Deno.test("at ten to midnight the end is tomorrow's, and the next day what is over was yesterday's", async () => {
  await using clave = await openClave();
  const midnight = startOfDay(addDays(dayOf(clave.clock.now()), 1)).getTime();
  clave.clock.advance(midnight - 10 * minute - clave.clock.now().getTime());
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  says(b.page, es.time.waits("hasta las 00:50 de mañana"));
  clave.clock.advance(10 * minute);
  await b.open(b.page.url.href);
  says(b.page, es.time.waits("hasta las 00:50"));
  clave.clock.advance(24 * 60 * minute / 2 - 11 * minute);
  await b.open(b.page.url.href);
  says(b.page, es.time.waited("hasta las 00:50"));
  const late = await atContact(clave);
  const toMidnight = midnight + 24 * 60 * minute - clave.clock.now().getTime();
  clave.clock.advance(toMidnight - 5 * minute);
  await late.open(`${base}/es/register`);
  await identifyFor(late, ana);
  says(late.page, es.time.waits("hasta las 00:55 de mañana"));
  clave.clock.advance(24 * 60 * minute);
  await late.open(late.page.url.href);
  says(late.page, es.time.over("hasta las 00:55").split(" (")[0]!);
});

Deno.test("what was typed too late into a sign-in is in the same page of a fresh one, a tap away", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  clave.clock.advance(policy.signin.attemptSeconds * 1000);
  const until = untilTime("es", clave.clock.now());
  await b.send({ document: "12345678" });
  equal(b.page.status, 422);
  says(b.page, es.time.waited(until));
  await b.send({ action: "restart" });
  equal(valueOf(b, "document"), "12345678");
  await b.send({ document: ana.document });
  equal(valueOf(b, "document"), undefined);
  clave.clock.advance(policy.signin.attemptSeconds * 1000);
  await b.send({ contrast: ana.contrast });
  await b.send({ action: "restart" });
  equal(valueOf(b, "contrast"), ana.contrast);
  says(await b.send({ contrast: ana.contrast }), es.signin.pin.title);
});

Deno.test("what was typed too late into a registration comes back where it was typed, secrets excepted", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  clave.clock.advance(policy.registration.stepSeconds * 1000);
  const until = untilTime("es", clave.clock.now());
  await b.send(contactOf(ana));
  equal(b.page.status, 200);
  says(b.page, es.time.over(until));
  says(b.page, ana.document);
  await b.send({ contrast: ana.contrast });
  await b.send({ action: "have-letter" });
  await b.send({ csv: await csvOf(clave) });
  for (const [name, value] of Object.entries(contactOf(ana))) {
    equal(valueOf(b, name), value, name);
  }
  // What has come to its place travels no further.
  await b.send(contactOf(ana));
  ok(!b.page.url.search);
});

Deno.test("nobody's typing is shown in a visit about somebody else, nor in another browser", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  clave.clock.advance(policy.registration.stepSeconds * 1000);
  await b.send(contactOf(ana));
  const kept = b.page.url.search;
  ok(kept);
  const other = b.newTab();
  await other.open(`${base}/es/register`);
  await other.send({ document: "Y2000002M" });
  await other.open(other.page.url.href + kept);
  ok(!other.page.html.includes(ana.phone));
  const thief = visitor(clave);
  await thief.open(`${base}/es/register${kept}`);
  equal(thief.page.status, 200);
  ok(!thief.page.html.includes('name="kept"'));
  clave.clock.advance(policy.keptSeconds * 1000);
  await b.open(`${base}/es/register${kept}`);
  ok(!b.page.html.includes('name="kept"'));
});
