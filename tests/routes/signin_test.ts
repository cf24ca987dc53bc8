// Signing in with a PIN, in process, without a script: rulebook 3, 7, design laws 3 and 7.

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { browser, says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import {
  ana,
  askForPin,
  authorizeAddress,
  callback,
  carmen,
  emma,
  identifyFor,
  redeem,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";

Deno.test("a registered person identifies and the service learns who she is, at the low level", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  const end = await signInWithPin(clave, b, ana);
  equal(end.url.origin + end.url.pathname, callback);
  equal(end.url.searchParams.get("state"), "the-state");
  equal(end.url.searchParams.get("iss"), base);
  const code = end.url.searchParams.get("code")!;
  const answer = await clave.app.fetch(redeem(clave, code));
  equal(answer.status, 200);
  const { id_token } = await answer.json();
  const claims = await clave.world.signer.verify(id_token);
  equal(claims?.acr, "http://eidas.europa.eu/LoA/low");
  equal(claims?.registration_level, "basic");
  deepEqual(claims?.amr, ["otp", "sms"]);
  equal(claims?.nonce, "the-nonce");
  equal(claims?.document, "12345678Z");
  equal(claims?.family_name, "García López");
});

Deno.test("a permanent DNI is asked for its issue date, a foreigner for her support number (ID-30 to ID-32)", async () => {
  await using clave = await openClave();
  for (const person of [carmen, emma]) {
    const b = visitor(clave);
    await registerByLetter(clave, b, person);
    const end = await signInWithPin(clave, b, person);
    equal(end.url.origin + end.url.pathname, callback);
  }
});

Deno.test("whoever is not registered learns it only after document and contrast datum match, and can register from there", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const page = await askForPin(clave, b, ana);
  equal(page.status, 200);
  says(page, es.signin.standing["not-registered"].title);
  const letter = await b.follow("/register/");
  says(letter, es.register.letter.send);
});

async function registered(clave: Clave) {
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  return b;
}

Deno.test("known, unknown, unregistered and deceased people get the same answer to a wrong contrast datum, for the same work (law 7)", async () => {
  await using clave = await openClave({ store: "redis" });
  await registered(clave);
  const seen = [];
  for (const document of ["12345678Z", "87654321X", "99999999R", "77777777B"]) {
    const b = visitor(clave);
    await b.open(authorizeAddress(base));
    await b.send({ action: "pin" });
    await b.send({ document });
    clave.redis!.resetCounts();
    clave.sql.statements = 0;
    const page = await b.send({ contrast: "02-02-2029" });
    seen.push({
      status: page.status,
      html: page.html
        .replaceAll(
          /(?:\/signin\/|kept=)[\w-]+/g,
          (sealed) => `sealed${sealed.length}`,
        )
        .replaceAll(document, "document"),
      headers: [...page.headers].filter(([name]) => name !== "date"),
      requests: clave.redis!.counts.requests,
      commands: clave.redis!.counts.commands,
      statements: clave.sql.statements,
    });
  }
  equal(seen[0]!.status, 422);
  ok(seen[0]!.html.includes(es.fields.contrast.mismatch));
  for (const other of seen) deepEqual(other, seen[0]);
});

Deno.test("the sixth wrong contrast datum is stopped for everybody alike, and waiting frees it", async () => {
  await using clave = await openClave();
  await registered(clave);
  const pages = [];
  for (const document of ["12345678Z", "99999999R"]) {
    const b = visitor(clave);
    await b.open(authorizeAddress(base));
    await b.send({ action: "pin" });
    await b.send({ document });
    for (let tries = 0; tries < 5; tries++) {
      equal((await b.send({ contrast: "02-02-2029" })).status, 422);
    }
    const page = await b.send({ contrast: "20-05-2031" });
    equal(page.status, 429);
    equal(page.headers.get("retry-after"), "900");
    pages.push(page.text);
  }
  equal(pages[0], pages[1]);
  clave.clock.advance(15 * 60 * 1000);
  const b = visitor(clave);
  const page = await askForPin(clave, b, ana);
  says(page, es.signin.pin.title);
});

Deno.test("the phone's last digits are shown only after the contrast datum was right (PN-30)", async () => {
  await using clave = await openClave();
  await registered(clave);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  doesNotMatch((await b.send({ document: ana.document })).text, /222/);
  match((await b.send({ contrast: ana.contrast })).text, /222/);
});

Deno.test("a PIN is good once (PN-14), for ten minutes (PN-13), for five tries (PN-22)", async (t) => {
  await using clave = await openClave();
  await registered(clave);
  await t.step("once", async () => {
    const b = visitor(clave);
    await askForPin(clave, b, ana);
    const code = await clave.lastCodeTo(ana.phone);
    const again = b.request({ code });
    equal((await b.send({ code })).url.origin, new URL(callback).origin);
    const second = await clave.app.fetch(again);
    equal(second.status, 422);
    ok((await second.text()).includes(es.signin.pin.spent));
  });
  await t.step("ten minutes", async () => {
    const b = visitor(clave);
    await askForPin(clave, b, ana);
    const code = await clave.lastCodeTo(ana.phone);
    clave.clock.advance(10 * 60 * 1000);
    says(await b.send({ code }), es.signin.pin.spent);
  });
  await t.step("five tries", async () => {
    clave.clock.advance(3600 * 1000);
    const b = visitor(clave);
    await askForPin(clave, b, ana);
    const code = await clave.lastCodeTo(ana.phone);
    const wrong = code === "000000" ? "000001" : "000000";
    for (const left of [4, 3, 2, 1]) {
      says(await b.send({ code: wrong }), es.signin.pin.wrong(left));
    }
    says(await b.send({ code: wrong }), es.signin.pin.spent);
    says(await b.send({ code }), es.signin.pin.spent);
  });
});

Deno.test("another PIN can be had after a minute, and the first one still serves", async () => {
  await using clave = await openClave();
  await registered(clave);
  const b = visitor(clave);
  await askForPin(clave, b, ana);
  const first = await clave.lastCodeTo(ana.phone);
  const early = await b.send({ action: "again" });
  equal(early.status, 429);
  equal(early.headers.get("retry-after"), "60");
  clave.clock.advance(60 * 1000);
  equal((await b.send({ action: "again" })).status, 200);
  const second = await clave.lastCodeTo(ana.phone);
  ok(first !== second);
  const end = await b.send({ code: first });
  equal(end.url.origin, new URL(callback).origin);
});

Deno.test("five SMS an hour, no more (PN-23)", async () => {
  await using clave = await openClave();
  await registered(clave);
  clave.clock.advance(3600 * 1000);
  for (let sent = 0; sent < 5; sent++) {
    says(await askForPin(clave, visitor(clave), ana), es.signin.pin.title);
  }
  equal((await askForPin(clave, visitor(clave), ana)).status, 429);
});

Deno.test("a service that asks substantial is told to nobody with a basic registration, and no SMS is spent (LV-11, LV-14)", async () => {
  await using clave = await openClave();
  await registered(clave);
  const before = (await clave.world.outbox.list()).length;
  const b = visitor(clave);
  const acr = "http://eidas.europa.eu/LoA/substantial";
  await b.open(authorizeAddress(base, { acr_values: acr }));
  await b.send({ action: "pin" });
  const page = await identifyFor(b, ana);
  says(page, es.signin.tooLow.explain("substantial", "low"));
  ok(page.root.querySelector('main a[href="/es/offices"]'));
  equal((await clave.world.outbox.list()).length, before);
  const back = await b.send({ action: "cancel" });
  equal(back.url.searchParams.get("error"), "access_denied");
  equal(back.url.searchParams.get("state"), "the-state");
});

Deno.test("a service that asks high is shown every method with the reason why it is not enough (LV-03)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const page = await b.open(authorizeAddress(base, { acr_values: "high" }));
  says(page, es.signin.methods.pin.name);
  says(page, es.signin.choose.notEnough("high"));
  equal(page.root.querySelector('button[value="pin"]'), null);
});

Deno.test("five wrong tries from elsewhere do not shut a person out; twenty from everywhere do, for a while", async () => {
  await using clave = await openClave();
  await registered(clave);
  const from = (hostname: string) => {
    const remote = { remoteAddr: { hostname, port: 1, transport: "tcp" } };
    return browser((request) => clave.app.fetch(request, remote));
  };
  const attack = async (hostname: string) => {
    const b = from(hostname);
    await b.open(authorizeAddress(base));
    await b.send({ action: "pin" });
    await b.send({ document: ana.document });
    for (let tries = 0; tries < 6; tries++) {
      await b.send({ contrast: "02-02-2029" });
    }
    return b.page.status;
  };
  equal(await attack("192.0.2.1"), 429);
  const home = from("198.51.100.7");
  says(await askForPin(clave, home, ana), es.signin.pin.title);
  for (const host of [2, 3, 4]) equal(await attack(`192.0.2.${host}`), 429);
  equal((await askForPin(clave, from("198.51.100.8"), ana)).status, 429);
  clave.clock.advance(15 * 60 * 1000);
  says(await askForPin(clave, from("198.51.100.7"), ana), es.signin.pin.title);
});
