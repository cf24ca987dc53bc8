// The citizen's own door: who comes into her own pages, how, and what nobody gets by knocking (law 3).

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  ana,
  carmen,
  comeIn,
  identifyFor,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";
const minute = 60 * 1000;

async function registered(clave: Clave) {
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  return b;
}

Deno.test("without a session Clave itself asks, says what for, and she comes back to her page; no service gets anything", async () => {
  await using clave = await openClave();
  const b = await registered(clave);
  const hall = await b.open(`${base}/es/account`);
  match(hall.url.pathname, /^\/es\/signin\//);
  says(hall, es.account.hall.asks);
  says(hall, es.account.hall.why.see);
  says(hall, es.account.hall.promise);
  says(hall, es.account.hall.cancel);
  await b.send({ action: "pin" });
  await identifyFor(b, ana);
  const sms = await clave.lastMessageTo(ana.phone);
  ok(sms.body.kind === "pin" && sms.body.service.es === es.account.name);
  const page = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(page.url.href, `${base}/es/account`);
  says(page, es.account.title);
  equal(page.headers.get("cache-control"), "no-store");
  const { rows } = await clave.database.client.execute(
    "select count(*) as n from held where key like 'g%'",
  );
  equal(rows[0]?.n, 0);
  const { rows: [event] } = await clave.database.client.execute(
    "select details from audit where kind = 'identified'",
  );
  match(String(event?.details), /"service":"_clave"/);
});

Deno.test("cancelling at the hall leads to the portal", async () => {
  await using clave = await openClave();
  const b = await registered(clave);
  await b.open(`${base}/es/account`);
  const page = await b.send({ action: "cancel" });
  equal(page.url.href, `${base}/es`);
});

Deno.test("a session that a service opened is enough, and one of hers serves the services (GW-03)", async () => {
  await using clave = await openClave();
  const b = await registered(clave);
  await signInWithPin(clave, b, ana);
  const page = await b.open(`${base}/en/account`);
  equal(page.status, 200);
  equal(page.url.pathname, "/en/account");
});

Deno.test("each page that she asked for is the one she comes back to, in her language; a stranger's address is the first one", async () => {
  await using clave = await openClave();
  await registered(clave);
  const paths = ["/services", "/messages", "/history", "/code", "/nothing"];
  for (const path of paths) {
    const b = visitor(clave);
    clave.clock.advance(60 * minute);
    const page = await comeIn(clave, b, ana, `/account${path}`);
    const back = path === "/nothing" ? "" : path;
    equal(page.url.pathname, `/es/account${back}`);
    equal(page.status, 200);
  }
});

Deno.test("whoever only looks begins nothing: no cookie for a HEAD, nor for a page fetched ahead", async () => {
  await using clave = await openClave();
  const head = await clave.app.request("/es/account", { method: "HEAD" });
  equal(head.status, 303);
  equal(head.headers.get("location"), "/es");
  const ahead = await clave.app.request("/es/account", {
    headers: { "sec-purpose": "prefetch" },
  });
  equal(ahead.status, 403);
  for (const answer of [head, ahead]) {
    deepEqual(answer.headers.getSetCookie(), []);
  }
});

Deno.test("her data are masked; the document can be shown (RG-99)", async () => {
  await using clave = await openClave();
  const b = await registered(clave);
  const page = await comeIn(clave, b, ana);
  for (const shown of ["***4567**", "Termina en 222", "a***@example.org"]) {
    says(page, shown);
  }
  says(page, "C**** M**** 12, 3.º B, 28013 Madrid");
  says(page, "22 de noviembre de 2026, con una carta de invitación");
  doesNotMatch(page.text, /12345678|600111222|ana@|Calle Mayor/);
  const shown = await b.follow("show=document");
  says(shown, "12345678Z");
  says(await b.open(`${base}/es/account`), "***4567**");
});

Deno.test("a session that is over, or ended elsewhere, asks again (PN-16)", async () => {
  await using clave = await openClave();
  const b = await registered(clave);
  await comeIn(clave, b, ana);
  clave.clock.advance(59 * minute);
  equal((await b.open(`${base}/es/account`)).url.pathname, "/es/account");
  // Each look keeps it open.
  clave.clock.advance(59 * minute);
  equal((await b.open(`${base}/es/account`)).url.pathname, "/es/account");
  clave.clock.advance(60 * minute);
  match((await b.open(`${base}/es/account`)).url.pathname, /signin/);
});

Deno.test("what changes something wants a fresh proof, and comes back to its very page", async () => {
  await using clave = await openClave();
  const b = await registered(clave);
  await comeIn(clave, b, ana);
  equal((await b.open(`${base}/es/account/code`)).status, 200);
  clave.clock.advance(15 * minute);
  for (
    const [path, why] of [
      ["code", "code"],
      ["email", "email"],
      ["leave", "leave"],
      ["leave/confirm", "leave"],
      ["export", "export"],
      ["export.json", "export"],
    ] as const
  ) {
    const hall = await b.open(`${base}/es/account/${path}`);
    match(hall.url.pathname, /signin/, path);
    says(hall, es.account.hall.why[why]);
  }
  equal((await b.open(`${base}/es/account`)).status, 200);
  const page = await comeIn(clave, b, ana, "/account/email");
  equal(page.url.pathname, "/es/account/email");
  equal(page.status, 200);
});

Deno.test("one person's addresses and another's session: nothing of hers is seen or changed", async () => {
  await using clave = await openClave();
  await registered(clave);
  // No address below /account names anybody, so there is nothing to try but sealed ones.
  const anas = visitor(clave);
  await comeIn(clave, anas, ana, "/account/email");
  const step = await anas.send({ contrast: ana.contrast });
  match(step.url.pathname, /\/account\/email\/.+/);
  const other = visitor(clave);
  await registerByLetter(clave, other, carmen);
  await comeIn(clave, other, carmen);
  const page = await other.open(step.url.href);
  equal(page.url.pathname, "/es/account/email");
  // Even from the same browser, once another person is in.
  anas.cookies.delete("localhost:8000 __Host-session");
  await comeIn(clave, anas.newTab(), carmen, "/account/code");
  const same = await anas.open(step.url.href);
  doesNotMatch(same.url.pathname, /email\/.+/);
});

Deno.test("forms from other sites change nothing", async () => {
  await using clave = await openClave();
  const b = await registered(clave);
  await comeIn(clave, b, ana);
  await b.open(`${base}/es/account/report`);
  const forged = b.request({});
  forged.headers.set("origin", "https://elsewhere.example");
  equal((await clave.app.fetch(forged)).status, 403);
  equal((await b.open(`${base}/es/account`)).status, 200);
});
