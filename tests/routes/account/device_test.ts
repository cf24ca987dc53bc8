// Her phone as a key at her own pages: activating it (MV-01).

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { registeredIn } from "../../support/accounts.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { newDeviceKey, type Twist } from "../../support/device_key.ts";
import {
  activateHere,
  activating,
  keyOptionsOf,
} from "../../support/devices.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  advanced,
  good,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import { entryUrl, fnmtOf, openHouse } from "../../support/pki/house.ts";
import { ana, carmen, comeIn, visitor } from "../../support/steps.ts";
import { appCookie, atActivation } from "./own_device.ts";

const base = "http://localhost:8000";
const own = `${base}/es/account/device`;
const words = es.device;

Deno.test("a phone is activated with its own key, and both channels are told (MV-01)", async () => {
  await using clave = await openClave();
  const b = await atActivation(clave);
  const options = keyOptionsOf(b);
  equal(options.rp.id, "localhost");
  equal(atob(options.user.id), `account-${ana.document}`);
  equal(options.user.name, ana.document);
  equal(options.attestation, "none");
  deepEqual(
    options.pubKeyCredParams.map(({ alg }: { alg: number }) => alg),
    [-7, -257],
  );
  const { page, key } = await activateHere(clave, b, { name: " Mi  móvil " });
  equal(page.hops[0]?.status, 303);
  equal(page.url.pathname, "/es/activated");
  says(page, words.activate.doneTitle);
  const { device } = await accountNow(clave, ana);
  ok(device);
  equal(device.credential, key.credential);
  equal(device.publicKey, key.publicKey);
  equal(device.name, "Mi móvil");
  equal(device.counter, 0);
  equal(device.push, null);
  deepEqual(device.addedAt, clave.clock.now());
  match(device.id, /^[\w-]{24}$/);
  equal((await kindsTo(clave, ana.phone))[0], "device-activated");
  equal((await kindsTo(clave, ana.email))[0], "device-activated");
  equal((await eventsOfPerson(clave, ana))[0], "device-activated");
  ok(appCookie(b));
  const seen = await b.open(own);
  says(seen, "Mi móvil");
  says(seen, words.own.here);
  says(seen, words.own.noticesOff);
});

Deno.test("an RSA key will do, too", async () => {
  await using clave = await openClave();
  const b = await atActivation(clave);
  const key = await newDeviceKey({ origin: base, algorithm: "RS256" });
  await activateHere(clave, b, { key });
  equal((await accountNow(clave, ana)).device?.credential, key.credential);
});

Deno.test("the same page sent twice is one phone, in turn and at once", async () => {
  await using clave = await openClave();
  const b = await atActivation(clave);
  const key = await newDeviceKey({ origin: base });
  const answer = await key.made(keyOptionsOf(b).challenge);
  const fields = { name: "Mío", answer, action: "activate" };
  const asked = Array.from({ length: 5 }, () => b.request(fields));
  const late = b.request(fields);
  const statuses = await Promise.all(asked.map(async (request) => {
    const response = await clave.app.fetch(request);
    await response.body?.cancel();
    return response.status;
  }));
  ok(statuses.includes(303));
  const { device } = await accountNow(clave, ana);
  const again = await clave.app.fetch(late);
  equal(again.status, 303);
  equal(again.headers.get("location"), "/es/activated");
  deepEqual((await accountNow(clave, ana)).device, device);
  deepEqual(await kindsTo(clave, ana.phone), ["device-activated", "pin"]);
});

Deno.test("what is no answer of this page's key is refused, kept typed, and leaves nothing behind", async () => {
  await using clave = await openClave();
  const b = await atActivation(clave);
  const twists: Record<string, Twist> = {
    "another origin": { origin: "https://clave.example" },
    "another relying party": { rpId: "example.org" },
    "another challenge": { challenge: "AAAAAAAAAAAAAAAAAAAAAAAA" },
    "no user verification": { flags: 0x01 },
    "an unknown algorithm": { alg: -8 },
    "another ceremony": { type: "webauthn.get" },
  };
  for (const [what, twist] of Object.entries(twists)) {
    const { page } = await activateHere(clave, b, { name: "Mi móvil", twist });
    equal(page.status, 422, what);
    says(page, words.activate.refused);
    const field = page.root.querySelector("[name=name]");
    equal(field?.getAttribute("value"), "Mi móvil");
  }
  for (const answer of ["", "{}", "null", "x", "x".repeat(9000)]) {
    const page = await b.send({ name: "M", answer, action: "activate" });
    equal(page.status, 422);
    says(page, words.activate.refused);
  }
  equal((await accountNow(clave, ana)).device, null);
  equal(appCookie(b), undefined);
  deepEqual(await kindsTo(clave, ana.phone), ["pin"]);
});

Deno.test("a challenge is good once, for some minutes, and for nobody else", async () => {
  await using clave = await openClave();
  const b = await atActivation(clave);
  const key = await newDeviceKey({ origin: base });
  const { challenge } = keyOptionsOf(b);
  const wrong = await key.made(challenge, { origin: "https://evil.example" });
  const spent = b.request({
    name: "M",
    answer: await key.made(challenge),
    action: "activate",
  });
  equal((await b.send({ name: "M", answer: wrong })).status, 422);
  equal((await clave.app.fetch(spent)).status, 422);
  const late = await key.made(keyOptionsOf(b).challenge);
  clave.clock.advance(5 * 60_000);
  equal((await b.send({ name: "M", answer: late })).status, 422);

  // Carmen's page, sent in her browser by whoever has Ana's session there.
  await registeredIn(clave, carmen);
  const other = visitor(clave);
  await comeIn(clave, other, carmen, activating);
  const fields = {
    name: "M",
    answer: await key.made(keyOptionsOf(other).challenge),
  };
  const session = `${new URL(base).host} __Host-session`;
  const carmens = other.cookies.get(session)!;
  other.cookies.set(session, b.cookies.get(session)!);
  equal((await clave.app.fetch(other.request(fields))).status, 422);
  other.cookies.set(session, carmens);
  equal((await accountNow(clave, ana)).device, null);
  equal((await clave.app.fetch(other.request(fields))).status, 303);
  ok((await accountNow(clave, carmen)).device);
});

Deno.test("a name is asked for, and told what is wrong with it before any key is", async () => {
  await using clave = await openClave();
  const b = await atActivation(clave);
  const { problems } = words.activate;
  for (
    const [name, sentence] of [
      ["", problems.empty()],
      ["x".repeat(41), problems.long(40)],
      ["http://evil.example", problems.symbols()],
    ] as const
  ) {
    const page = await b.send({ name, action: "activate" });
    equal(page.status, 422);
    says(page, sentence);
    equal(
      page.root.querySelector("[name=name]")?.getAttribute("value"),
      name,
    );
  }
});

Deno.test("answers that are none are counted, and told when to come back", async () => {
  await using clave = await openClave();
  const b = await atActivation(clave);
  let page = b.page;
  for (let tries = 0; tries < 20; tries++) {
    page = await b.send({ name: "M", answer: "{}" });
    equal(page.status, 422);
  }
  page = await b.send({ name: "M", answer: "{}" });
  equal(page.status, 429);
  ok(page.headers.get("retry-after"));
});

Deno.test("a password alone is asked for more, and the way leads back (RG-88)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  await signInWithPassword(clave, b, ana);
  for (const path of ["", "/activate", "/deactivate"]) {
    says(await b.open(`${own}${path}`), es.authenticator.needs.text);
  }
  await b.open(`${own}/activate`);
  await b.send({ action: "reinforced" });
  await b.send({ document: ana.document, password: good });
  const back = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(back.url.pathname, "/es/account/device/activate");
});

Deno.test("the app has asked which way she comes: straight to a PIN or her certificate", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await registeredIn(clave, ana, {
    registration: {
      level: "advanced",
      route: "certificate",
      at: clave.clock.now(),
    },
  });
  const pin = visitor(clave);
  await pin.open(`${clave.world.config.baseUrl}/es${activating}?by=pin`);
  match(pin.page.url.pathname, /\/pin$/);
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${clave.world.config.baseUrl}/es${activating}?by=certificate`);
  match(b.page.url.pathname, /\/certificate$/);
  says(await b.follow(entryUrl), words.activate.intro);
  equal(b.page.url.pathname, "/es/account/device/activate");
  await activateHere(clave, b);
  equal((await accountNow(clave, ana)).device?.name, "Móvil de prueba");
  const other = visitor(clave);
  await other.open(`${clave.world.config.baseUrl}/es${activating}?by=mobile`);
  match(other.page.url.pathname, /\/signin\/[^/]+$/);
});
