// What stays after a sign-in, and what an attempt outlives: sessions, other tabs, other browsers, old pages (PN-16, GW-03).

import { equal, match, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import {
  ana,
  authorizeAddress,
  identifyFor,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";

async function registered(clave: Clave) {
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  return b;
}

Deno.test("a second service is entered from the session, unless it wants a fresh proof", async () => {
  await using clave = await openClave();
  const b = await registered(clave);
  await signInWithPin(clave, b, ana);
  const silent = await b.open(authorizeAddress(base, { prompt: "none" }));
  ok(silent.url.searchParams.get("code"));
  const asked = await b.open(authorizeAddress(base, { prompt: "login" }));
  says(asked, es.signin.choose.title);
  clave.clock.advance(61 * 1000);
  const old = await b.open(authorizeAddress(base, { max_age: "60" }));
  says(old, es.signin.choose.title);
  const stranger = visitor(clave);
  const refused = await stranger.open(
    authorizeAddress(base, { prompt: "none" }),
  );
  equal(refused.url.searchParams.get("error"), "login_required");
});

Deno.test("a session ends after an hour without use and after twelve hours in any case (PN-16)", async () => {
  await using clave = await openClave();
  const b = await registered(clave);
  await signInWithPin(clave, b, ana);
  const isIn = async () =>
    (await b.open(authorizeAddress(base, { prompt: "none" })))
      .url.searchParams.has("code");
  for (let hour = 0; hour < 12; hour++) {
    equal(await isIn(), true, `hour ${hour}`);
    clave.clock.advance(59 * 60 * 1000);
  }
  clave.clock.advance(15 * 60 * 1000);
  equal(await isIn(), false);
  await signInWithPin(clave, b, ana);
  clave.clock.advance(60 * 60 * 1000);
  equal(await isIn(), false);
});

Deno.test("signing out ends the person's sessions in every browser", async () => {
  await using clave = await openClave();
  const phone = await registered(clave);
  await signInWithPin(clave, phone, ana);
  const library = visitor(clave);
  await signInWithPin(clave, library, ana);
  clave.clock.advance(1000);
  await phone.open(`${base}/es/signout`);
  says(await phone.send({}), es.signin.signout.doneTitle);
  for (const b of [phone, library]) {
    const page = await b.open(authorizeAddress(base, { prompt: "none" }));
    equal(page.url.searchParams.get("error"), "login_required");
  }
});

Deno.test("an attempt opens in no other browser, and not when it was altered", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const page = await b.open(authorizeAddress(base));
  equal((await visitor(clave).open(page.url.href)).status, 400);
  const altered = page.url.href.slice(0, -1) +
    (page.url.href.endsWith("A") ? "B" : "A");
  equal((await b.open(altered)).status, 400);
});

Deno.test("an expired attempt starts afresh with the document that was typed", async () => {
  await using clave = await openClave();
  await registered(clave);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  const contrast = await b.send({ document: ana.document });
  clave.clock.advance(60 * 60 * 1000);
  const late = await b.open(contrast.url.href);
  says(late, es.signin.expired.title);
  await b.send({ action: "restart" });
  match(b.page.text, /12345678Z/);
  const page = await b.send({ contrast: ana.contrast });
  says(page, es.signin.pin.title);
});

Deno.test("two tabs go their own ways", async () => {
  await using clave = await openClave();
  const first = await registered(clave);
  const second = first.newTab();
  await first.open(authorizeAddress(base, { state: "one" }));
  await second.open(authorizeAddress(base, { state: "two" }));
  await first.send({ action: "pin" });
  await second.send({ action: "pin" });
  await identifyFor(first, ana);
  const codeOne = await clave.lastCodeTo(ana.phone);
  await identifyFor(second, ana);
  const codeTwo = await clave.lastCodeTo(ana.phone);
  const one = await first.send({ code: codeOne });
  const two = await second.send({ code: codeTwo });
  equal(one.url.searchParams.get("state"), "one");
  equal(two.url.searchParams.get("state"), "two");
});

Deno.test("a form sent by another site is refused", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  const request = b.request({ action: "pin" });
  request.headers.set("origin", "https://elsewhere.example");
  equal((await clave.app.fetch(request)).status, 403);
});
