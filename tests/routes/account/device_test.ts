// Her phone as a key at her own pages: activating it, another one, doing without (MV-01, MV-02, MV-40, MV-41).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { accountOf, registeredIn } from "../../support/accounts.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { newDeviceKey, type Twist } from "../../support/device_key.ts";
import {
  activateHere,
  activating,
  keyOptionsOf,
  withActivePhone,
} from "../../support/devices.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  advanced,
  good,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import {
  anyDevice,
  phoneOf,
  shortOn,
  withPhone,
} from "../../support/phones.ts";
import { entryUrl, fnmtOf, openHouse } from "../../support/pki/house.ts";
import {
  ana,
  carmen,
  comeIn,
  identifyFor,
  pinFor,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";
const own = `${base}/es/account/device`;
const words = es.device;

/** In by a PIN, before the page that asks for the phone's key. */
async function atActivation(clave: Clave): Promise<Browser> {
  await registeredIn(clave, ana);
  const b = visitor(clave);
  says(await comeIn(clave, b, ana, activating), words.activate.intro);
  return b;
}

const appCookie = (b: Browser) =>
  b.cookies.get(`${new URL(base).host} __Host-app`);

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

Deno.test("another phone retires the first, which is told where it can be (MV-02)", async () => {
  await using clave = await openClave();
  const first = visitor(clave);
  const { device } = await withActivePhone(clave, first, ana);
  const push = {
    endpoint: "https://push.example/1",
    p256dh: "p256dh",
    auth: "auth",
  };
  const account = await accountNow(clave, ana);
  await clave.world.people.change(account.document, null, () => ({
    answer: null,
    keep: { ...account, device: { ...device, push } },
  }));
  // The PIN is shown by the phone that she may have lost; after a minute it comes by SMS (PN-18).
  const b = visitor(clave);
  await b.open(`${base}/es${activating}?by=pin`);
  await identifyFor(b, ana);
  clave.clock.advance(60_000);
  await b.send({ action: "again" });
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  says(b.page, words.activate.replaces(device.name));
  await activateHere(clave, b, { name: "Otro" });
  const now = (await accountNow(clave, ana)).device;
  notEqual(now?.id, device.id);
  equal(now?.name, "Otro");
  const [told] = await clave.world.outbox.list(push.endpoint);
  equal(told?.channel, "push");
  equal(told?.body.kind, "device-retired");
  equal((await kindsTo(clave, ana.phone))[0], "device-activated");
  // The first phone is not hers any more, for the page either.
  ok(!(await first.open(own)).text.includes(words.own.here));
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

Deno.test("she does without it: told by both channels, and out where it let her in (MV-40, MV-41)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { device } = await withActivePhone(clave, b, ana);
  await b.open(own);
  says(
    await b.follow("/device/deactivate"),
    words.deactivate.text(device.name),
  );
  const twice = b.request({});
  const page = await b.send({});
  equal(page.hops[0]?.status, 303);
  says(page, words.deactivate.doneTitle);
  const account = await accountNow(clave, ana);
  equal(account.device, null);
  equal(account.state, "active");
  equal((await kindsTo(clave, ana.phone))[0], "device-removed");
  equal((await kindsTo(clave, ana.email))[0], "device-removed");
  equal((await eventsOfPerson(clave, ana))[0], "device-removed");
  equal(appCookie(b), undefined);
  const again = await clave.app.fetch(twice);
  equal(again.headers.get("location"), "/es/deactivated");
  equal((await kindsTo(clave, ana.phone))[1], "device-activated");
  equal((await b.open(`${own}/deactivate`)).url.pathname, "/es/account/device");
  equal((await b.open(`${base}/es/activated`)).url.pathname, "/es/app");
});

Deno.test("a page that shows a former phone takes the present one from nobody", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await withActivePhone(clave, b, ana);
  await b.open(`${own}/deactivate`);
  const former = b.request({});
  await b.open(`${own}/activate`);
  await activateHere(clave, b, { name: "Otro" });
  equal((await clave.app.fetch(former)).status, 303);
  equal((await accountNow(clave, ana)).device?.name, "Otro");
  ok(appCookie(b));
});

Deno.test("where she has stopped it, no other phone is activated until she comes back", async () => {
  await using clave = await openClave();
  const at = clave.clock.now();
  await registeredIn(clave, ana, { suspended: [{ method: "mobile", at }] });
  const b = visitor(clave);
  const page = await comeIn(clave, b, ana, activating);
  equal(page.url.pathname, "/es/account/device");
  says(page, es.safety.restore.link);
  ok(!page.text.includes(words.own.activate));
});

Deno.test("whose sessions were ended meanwhile activates nothing", async () => {
  await using clave = await openClave();
  const b = await atActivation(clave);
  const key = await newDeviceKey({ origin: base });
  const answer = await key.made(keyOptionsOf(b).challenge);
  const account = await accountNow(clave, ana);
  clave.clock.advance(1000);
  await clave.world.people.change(account.document, null, () => ({
    answer: null,
    keep: accountOf(account.document, {
      ...account,
      sessionsFrom: clave.clock.now(),
    }),
  }));
  match((await b.send({ name: "M", answer })).url.pathname, /\/signin\//);
  equal((await accountNow(clave, ana)).device, null);
});

/** In by the phone that is active: a fresh proof, of her own pages. */
async function inByPhone(clave: Clave, path: string): Promise<Browser> {
  await withPhone(clave, ana);
  const b = visitor(clave);
  await b.open(`${base}/es${path}`);
  await b.send({ action: "mobile" });
  const phone = phoneOf(clave, ana);
  const short = shortOn(b.page);
  await phone.reads(short);
  await b.send({});
  await phone.approves(short);
  await b.send({});
  equal(b.page.url.pathname, `/es${path}`);
  return b;
}

Deno.test("who came in by the phone may do without it, and is out with it; a second click ends like the first (MV-41)", async () => {
  await using clave = await openClave();
  const b = await inByPhone(clave, "/account/device");
  says(await b.open(`${own}/deactivate`), words.deactivate.title);
  const twice = b.request({});
  says(await b.send({}), words.deactivate.doneTitle);
  equal((await accountNow(clave, ana)).device, null);
  match((await b.open(`${base}/es/account`)).url.pathname, /\/signin\//);
  const again = await clave.app.fetch(twice);
  equal(again.status, 303);
  equal(again.headers.get("location"), "/es/deactivated");
});

Deno.test("one yes on her phone activates no other: a PIN or a certificate does, and what the former opened is over (MV-02)", async () => {
  await using clave = await openClave();
  const other = await inByPhone(clave, "/account");
  const b = await inByPhone(clave, activating);
  says(b.page, words.activate.needs);
  equal(b.page.root.querySelector("[name=action][value=mobile]"), null);
  clave.clock.advance(1000);
  await b.send({ action: "pin" });
  await identifyFor(b, ana);
  await b.send({ code: await pinFor(clave, ana) });
  clave.clock.advance(1000);
  says(b.page, words.activate.replaces(anyDevice.name));
  const { page } = await activateHere(clave, b, { name: "Otro" });
  says(page, words.activate.doneTitle);
  equal((await accountNow(clave, ana)).device?.name, "Otro");
  match((await other.open(`${base}/es/account`)).url.pathname, /\/signin\//);
  ok(appCookie(b));
});
