// Leaving Clave (RG-92 to RG-96), and "this was not me".

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  ana,
  askForPin,
  carmen,
  comeIn,
  identifyFor,
  redeem,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";
const hour = 60 * 60 * 1000;

async function inside(clave: Clave, path = "/account/leave") {
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana, path);
  return b;
}

async function left(clave: Clave) {
  const b = await inside(clave);
  await b.follow("/leave/confirm");
  says(await b.send({ sure: "yes" }), es.account.leave.doneTitle);
  return b;
}

Deno.test("the warning comes first, then the question; without the tick nothing happens (RG-94)", async () => {
  await using clave = await openClave();
  const b = await inside(clave);
  says(b.page, es.account.leave.warning);
  equal(b.page.root.querySelector("main form"), null);
  await b.follow("/leave/confirm");
  const page = await b.send({});
  equal(page.status, 422);
  says(page, es.account.leave.missing);
  equal((await accountNow(clave, ana)).state, "active");
});

Deno.test("who has left cannot sign in, her sessions and grants are over, her phone is free, and she was told (RG-95)", async () => {
  await using clave = await openClave();
  const elsewhere = visitor(clave);
  await registerByLetter(clave, elsewhere, ana);
  const end = await signInWithPin(clave, elsewhere, ana);
  const code = end.url.searchParams.get("code")!;
  const late = visitor(clave);
  await comeIn(clave, late, ana, "/account/leave/confirm");
  await late.follow("/leave/confirm");
  const page = await late.send({ sure: "yes" });
  match(page.url.pathname, /^\/es\/left\/./);
  const account = await accountNow(clave, ana);
  equal(account.state, "renounced");
  deepEqual([account.phone, account.email, account.activation], [
    null,
    null,
    null,
  ]);
  equal(account.registration?.level, "basic");
  for (const to of [ana.phone, ana.email]) {
    equal((await kindsTo(clave, to))[0], "renounced");
  }
  equal((await eventsOfPerson(clave, ana))[0], "renounced");
  equal((await clave.app.fetch(redeem(clave, code))).status, 400);
  const other = await elsewhere.open(`${base}/es/account`);
  equal(other.url.pathname, "/es/left");
  const back = await askForPin(clave, visitor(clave), ana);
  says(back, es.signin.standing.renounced.title);
  // Another person registers that phone without being told that it is somebody's.
  const next = await registerByLetter(clave, visitor(clave), {
    ...carmen,
    phone: ana.phone,
  });
  says(next, es.register.done.title);
  ok(!next.text.includes(es.register.done.movedPhone));
});

Deno.test("who leaves gets a receipt without an activation code; whoever comes to that page otherwise gets none (RG-86)", async () => {
  await using clave = await openClave();
  const b = await left(clave);
  says(b.page, es.receipt.keep);
  equal(b.page.headers.get("content-encoding"), null);
  const here = b.page.url.href;
  const receipt = await b.follow("/verify/");
  says(receipt, es.receipt.kinds.renounced.lead);
  ok(!receipt.text.includes(es.receipt.activation.title));
  for (const address of [here, `${base}/es/left/x`, `${base}/es/left`]) {
    const page = await visitor(clave).open(address);
    says(page, es.account.leave.doneTitle);
    ok(!page.text.includes(es.receipt.keep));
  }
});

Deno.test("the question about leaving, sent from another browser's page or an old one, is asked again", async () => {
  await using clave = await openClave();
  const b = await inside(clave);
  await b.follow("/leave/confirm");
  const page = await b.send({ sure: "yes", made: "x" });
  equal(page.url.pathname, "/es/account/leave/confirm");
  equal((await accountNow(clave, ana)).state, "active");
});

Deno.test("coming back by letter is refused, with words (RG-96, X-12)", async () => {
  await using clave = await openClave();
  await left(clave);
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  const page = await identifyFor(b, ana);
  says(page, es.register.standing.renounced.text);
});

Deno.test("a double click tells once, and both clicks end at the same page", async () => {
  await using clave = await openClave();
  const b = await inside(clave);
  await b.follow("/leave/confirm");
  const requests = [1, 2].map(() => b.request({ sure: "yes" }));
  const ends = [];
  for (const request of requests) {
    const answer = await clave.app.fetch(request);
    ends.push(answer.headers.get("location")!);
  }
  equal(ends[0], ends[1]);
  says(await b.open(ends[1]!), es.register.done.receipt);
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "renounced").length, 1);
});

Deno.test("'this was not me' ends every session, tells both channels, and leaves an event for an officer", async () => {
  await using clave = await openClave();
  const other = visitor(clave);
  await registerByLetter(clave, other, ana);
  await signInWithPin(clave, other, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/report");
  clave.clock.advance(1000);
  const [first, second] = [b.request({}), b.request({})];
  for (const request of [first, second]) {
    const answer = await clave.app.fetch(request);
    equal(answer.headers.get("location"), "/es/reported");
  }
  says(await b.open("/es/reported"), es.account.report.doneTitle);
  for (const browser of [b, other]) {
    match((await browser.open(`${base}/es/account`)).url.pathname, /signin/);
  }
  for (const to of [ana.phone, ana.email]) {
    const told = await kindsTo(clave, to);
    equal(told.filter((kind) => kind === "misuse-reported").length, 1);
  }
  equal((await eventsOfPerson(clave, ana))[0], "misuse-reported");
  equal((await accountNow(clave, ana)).state, "active");
});

Deno.test("a stale 'this was not me' is not taken for done: who sends it later identifies first", async () => {
  await using clave = await openClave();
  const b = await inside(clave, "/account/report");
  const stale = b.request({});
  await b.send({});
  clave.clock.advance(hour);
  const answer = await clave.app.fetch(stale);
  match(answer.headers.get("location") ?? "", /^\/es\/signin\//);
});

Deno.test("five reports a day, no more", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  for (let times = 0; times < 6; times++) {
    clave.clock.advance(hour);
    // What waits since the report before would not let her in.
    await clave.database.client.execute("update accounts set suspended = '[]'");
    const b = visitor(clave);
    await comeIn(clave, b, ana, "/account/report");
    const page = await b.send({});
    ok(times < 5 ? page.status === 200 : page.status === 429, `${times}`);
  }
});
