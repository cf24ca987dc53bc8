// Confirming a request in the app: what she is shown, the number, the phone's key, and what comes of each answer.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Nif } from "../../../domain/nif.ts";
import { es } from "../../../views/text/es.ts";
import { registeredIn } from "../../support/accounts.ts";
import { cookieOf, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { tells } from "../../support/codes.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  drawn,
  type OwnApp,
  readCode,
  requestIn,
  sentTo,
  withApp,
  withKey,
} from "../../support/own_app.ts";
import { shortOn } from "../../support/phones.ts";
import { ana, authorizeAddress, carmen } from "../../support/steps.ts";

const base = "http://localhost:8000";
const words = es.app.request;

async function stateOf(clave: Clave, short: string) {
  return (await clave.world.requests.peek(short))?.state.kind;
}

async function approvals(clave: Clave): Promise<number> {
  const kinds = await eventsOfPerson(clave, ana);
  return kinds.filter((kind) => kind === "mobile-approved").length;
}

async function atSent(own: OwnApp, given = {}) {
  const sent = await sentTo(own.clave, own, given);
  await own.b.open(`${base}/es/app/request/${sent.short}`);
  return sent;
}

Deno.test("the way of a request by QR: read, compared, confirmed with the key, and approved (rulebook 5.2)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  equal(b.page.url.pathname, `/es/app/request/${short}`);
  const service = await clave.world.services.find("demo");
  says(b.page, service!.body.es);
  says(b.page, service!.procedure.es);
  says(b.page, es.parts.levels.substantial);
  says(b.page, "4 0 7");
  says(b.page, "Firefox en Windows");
  says(b.page, words.otherNetwork);
  says(b.page, "hasta las 13:05 (hora peninsular)");
  says(b.page, words.addressText("localhost:8000"));
  await b.send({ answer: await own.answer() });
  equal(b.page.status, 200);
  says(b.page, es.app.ended.approved.title);
  equal(await stateOf(clave, short), "approved");
  equal(await approvals(clave), 1);
  await b.open(`${base}/es/app`);
  says(b.page, es.app.home.nothing);
});

Deno.test("what is approved says from when her sessions count, so that what ends them ends it", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { short } = await readCode(own);
  await own.b.send({ answer: await own.answer() });
  const held = await clave.world.requests.peek(short);
  const { sessionsFrom } = await accountNow(clave, ana);
  deepEqual(held?.state.kind === "approved" && held.state.asOf, sessionsFrom);
});

Deno.test("without QR she types the number, which the phone does not know (demands B.5, 37)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await atSent(own);
  ok(!tells(b.page.html, "407"));
  await b.send({ code: " 4 07 ", answer: await own.answer() });
  says(b.page, es.app.ended.approved.title);
  equal(await stateOf(clave, short), "approved");
});

Deno.test("what is no number costs no try, and a wrong one costs one; after three the request is over, whatever comes", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await atSent(own);
  for (const code of ["", "40", "4077", "abc", "9".repeat(5000)]) {
    await b.send({ code, answer: await own.answer() });
    equal(b.page.status, 422);
  }
  await b.send({ code: "408", answer: await own.answer() });
  says(b.page, words.wrong(2));
  await b.send({ code: "408", answer: await own.answer() });
  says(b.page, words.wrong(1));
  const last = await own.answer();
  const right = b.request({ code: "407", answer: last });
  await b.send({ code: "408", answer: last });
  says(b.page, es.app.ended.rejected["wrong-digits"].title);
  await clave.app.fetch(right);
  equal(await stateOf(clave, short), "rejected");
  equal(await approvals(clave), 0);
  ok((await eventsOfPerson(clave, ana)).includes("mobile-rejected"));
});

Deno.test("of 200 wrong and right numbers at once at most three are tried, and no approval is without its record", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await atSent(own);
  const answer = await own.answer();
  const requests = Array.from(
    { length: 200 },
    (_, guess) => b.request({ code: String(100 + guess), answer }),
  );
  await Promise.all(requests.map((one) => clave.app.fetch(one)));
  equal(await stateOf(clave, short), "rejected");
  equal(await approvals(clave), 0);
});

Deno.test("200 confirmations of one request at once are one use of the key and one approval", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  const answer = await own.answer();
  const requests = Array.from({ length: 200 }, () => b.request({ answer }));
  const answers = await Promise.all(
    requests.map((one) => clave.app.fetch(one)),
  );
  deepEqual([...new Set(answers.map(({ status }) => status))], [303]);
  equal(await stateOf(clave, short), "approved");
  equal(await approvals(clave), 1);
  const { device } = await accountNow(clave, ana);
  equal(device?.counter, 2);
});

Deno.test("one confirmation and one refusal at once: one of them, and both are told which", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  const answer = await own.answer();
  await Promise.all([
    clave.app.fetch(b.request({ answer })),
    clave.app.fetch(b.request({ answer, action: "reject" })),
  ]);
  const state = await stateOf(clave, short);
  ok(state === "approved" || state === "rejected");
  await b.open(`${base}/es/app/request/${short}`);
  const { approved, rejected } = es.app.ended;
  says(b.page, state === "approved" ? approved.title : rejected.no.title);
});

Deno.test("an answer of another key, origin, party or request confirms nothing, is on record, and may be given again", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const hers = await withApp(clave, { person: carmen });
  const { b } = own;
  const other = await readCode(own, { attempt: "other" });
  const elsewhere = await own.answer();
  await b.send({ action: "reject" });
  const { short } = await readCode(own);
  notSame(other.short, short);
  const tries: readonly (() => Promise<string>)[] = [
    () => Promise.resolve("{}"),
    () => Promise.resolve("x".repeat(9000)),
    () => Promise.resolve(elsewhere),
    () => own.answer({ origin: "https://elsewhere.example" }),
    () => own.answer({ rpId: "elsewhere.example" }),
    () => own.answer({ challenge: "another" }),
    () => own.answer({ type: "webauthn.create" }),
    () => own.answer({ flags: 0x01 }),
    () => own.answer({ signer: hers.key }),
  ];
  for (const answer of tries) {
    await b.send({ answer: await answer() });
    equal(b.page.status, 422);
    says(b.page, es.app.key.refused);
  }
  await b.send({ answer: "" });
  equal(b.page.status, 422);
  says(b.page, es.app.key.none);
  equal(await stateOf(clave, short), "bound");
  const refusals = (await eventsOfPerson(clave, ana))
    .filter((kind) => kind === "device-refused");
  equal(refusals.length, tries.length);
  await b.send({ answer: await own.answer() });
  equal(await stateOf(clave, short), "approved");
});

Deno.test("twenty that are no answers of the key are enough for a while", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  for (let time = 0; time < 20; time++) await b.send({ answer: "{}" });
  await b.send({ answer: await own.answer() });
  equal(b.page.status, 429);
  equal(await stateOf(clave, short), "bound");
});

Deno.test("a copy of the key confirms nothing, and takes the phone away (WebAuthn 6.1.1)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  clave.clock.advance(60 * 60_000);
  const { short } = await readCode(own);
  await b.send({ answer: await own.answer({ counter: 1 }) });
  equal(b.page.status, 403);
  says(b.page, es.app.home.cloned.title);
  equal(await stateOf(clave, short), "rejected");
  equal((await accountNow(clave, ana)).device, null);
  equal((await kindsTo(clave, ana.email))[0], "device-cloned");
  equal(await approvals(clave), 0);
});

Deno.test("keys that count nothing serve as often as they are used", async () => {
  await using clave = await openClave();
  const own = await withApp(clave, { shared: true });
  for (const attempt of ["one", "two"]) {
    const { short } = await readCode(own, { attempt });
    await own.b.send({ answer: await own.answer() });
    equal(await stateOf(clave, short), "approved");
  }
  equal(await approvals(clave), 2);
});

Deno.test("after five minutes it is over, here too (MV-10)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  const late = b.request({ answer: await own.answer() });
  clave.clock.advance(5 * 60_000);
  equal((await clave.app.fetch(late)).status, 410);
  await b.open(`${base}/es/app/request/${short}`);
  equal(b.page.status, 410);
  says(b.page, es.app.ended.expired.title);
  equal(await approvals(clave), 0);
});

Deno.test("what the other screen gave up is told, and confirmed no more", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  const answer = await own.answer();
  await clave.world.requests.change(short, (held) => ({
    keep: held && { ...held, state: { kind: "rejected", why: "replaced" } },
    answer: null,
  }));
  await b.send({ answer });
  says(b.page, es.app.ended.rejected.replaced.title);
  equal(await approvals(clave), 0);
});

Deno.test("while it waits the page asks with one look into the store; what has changed is a page of its own", async () => {
  await using clave = await openClave({ store: "redis" });
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  // Outside of the form: nothing that is typed goes with it.
  equal(b.page.root.querySelectorAll("form [hx-get]").length, 0);
  const at = b.page.root.querySelector("[hx-get]")!.getAttribute("hx-get")!;
  const poll = () =>
    clave.app.request(`${base}${at}`, {
      headers: { "hx-request": "true", cookie: cookieOf(b) },
    });
  clave.sql.statements = 0;
  Object.assign(clave.redis!.counts, { requests: 0, commands: 0 });
  equal((await poll()).status, 204);
  equal(clave.sql.statements, 0);
  deepEqual(clave.redis!.counts, { requests: 1, commands: 1 });
  clave.clock.advance(5 * 60_000);
  const over = await poll();
  equal(over.headers.get("hx-redirect"), `/es/app/request/${short}`);
});

Deno.test("where the page that waits is on this phone she goes on there, and to no other visit", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  await b.open(authorizeAddress(base));
  await b.send({ action: "mobile" });
  const waiting = shortOn(b.page);
  const asked = (await clave.world.requests.peek(waiting))!;
  const back = b.page.url.pathname.split("/").at(-2)!;
  // Another visit's is not followed.
  const { short, request } = await requestIn(clave);
  await b.open(`${drawnHere(clave, short, request)}?back=${back}`);
  equal(b.page.url.search, "");
  says(b.page, words.compare);
  await b.send({ action: "reject" });
  await b.open(`${drawnHere(clave, waiting, asked)}?back=${back}`);
  equal(b.page.url.searchParams.get("back"), back);
  says(b.page, words.compareHere);
  ok(!b.page.text.includes(words.given));
  const sent = await clave.app.fetch(
    b.request({ answer: await own.answer() }),
  );
  equal(sent.status, 303);
  equal(sent.headers.get("location"), `/es/signin/${back}/mobile`);
});

Deno.test("other methods, huge forms and other sites change nothing", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  const at = `${base}/es/app/request/${short}`;
  const send = (init: RequestInit, headers: Record<string, string> = {}) =>
    clave.app.request(at, {
      method: "POST",
      ...init,
      headers: { origin: base, cookie: cookieOf(b), ...headers },
    });
  const form = new URLSearchParams({ action: "reject" });
  equal((await send({ method: "PUT", body: form })).status, 404);
  equal(
    (await send({ body: form }, { origin: "https://x.example" })).status,
    403,
  );
  equal(
    (await send({ body: "{}" }, { "content-type": "text/plain" })).status,
    415,
  );
  const huge = new URLSearchParams({ answer: "x".repeat(20_000) });
  equal((await send({ body: huge })).status, 413);
  equal(await stateOf(clave, short), "bound");
  match(await (await send({ body: form })).text(), /^$/);
  equal(await stateOf(clave, short), "rejected");
});

Deno.test("what a former phone of hers had is not the new one's to confirm, and is not on record as if it were (MV-02)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { short } = await readCode(own);
  const next = await withKey(clave);
  await registeredIn(clave, ana, {
    registration: { level: "advanced", route: "office", at: clave.world.now() },
    device: next.key.device({ id: "next" }),
  });
  const { b } = next;
  await b.open(`${base}/es/app`);
  await b.send({ answer: await next.answer() });
  says(b.page, es.app.home.nothing);
  await b.open(`${base}/es/app/request/${short}`);
  equal(b.page.status, 404);
  equal(await approvals(clave), 0);
});

Deno.test("a registration that was ended meanwhile confirms nothing (RG-92)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  const answer = await own.answer();
  await clave.world.people.change(ana.document as Nif, null, ({ account }) => ({
    answer: null,
    keep: { ...account!, state: "renounced", registration: null, device: null },
  }));
  await b.send({ answer });
  says(b.page, es.app.home.retired.title);
  equal(await stateOf(clave, short), "bound");
});

/** On the phone itself, where no language is to be found out. */
function drawnHere(...of: Parameters<typeof drawn>): string {
  return drawn(...of).replace("/app/", "/es/app/");
}

function notSame(one: string, other: string) {
  ok(one !== other);
}
