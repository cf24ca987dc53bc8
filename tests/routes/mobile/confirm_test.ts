// Confirming a request in the app: what she is shown, the number, the phone's key, and what comes of each answer.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { cookieOf, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { tells } from "../../support/codes.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  type OwnApp,
  readCode,
  sentTo,
  withApp,
} from "../../support/own_app.ts";
import { ana, carmen } from "../../support/steps.ts";
import { approvals, stateOf } from "./confirming.ts";

const base = "http://localhost:8000";
const words = es.app.request;

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

function notSame(one: string, other: string) {
  ok(one !== other);
}
