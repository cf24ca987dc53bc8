// A request that ends, or is another's, while she is about to confirm it.

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Nif } from "../../../domain/nif.ts";
import { es } from "../../../views/text/es.ts";
import { registeredIn } from "../../support/accounts.ts";
import { cookieOf, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import {
  drawn,
  readCode,
  requestIn,
  withApp,
  withKey,
} from "../../support/own_app.ts";
import { shortOn } from "../../support/phones.ts";
import { ana, authorizeAddress } from "../../support/steps.ts";
import { approvals, stateOf } from "./confirming.ts";

const base = "http://localhost:8000";
const words = es.app.request;

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
