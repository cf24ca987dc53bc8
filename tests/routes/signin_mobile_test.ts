// Cl@ve Móvil on the screen that waits, in process, without a script: rulebook 5.2 to 5.4, acceptance 14.

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { cookieOf, says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import {
  anyDevice,
  numberOn,
  phoneOf,
  pushAddress,
  shortOn,
  withPhone,
} from "../support/phones.ts";
import {
  ana,
  authorizeAddress,
  callback,
  identifyFor,
  redeem,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";
const substantial = { acr_values: "substantial" };
const words = es.mobile;

async function atQr(clave: Clave, asked: Record<string, string> = {}) {
  const b = visitor(clave);
  await b.open(authorizeAddress(base, asked));
  await b.send({ action: "mobile" });
  return b;
}

async function atNumber(clave: Clave, asked: Record<string, string> = {}) {
  const b = await atQr(clave, asked);
  await b.send({ action: "without-qr" });
  await identifyFor(b, ana);
  return b;
}

async function claimsAt(clave: Clave, url: URL) {
  equal(url.origin + url.pathname, callback);
  const code = url.searchParams.get("code")!;
  const answer = await clave.app.fetch(redeem(clave, code));
  const { id_token } = await answer.json();
  return await clave.world.signer.verify(id_token);
}

Deno.test("by QR: body, number, end and short code are shown, and once confirmed the page goes on to the service (MV-10, MV-11, MV-50)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atQr(clave, substantial);
  says(b.page, words.qr.title);
  ok(b.page.root.querySelector("svg.qr"));
  match(numberOn(b.page), /^\d{3}$/);
  says(b.page, words.until("hasta las 13:05"));
  const phone = phoneOf(clave, ana);
  const short = shortOn(b.page);
  await phone.reads(short);
  await b.send({});
  says(b.page, words.follow.title);
  await phone.approves(short);
  const end = await b.send({});
  const claims = await claimsAt(clave, end.url);
  equal(claims?.acr, "http://eidas.europa.eu/LoA/substantial");
  deepEqual(claims?.amr, ["mca", "mfa", "user"]);
  equal(claims?.document, ana.document);
});

Deno.test("the page that waits comes anew by itself without a script, unless she would rather read in peace", async () => {
  await using clave = await openClave();
  const b = await atQr(clave);
  match(b.page.html, /<noscript><meta http-equiv="refresh" content="5"/);
  match(b.page.html, /<a href="\?still">/);
  const still = await b.open(`${b.page.url.href}?still`);
  doesNotMatch(still.html, /http-equiv="refresh"/);
  says(still, words.still);
});

Deno.test("the same page opened twice is one request; a QR code drawn later is another drawing of it", async () => {
  await using clave = await openClave();
  const b = await atQr(clave);
  const [short, number, drawn] = seen(b.page);
  clave.clock.advance(31_000);
  await b.open(b.page.url.href);
  const [shortLater, numberLater, drawnLater] = seen(b.page);
  deepEqual([shortLater, numberLater], [short, number]);
  ok(drawnLater !== drawn);

  function seen(page: typeof b.page) {
    return [
      shortOn(page),
      numberOn(page),
      page.root.querySelector("svg.qr")!.toString(),
    ] as const;
  }
});

Deno.test("it waits for five minutes and no longer, and another can be made (MV-10)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atQr(clave);
  const phone = phoneOf(clave, ana);
  const short = shortOn(b.page);
  await phone.reads(short);
  clave.clock.advance(299_999);
  says(await b.send({}), words.follow.title);
  clave.clock.advance(1);
  equal((await phone.approves(short)).kind, "expired");
  says(await b.send({}), words.ended.expired.title);
  await b.send({ action: "again" });
  says(b.page, words.qr.title);
  ok(shortOn(b.page) !== short);
});

Deno.test("one approval is one sign-in: the page that comes second goes by the session, and another browser by nothing", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atQr(clave);
  const other = visitor(clave);
  const waits = b.page.url.href;
  const phone = phoneOf(clave, ana);
  const short = shortOn(b.page);
  await phone.reads(short);
  await phone.approves(short);
  says(await other.open(waits), es.signin.lost.title);
  const tab = b.newTab();
  const first = await b.open(waits);
  equal(first.url.origin + first.url.pathname, callback);
  const second = await tab.open(waits);
  equal(second.url.origin + second.url.pathname, callback);
  const { events } = await recorded(clave);
  equal(events.filter((kind) => kind === "identified").length, 1);
});

async function recorded({ world }: Clave) {
  const { document } = ana;
  const past = await world.audit.history(world.mac("person", document), {
    limit: 50,
  });
  return { events: past.map(({ event }) => event.kind) };
}

Deno.test("a HEAD, or a page fetched ahead, lays nothing down and takes nothing", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atQr(clave);
  const phone = phoneOf(clave, ana);
  const short = shortOn(b.page);
  await phone.reads(short);
  await phone.approves(short);
  const cookie = cookieOf(b);
  for (
    const init of [{ method: "HEAD" }, {
      headers: { "sec-purpose": "prefetch" },
    }]
  ) {
    const headers = new Headers(init.headers);
    headers.set("cookie", cookie);
    const looked = await clave.app.request(b.page.url, { ...init, headers });
    equal(looked.status, 403);
    equal(looked.headers.get("location"), null);
    equal(looked.headers.get("set-cookie"), null);
  }
  ok(!(await recorded(clave)).events.includes("identified"));
  const end = await b.send({});
  equal(end.url.origin + end.url.pathname, callback);
});

Deno.test("on a phone the way into the app stays where it is while the QR code beside it is drawn anew", async () => {
  await using clave = await openClave();
  const b = await atQr(clave);
  const headers = {
    cookie: cookieOf(b),
    "user-agent": "Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile",
  };
  const fresh = await afreshOnPhone();
  match(fresh, /\?back=/);
  const wait = /hx-get="([^"]*)"/.exec(fresh)![1]!.replaceAll("&amp;", "&");
  clave.clock.advance(10_000);
  const drawn = await clave.app.request(new URL(wait, b.page.url), {
    headers: { ...headers, "hx-request": "true" },
  });
  const again = await drawn.text();
  match(again, /<svg class="qr"/);
  doesNotMatch(again, /\?back=/);

  /** The request says which browser asked, so it is another one. */
  async function afreshOnPhone() {
    const at = await clave.app.request(b.page.url, {
      method: "POST",
      headers: { ...headers, origin: base },
      body: new URLSearchParams({ action: "again" }),
    });
    const page = new URL(at.headers.get("location")!, base);
    return await (await clave.app.request(page, { headers })).text();
  }
});

Deno.test("nor is what she typed the number for taken by looking", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atNumber(clave);
  const phone = phoneOf(clave, ana);
  const { short } = (await phone.waits())!;
  await phone.approves(short, numberOn(b.page));
  for (const method of ["HEAD", "GET"]) {
    const looked = await clave.app.request(b.page.url, {
      method,
      headers: { cookie: cookieOf(b), "sec-purpose": "prefetch" },
    });
    equal(looked.status, 403);
    equal(looked.headers.get("set-cookie"), null);
  }
  ok(!(await recorded(clave)).events.includes("identified"));
  const end = await b.send({});
  equal(end.url.origin + end.url.pathname, callback);
});

for (const why of ["no", "not-me", "too-low"] as const) {
  Deno.test(`what she rejects (${why}) is told on the screen that waits (MV-13)`, async () => {
    await using clave = await openClave();
    await withPhone(clave, ana);
    const b = await atQr(clave);
    const short = shortOn(b.page);
    await phoneOf(clave, ana).reads(short);
    await phoneOf(clave, ana).rejects(short, why);
    says(await b.send({}), words.ended[why].title);
    await b.send({ action: "again" });
    says(b.page, words.qr.title);
  });
}

Deno.test("what ended her sessions after she confirmed ends that, too", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atQr(clave);
  const phone = phoneOf(clave, ana);
  const short = shortOn(b.page);
  await phone.reads(short);
  await phone.approves(short);
  clave.clock.advance(1000);
  await withPhone(clave, ana, { sessionsFrom: clave.world.now() });
  says(await b.send({}), words.ended.expired.title);
});

Deno.test("without QR the number stands on the screen alone, and typing it lets her in (demands B.5, 37)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana, { device: { ...anyDevice, push: pushAddress } });
  const b = await atNumber(clave, substantial);
  says(b.page, words.number.title);
  says(b.page, words.number.told);
  const phone = phoneOf(clave, ana);
  const { short, request } = (await phone.waits())!;
  const number = numberOn(b.page);
  equal(request?.digits, number);
  const notice = (await clave.world.outbox.list()).find(({ channel }) =>
    channel === "push"
  );
  equal(notice?.to, pushAddress.endpoint);
  doesNotMatch(JSON.stringify(notice?.body), new RegExp(`\\b${number}\\b`));
  const wrong = number === "000" ? "001" : "000";
  deepEqual(await phone.approves(short, wrong), {
    kind: "wrong-digits",
    triesLeft: 2,
  });
  says(await b.send({}), words.number.title);
  equal((await phone.approves(short, number)).kind, "approved");
  const end = await b.send({});
  const claims = await claimsAt(clave, end.url);
  equal(claims?.acr, "http://eidas.europa.eu/LoA/substantial");
});

for (const over of ["rejected", "expired"] as const) {
  Deno.test(`whoever comes back from a request that is ${over}, and says again who she is, asks anew`, async () => {
    await using clave = await openClave();
    await withPhone(clave, ana);
    const b = await atQr(clave);
    await b.send({ action: "without-qr" });
    await b.send({ document: ana.document });
    const asked = b.page.url.href;
    await b.send({ contrast: ana.contrast });
    const phone = phoneOf(clave, ana);
    const { short } = (await phone.waits())!;
    if (over === "rejected") await phone.rejects(short);
    else clave.clock.advance(300_000);
    await b.open(asked);
    await b.send({ contrast: ana.contrast });
    says(b.page, words.number.title);
    const fresh = (await phone.waits())!;
    ok(fresh.short !== short);
    equal(fresh.request?.digits, numberOn(b.page));
    await phone.approves(fresh.short, numberOn(b.page));
    const end = await b.send({});
    equal(end.url.origin + end.url.pathname, callback);
  });
}

Deno.test("document and datum sent twice are one request, and confirmed meanwhile they let her in", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atQr(clave);
  await b.send({ action: "without-qr" });
  await b.send({ document: ana.document });
  const asked = b.page.url.href;
  const [one, two] = [b.newTab(), b.newTab()];
  await one.open(asked);
  await two.open(asked);
  await one.send({ contrast: ana.contrast });
  const number = numberOn(one.page);
  equal(numberOn(await two.send({ contrast: ana.contrast })), number);
  const phone = phoneOf(clave, ana);
  const { short } = (await phone.waits())!;
  await phone.approves(short, number);
  const third = b.newTab();
  await third.open(asked);
  const end = await third.send({ contrast: ana.contrast });
  equal(end.url.origin + end.url.pathname, callback);
  equal(await phone.waits(), null);
});

Deno.test("three wrong numbers end it, and the screen says so", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atNumber(clave);
  const phone = phoneOf(clave, ana);
  const { short } = (await phone.waits())!;
  const wrong = numberOn(b.page) === "000" ? "001" : "000";
  for (let time = 0; time < 3; time++) await phone.approves(short, wrong);
  says(await b.send({}), words.ended["wrong-digits"].title);
});

Deno.test("a second request while one waits is refused, with the way to put it in its place (MV-12; acceptance 14)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const first = await atNumber(clave);
  const second = await atNumber(clave);
  says(second.page, words.trouble.busy.title);
  await second.send({ action: "replace" });
  says(second.page, words.number.title);
  says(await first.send({}), words.ended.replaced.title);
  const phone = phoneOf(clave, ana);
  const { short } = (await phone.waits())!;
  await phone.approves(short, numberOn(second.page));
  const end = await second.send({});
  equal(end.url.origin + end.url.pathname, callback);
});

Deno.test("a fourth request in ten minutes does not reach her phone, she is told once, and the other ways stay open (demands B.5, 37)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atNumber(clave);
  await b.send({ action: "again" });
  await b.send({ action: "again" });
  says(b.page, words.number.title);
  await b.send({ action: "again" });
  says(b.page, words.trouble.paused.title);
  const other = await atNumber(clave);
  says(other.page, words.trouble.paused.title);
  const told = (await clave.world.outbox.list(ana.email))
    .filter(({ body }) => body.kind === "requests-paused");
  equal(told.length, 1);
  await b.send({ action: "sms" });
  says(b.page, es.signin.pin.title);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(b.page.url.origin + b.page.url.pathname, callback);
  clave.clock.advance(600_000);
  says((await atNumber(clave)).page, words.number.title);
});

Deno.test("whoever has no phone activated learns it after document and datum, and a PIN is one button away (PN-18)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana, { device: null });
  const b = await atNumber(clave);
  says(b.page, words.trouble["no-device"].title);
  await b.send({ action: "sms" });
  says(b.page, es.signin.pin.title);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(b.page.url.origin + b.page.url.pathname, callback);
});

Deno.test("a basic registration is told at once that the level is not reached, and her phone is not asked (LV-11, LV-14)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana, {
    registration: { level: "basic", route: "letter", at: clave.world.now() },
  });
  const b = await atNumber(clave, substantial);
  says(b.page, es.signin.tooLow.title);
  equal(await phoneOf(clave, ana).waits(), null);
});

Deno.test("what she stopped is the app and not the PIN: that is one way, and the next one goes on (demands B.6)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana, {
    suspended: [{ method: "mobile", at: clave.world.now() }],
  });
  const b = await atNumber(clave);
  says(b.page, es.signin.standing.suspended.title);
  await b.open(b.page.url.href);
  says(b.page, es.signin.standing.suspended.title);
  await b.follow(b.page.url.pathname.replace("/mobile/number", ""));
  await b.send({ action: "pin" });
  await b.send({ contrast: ana.contrast });
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(b.page.url.origin + b.page.url.pathname, callback);
});

Deno.test("from the waiting number to a PIN by SMS nothing is asked twice, and her phone asks no more", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = await atNumber(clave);
  const { short } = (await phoneOf(clave, ana).waits())!;
  await b.send({ action: "sms" });
  says(b.page, es.signin.pin.title);
  equal(await phoneOf(clave, ana).waits(), null);
  equal((await phoneOf(clave, ana).approves(short)).kind, "rejected");
});

Deno.test("waiting costs one look at the store, which tells nothing while nothing has changed", async () => {
  await using clave = await openClave({ store: "redis" });
  await withPhone(clave, ana);
  const b = await atQr(clave);
  const ask = (page: typeof b.page) => {
    const wait = page.root.querySelector("#wait")!.getAttribute("hx-get")!;
    const cookie = [...b.cookies].map(([name, value]) =>
      `${name.split(" ")[1]}=${value}`
    ).join("; ");
    clave.redis!.resetCounts();
    clave.sql.statements = 0;
    return clave.app.request(new URL(wait, page.url), {
      headers: {
        cookie,
        "hx-request": "true",
        "hx-request-type": "partial",
      },
    });
  };
  equal((await ask(b.page)).status, 204);
  deepEqual(
    [clave.redis!.counts.requests, clave.sql.statements],
    [1, 0],
  );
  clave.clock.advance(10_000);
  const drawn = await ask(b.page);
  equal(drawn.status, 200);
  match(await drawn.text(), /<svg class="qr"/);
  await phoneOf(clave, ana).reads(shortOn(b.page));
  const changed = await ask(b.page);
  match(changed.headers.get("hx-redirect") ?? "", /\/mobile$/);
});

Deno.test("whoever sends document and datum twice reads where the PIN is that is good: in the app, or since a minute in an SMS (PN-23)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  await b.send({ document: ana.document });
  const asked = b.page.url.href;
  const sent = async () => {
    const tab = b.newTab();
    await tab.open(asked);
    return await tab.send({ contrast: ana.contrast });
  };
  says(await sent(), es.signin.pin.inApp("hasta las 13:10"));
  const page = await sent();
  says(page, es.signin.pin.inApp("hasta las 13:10"));
  clave.clock.advance(60_000);
  const tab = b.newTab();
  await tab.open(page.url.href);
  await tab.send({ action: "again" });
  clave.clock.advance(30_000);
  const end = ana.phone.slice(-3);
  says(await sent(), es.signin.pin.sent(end, "hasta las 13:11"));
});

Deno.test("whoever has an active phone reads her PIN there, and after a minute it comes by SMS where she wants it (rulebook 3.2)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  await identifyFor(b, ana);
  says(b.page, es.signin.pin.inApp("hasta las 13:10"));
  equal((await clave.world.outbox.list(ana.phone)).length, 0);
  await b.send({ action: "again" });
  equal(b.page.status, 429);
  clave.clock.advance(60_000);
  await b.send({ action: "again" });
  says(b.page, es.signin.pin.help);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(b.page.url.origin + b.page.url.pathname, callback);
});
