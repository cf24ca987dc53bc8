// What the key opens for some minutes: the PIN in the app (rulebook 3.2) and what her phone was asked (MV-18).

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { appPinDigits } from "../../../domain/mobile/inbox.ts";
import { es } from "../../../views/text/es.ts";
import { cookieOf, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { tells } from "../../support/codes.ts";
import {
  answerOf,
  type OwnApp,
  pinFor,
  readCode,
  withApp,
} from "../../support/own_app.ts";
import { carmen, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";

async function open(own: OwnApp, next: "pin" | "requests" = "pin") {
  await own.b.open(`${base}/es/app/unlock?next=${next}`);
  await own.b.send({ answer: await own.answer() });
  return own.b.page;
}

Deno.test("the PIN is shown to the unlocked phone alone, with its end, on a page that is not compressed", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const pin = await pinFor(clave, own);
  const { mac } = clave.world;
  const digits = appPinDigits(mac, pin, 6);
  const page = await open(own);
  match(page.url.pathname, /^\/es\/app\/open\/[\w-]+$/);
  says(page, digits);
  says(page, es.app.pin.until("hasta las 13:10"));
  const answer = await clave.app.request(page.url, {
    headers: { cookie: cookieOf(own.b), "accept-encoding": "gzip, br" },
  });
  equal(answer.headers.get("content-encoding"), null);
  const bytes = (await answer.arrayBuffer()).byteLength;
  ok(bytes <= 5000, `${bytes} bytes`);
  for (const path of ["/app", "/app/unlock"]) {
    await own.b.open(`${base}/es${path}`);
    ok(!tells(own.b.page.html, digits));
  }
  clave.clock.advance(10 * 60_000 - 1000);
  await own.b.open(page.url.href);
  says(own.b.page, digits);
  clave.clock.advance(1000);
  await own.b.open(page.url.href);
  equal(own.b.page.url.pathname, "/es/app/unlock");
});

Deno.test("a PIN that is over is not shown", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  await pinFor(clave, own);
  clave.clock.advance(10 * 60_000);
  says(await open(own), es.app.pin.none);
});

Deno.test("what one browser has opened another has not, nor another person's phone", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  await pinFor(clave, own);
  const page = await open(own);
  const hers = await withApp(clave, { person: carmen });
  for (const b of [hers.b, visitor(clave)]) {
    await b.open(page.url.href);
    match(b.page.url.pathname, /^\/es\/app(\/unlock)?$/);
    doesNotMatch(b.page.text, /\d{6}/);
  }
  for (const sealed of ["x", "a".repeat(2000), "%00"]) {
    await own.b.open(`${base}/es/app/open/${sealed}`);
    equal(own.b.page.url.pathname, "/es/app/unlock");
  }
});

Deno.test("once the phone is none any more, what it had opened is closed", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const page = await open(own);
  await withApp(clave, { given: { device: own.key.device({ id: "other" }) } });
  await own.b.open(page.url.href);
  says(own.b.page, es.app.home.retired.title);
});

Deno.test("only her key unlocks: not without it, not another's, not one that answers by name for her", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const hers = await withApp(clave, { person: carmen });
  const { b } = own;
  await b.open(`${base}/es/app/unlock?next=pin`);
  const options = JSON.parse(
    b.page.root.querySelector("form")!.getAttribute("data-options")!,
  );
  deepEqual(options.allowCredentials, [
    { type: "public-key", id: own.key.credential },
  ]);
  await b.send({ answer: "" });
  equal(b.page.status, 422);
  says(b.page, es.app.key.none);
  await b.send({ answer: await answerOf(b.page, hers.key) });
  equal(b.page.status, 422);
  says(b.page, es.app.key.refused);
  await b.send({
    answer: await answerOf(b.page, hers.key, {
      credential: own.key.credential,
      userHandle: own.account,
    }),
  });
  equal(b.page.status, 422);
});

Deno.test("her requests are listed with what came of each, page by page, each once", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  for (let time = 0; time < 23; time++) {
    clave.clock.advance(60 * 60_000);
    await readCode(own, { attempt: `attempt ${time}` });
    if (time % 2) await b.send({ action: "reject" });
    else await b.send({ answer: await own.answer() });
  }
  let count = 0;
  await open(own, "requests");
  match(b.page.url.pathname, /\/requests$/);
  says(b.page, es.account.events["mobile-approved"]);
  says(b.page, es.account.events["mobile-rejected"]);
  for (;;) {
    count += b.page.root.querySelectorAll("main dt").length;
    const more = b.page.root.querySelectorAll("main a")
      .map((a) => a.getAttribute("href")!)
      .find((href) => href.startsWith("?before="));
    if (!more) break;
    await b.follow(more);
  }
  equal(count, 23);
});
