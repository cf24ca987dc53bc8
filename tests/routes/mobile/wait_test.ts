// What an app that stands open asks again and again: what waits, and whether it still is her phone.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { inboxOf } from "../../../domain/mobile/inbox.ts";
import { type Browser, cookieOf } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { newDeviceKey } from "../../support/device_key.ts";
import { pinFor, sentTo, withApp, withKey } from "../../support/own_app.ts";
import { atQr } from "../../support/waiting_screen.ts";

const base = "http://localhost:8000";

/** What the app asks by itself, as it stands open. */
const poll = (clave: Clave, b: Browser) => {
  const at = b.page.root.querySelector("#waiting")!.getAttribute("hx-get")!;
  return clave.app.request(`${base}${at}`, {
    headers: {
      "hx-request": "true",
      "hx-request-type": "partial",
      cookie: cookieOf(b),
    },
  });
};

Deno.test("a phone that waits asks with one look into the store, and is answered only when something has changed", async () => {
  await using clave = await openClave({ store: "redis" });
  const own = await withApp(clave);
  const { b } = own;
  clave.sql.statements = 0;
  clave.redis!.counts.requests = 0;
  clave.redis!.counts.commands = 0;
  equal((await poll(clave, b)).status, 204);
  deepEqual([clave.sql.statements, clave.redis!.counts], [0, {
    requests: 1,
    commands: 1,
  }]);
  await sentTo(clave, own);
  const changed = await poll(clave, b);
  equal(changed.status, 200);
  match(await changed.text(), /le pide que diga quién es/);
  await b.open(`${base}/es/app`);
  equal((await poll(clave, b)).status, 204);
  // The region that tells it stays where it is, so that it is told once.
  equal(b.page.root.querySelectorAll("[role=status] #waiting").length, 1);
});

Deno.test("many who wait at once are one look into the store", async () => {
  await using clave = await openClave({ store: "redis" });
  const { b } = await withApp(clave);
  const screens = await Promise.all([1, 2, 3].map(() => atQr(clave)));
  const { counts } = clave.redis!;
  Object.assign(counts, { requests: 0, commands: 0 });
  const ask = (screen: Browser) =>
    clave.app.request(
      new URL(
        screen.page.root.querySelector("[hx-get]")!.getAttribute("hx-get")!,
        base,
      ),
      { headers: { "hx-request": "true", cookie: cookieOf(screen) } },
    );
  const answers = await Promise.all([
    ...screens.flatMap((screen) => [ask(screen), ask(screen)]),
    ...Array.from({ length: 10 }, () => poll(clave, b)),
  ]);
  deepEqual(new Set(answers.map(({ status }) => status)), new Set([204]));
  // Of requests one, and one of what waits for phones.
  equal(counts.commands, 2);
});

Deno.test("an app that is left open is told within a minute that it is her phone no more, for one statement a minute (MV-02)", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const minute = async () => {
    const told = [];
    for (let seconds = 0; seconds < 60; seconds += 2) {
      const answer = await poll(clave, b);
      told.push(answer.headers.get("hx-redirect") ?? answer.status);
      clave.clock.advance(2000);
    }
    return told;
  };
  const accounts = clave.sql.statements;
  deepEqual(new Set(await minute()), new Set([204]));
  const looks = clave.sql.statements - accounts;
  // Over libSQL each look into the store is a statement, too.
  equal(looks, 30 + 1);
  await withKey(clave, { given: { device: null } });
  equal((await minute()).filter((told) => told === "/es/app").length, 1);
});

for (const what of ["a request", "a PIN"] as const) {
  Deno.test(`a phone of before does not learn that ${what} waits for the one of now (MV-02)`, async () => {
    await using clave = await openClave();
    const former = await withApp(clave);
    const { account, b } = former;
    const key = await newDeviceKey({ origin: base, account });
    const device = { ...key.device(), id: "the phone of now" };
    await withKey(clave, { given: { device } });
    const before = await poll(clave, b);
    const now = { account, device: device.id };
    if (what === "a PIN") await pinFor(clave, former, device.id);
    else await sentTo(clave, former, {}, device.id);
    const inbox = await clave.world.inboxes.peek(inboxOf(now));
    ok(inbox?.pin ?? inbox?.waiting);
    const after = await poll(clave, b);
    deepEqual([before.status, after.status], [204, 204]);
    deepEqual([...after.headers], [...before.headers]);
  });
}

Deno.test("nobody's phone waits for nothing: without its cookie it is led to the first page", async () => {
  await using clave = await openClave();
  const answer = await clave.app.request(`${base}/es/app/wait?seen=-`, {
    headers: { "hx-request": "true" },
  });
  equal(answer.headers.get("hx-redirect"), "/es/app");
  equal((await clave.app.request(`${base}/es/app/wait`)).status, 303);
});
