// The code that another password waits for, and what happens meanwhile (PM-11, PM-50).

import { equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { accountNow, kindsTo } from "../../support/mailbox.ts";
import { better } from "../../support/passwords.ts";
import { ana, comeIn, visitor } from "../../support/steps.ts";
import { atChange, chosen, codeFor, comesIn } from "./own_password.ts";

const base = "http://localhost:8000";
const start = `${base}/es/account/password`;
const words = es.password;
const codeWords = es.register.code;
const minute = 60 * 1000;

Deno.test("the page with the code: wrong, empty, too soon, another one, sent twice, from another browser", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  await b.send(chosen());
  const code = await clave.lastCodeTo(ana.phone);
  const wrong = code === "000000" ? "000001" : "000000";
  says(await b.send({ code: wrong }), codeWords.wrong(3));
  equal((await b.send({ code: "" })).status, 422);
  const soon = await b.send({ action: "again" });
  equal(soon.status, 429);
  clave.clock.advance(minute);
  says(await b.send({ action: "again" }), codeWords.title);
  const other = visitor(clave);
  await comeIn(clave, other, ana);
  says(await other.open(b.page.url.href), words.change.withFormer);
  const right = await clave.lastMessageTo(ana.phone);
  ok(right.body.kind === "pin");
  const [sent] = (await clave.world.outbox.list(ana.phone))
    .filter(({ body }) => body.kind === "password-code");
  const typed = sent?.body.kind === "password-code" ? sent.body.code : "";
  const requests = [1, 2].map(() => b.request({ code: typed }));
  const ends = [];
  for (const request of requests) {
    const answer = await clave.app.fetch(request);
    ends.push(answer.headers.get("location")!);
  }
  for (const end of ends) says(await b.open(end), words.change.doneTitle);
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "password-set").length, 1);
});

Deno.test("four wrong codes end that code; another one may be asked for (PM-11)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  await b.send(chosen());
  const code = await clave.lastCodeTo(ana.phone);
  const wrong = code === "000000" ? "000001" : "000000";
  for (let tries = 0; tries < 4; tries++) await b.send({ code: wrong });
  says(await b.send({ code }), codeWords.spent);
  clave.clock.advance(minute);
  await b.send({ action: "again" });
  says(await codeFor(clave, b), words.change.doneTitle);
});

Deno.test("changed on another page meanwhile, what waits for its code is not taken, and nobody learns which one stands", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const late = b.newTab();
  await late.open(start);
  await b.send(chosen());
  const code = await clave.lastCodeTo(ana.phone);
  await late.send(chosen("Cinco-mares-11"));
  const stale = late.request({ code: await clave.lastCodeTo(ana.phone) });
  says(await b.send({ code }), words.change.doneTitle);
  const answer = await clave.app.fetch(stale);
  equal(answer.headers.get("location"), "/es/account/password");
  const first = b.newTab();
  await first.open(start);
  says(first.page, words.change.withFormer);
  equal(await comesIn(clave, better), true);
});

Deno.test("whoever says 'this was not me' while it waits for its code ends it", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  await b.send(chosen());
  clave.clock.advance(1000);
  const other = b.newTab();
  await other.open(`${base}/es/account/report`);
  const waiting = b.request({ code: await clave.lastCodeTo(ana.phone) });
  const { hash } = (await accountNow(clave, ana)).password!;
  await other.send({});
  const answer = await clave.app.fetch(waiting);
  match(answer.headers.get("location") ?? "", /signin/);
  equal((await accountNow(clave, ana)).password?.hash, hash);
});

Deno.test("a proof that is not fresh is asked for again, and the change takes half an hour at most (RG-88)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const { href } = b.page.url;
  clave.clock.advance(15 * minute);
  match((await b.newTab().open(start)).url.pathname, /\/signin\//);
  says(await b.open(href), words.change.withFormer);
  clave.clock.advance(15 * minute);
  await b.open(`${base}/es/account`);
  match((await b.open(href)).url.pathname, /\/signin\//);
});
