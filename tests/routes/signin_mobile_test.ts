// Cl@ve Móvil by a QR code, on the screen that waits, in process, without a script: rulebook 5.2, acceptance 14.

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { cookieOf, says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { numberOn, phoneOf, shortOn, withPhone } from "../support/phones.ts";
import { ana, callback, visitor } from "../support/steps.ts";
import {
  atQr,
  claimsAt,
  recorded,
  substantial,
} from "../support/waiting_screen.ts";

const base = "http://localhost:8000";
const words = es.mobile;

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
  const events = await recorded(clave);
  equal(events.filter((kind) => kind === "identified").length, 1);
});

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
  ok(!(await recorded(clave)).includes("identified"));
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
