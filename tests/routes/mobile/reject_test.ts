// Her no, and what follows when it was not she who asked (demands B.5, 37).

import { deepEqual, equal, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import { readCode, sentTo, withApp } from "../../support/own_app.ts";
import { ana } from "../../support/steps.ts";

const base = "http://localhost:8000";

async function countOf(clave: Clave, kind: string) {
  return (await eventsOfPerson(clave, ana))
    .filter((one) => one === kind).length;
}

async function pauses(clave: Clave) {
  return (await kindsTo(clave, ana.email))
    .filter((kind) => kind === "requests-paused").length;
}

Deno.test("a no is told on both sides, on record once, and takes no key (MV-13)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  const twice = [1, 2].map(() => b.request({ action: "reject" }));
  await Promise.all(twice.map((one) => clave.app.fetch(one)));
  await b.open(`${base}/es/app/request/${short}`);
  says(b.page, es.app.ended.rejected.no.title);
  deepEqual((await clave.world.requests.peek(short))?.state, {
    kind: "rejected",
    why: "no",
  });
  equal(await countOf(clave, "mobile-rejected"), 1);
  equal(await pauses(clave), 0);
  await b.open(`${base}/es/app`);
  says(b.page, es.app.home.nothing);
});

Deno.test("the second no pauses requests, and she is told once, by e-mail and never by SMS", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  for (const attempt of ["one", "two", "three"]) {
    const { short } = await sentTo(clave, own, { attempt });
    await b.open(`${base}/es/app/request/${short}`);
    await b.send({ action: "reject" });
  }
  equal(await countOf(clave, "mobile-rejected"), 3);
  equal(await countOf(clave, "mobile-paused"), 1);
  equal(await pauses(clave), 1);
  deepEqual(await kindsTo(clave, ana.phone), []);
  says(b.page, es.app.request.paused("hasta las 13:15"));
  const { body } = await clave.lastMessageTo(ana.email);
  deepEqual(
    body.kind === "requests-paused" && body.until,
    new Date("2026-11-22T12:15:00.000Z"),
  );
  // What she begins herself goes on.
  const { short } = await readCode(own, { attempt: "four" });
  await b.send({ answer: await own.answer() });
  equal((await clave.world.requests.peek(short))?.state.kind, "approved");
});

Deno.test("'this was not me' pauses at once, and leads to where she reports it", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await sentTo(clave, own);
  await b.open(`${base}/es/app/request/${short}`);
  await b.send({ action: "not-me" });
  says(b.page, es.app.ended.rejected["not-me"].title);
  says(b.page, es.app.ended.knows);
  ok(b.page.html.includes("/es/account/report?method=mobile"));
  equal(await pauses(clave), 1);
  equal(await countOf(clave, "mobile-paused"), 1);
  deepEqual((await clave.world.requests.peek(short))?.state, {
    kind: "rejected",
    why: "not-me",
  });
});

Deno.test("who gave her a code knows nothing of her, and she is not told that he does", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  await readCode(own);
  await b.send({ action: "not-me" });
  says(b.page, es.app.ended.rejected["not-me"].text);
  ok(!b.page.text.includes(es.app.ended.knows));
});

Deno.test("whoever asks in her name all day long fills no mailbox of hers: five notices of a pause, and then no more till tomorrow", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const refuse = async (attempt: string) => {
    const { short } = await sentTo(clave, own, { attempt });
    await b.open(`${base}/es/app/request/${short}`);
    await b.send({ action: "not-me" });
  };
  for (let time = 0; time < 8; time++) {
    await refuse(`attempt-${time}`);
    clave.clock.advance(15 * 60_000);
  }
  equal(await pauses(clave), 5);
  equal(await countOf(clave, "mobile-rejected"), 8);
  clave.clock.advance(22 * 3_600_000);
  await refuse("tomorrow");
  equal(await pauses(clave), 6);
});

Deno.test("what she has confirmed is not undone by a no that comes after it", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short } = await readCode(own);
  const no = b.request({ action: "not-me" });
  await b.send({ answer: await own.answer() });
  const answer = await clave.app.fetch(no);
  equal(answer.status, 200);
  equal((await clave.world.requests.peek(short))?.state.kind, "approved");
  equal(await countOf(clave, "mobile-rejected"), 0);
});
