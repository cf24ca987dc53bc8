// From where the address in a QR code is opened: a camera, the page that waits on this very phone, or a page of somebody else.

import { equal, match } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { cookieOf, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { drawn, requestIn, withApp, withKey } from "../../support/own_app.ts";
import { shortOn } from "../../support/phones.ts";
import { authorizeAddress } from "../../support/steps.ts";

const base = "http://localhost:8000";
const words = es.app.read;

Deno.test("a page of another site that sends her to a code gets nothing confirmed: no camera has read it", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const { short, request } = await requestIn(clave);
  const at = drawn(clave, short, request).replace("/app/", "/es/app/");
  const comes = (site: string) =>
    clave.app.request(at, {
      headers: { cookie: cookieOf(b), "sec-fetch-site": site },
    });
  for (const site of ["cross-site", "same-site"]) {
    const answer = await comes(site);
    equal(answer.status, 404);
    match(await answer.text(), new RegExp(words.foreign.title));
  }
  equal((await clave.world.requests.peek(short))?.state.kind, "open");
  for (const site of ["none", "same-origin"]) {
    equal((await comes(site)).status, 303);
  }
});

Deno.test("on the phone that waits itself the way back is kept, however long finding out whose it is has taken", async () => {
  await using clave = await openClave();
  const own = await withKey(clave);
  const { b } = own;
  await b.open(authorizeAddress(base));
  await b.send({ action: "mobile" });
  const short = shortOn(b.page);
  const asked = (await clave.world.requests.peek(short))!;
  const back = b.page.url.pathname.split("/").at(-2)!;
  const here = drawn(clave, short, asked).replace("/app/", "/es/app/");
  await b.open(`${here}?back=${back}`);
  says(b.page, words.inactive.title);
  clave.clock.advance(60_000);
  await b.send({ answer: await own.answer() });
  equal(b.page.url.pathname, `/es/app/request/${short}`);
  equal(b.page.url.searchParams.get("back"), back);
});

Deno.test("a photographed code is no fresher for the visit of another screen", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "mobile" });
  const back = b.page.url.pathname.split("/").at(-2)!;
  const { short, request } = await requestIn(clave);
  const photographed = drawn(clave, short, request);
  clave.clock.advance(30_000);
  await b.open(`${photographed.replace("/app/", "/es/app/")}?back=${back}`);
  equal(b.page.status, 410);
  equal((await clave.world.requests.peek(short))?.state.kind, "open");
});

Deno.test("whoever types a code that she was given sees whose it is before she confirms, and is told to refuse it", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const { short } = await requestIn(clave);
  await b.open(`${base}/es/app/scan`);
  says(b.page, es.app.scan.codeHint);
  await b.send({ code: short });
  const service = await clave.world.services.find("demo");
  for (
    const told of [
      service!.body.es,
      service!.procedure.es,
      es.parts.levels.substantial,
      "Firefox en Windows",
      es.app.request.otherNetwork,
      es.app.request.given,
      es.app.request.notMe,
    ]
  ) says(b.page, told);
  await b.send({ action: "not-me" });
  equal((await clave.world.requests.peek(short))?.state.kind, "rejected");
});
