// Deciding a request in the app: what she is shown, the number, the phone's key, and what comes of each answer.

import { equal, match } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { readCode, withApp } from "../../support/own_app.ts";

Deno.test("the way of a request by QR: read, compared, confirmed with the key, and approved (rulebook 5.2)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  equal(b.page.url.pathname, "/es/app");
  says(b.page, es.app.home.nothing);
  const { short } = await readCode(own);
  equal(b.page.url.pathname, `/es/app/request/${short}`);
  says(b.page, es.app.request.title);
  says(b.page, "407");
  says(b.page, "Firefox en Windows");
  says(b.page, es.app.request.otherNetwork);
  await b.send({ answer: await own.answer() });
  equal(b.page.status, 200);
  says(b.page, es.app.ended.approved.title);
  const held = await clave.world.requests.peek(short);
  equal(held?.state.kind, "approved");
  match(JSON.stringify(held?.state), /account-12345678Z/);
});
