// A PIN that waits in the app of whoever has an active phone (PN-18, rulebook 3.2).

import { equal } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { withPhone } from "../support/phones.ts";
import {
  ana,
  authorizeAddress,
  callback,
  identifyFor,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";

Deno.test("whoever sends document and datum twice reads where the PIN is that is good: in the app, or since a minute in an SMS (PN-23)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  await b.send({ document: ana.document });
  const asked = b.page.url.href;
  const sent = async () => {
    const tab = b.newTab();
    await tab.open(asked);
    return await tab.send({ contrast: ana.contrast });
  };
  says(await sent(), es.signin.pin.inApp("hasta las 13:10"));
  const page = await sent();
  says(page, es.signin.pin.inApp("hasta las 13:10"));
  clave.clock.advance(60_000);
  const tab = b.newTab();
  await tab.open(page.url.href);
  await tab.send({ action: "again" });
  clave.clock.advance(30_000);
  const end = ana.phone.slice(-3);
  says(await sent(), es.signin.pin.sent(end, "hasta las 13:11"));
});

Deno.test("whoever has an active phone reads her PIN there, and after a minute it comes by SMS where she wants it (rulebook 3.2)", async () => {
  await using clave = await openClave();
  await withPhone(clave, ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ action: "pin" });
  await identifyFor(b, ana);
  says(b.page, es.signin.pin.inApp("hasta las 13:10"));
  equal((await clave.world.outbox.list(ana.phone)).length, 0);
  await b.send({ action: "again" });
  equal(b.page.status, 429);
  clave.clock.advance(60_000);
  await b.send({ action: "again" });
  says(b.page, es.signin.pin.help);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(b.page.url.origin + b.page.url.pathname, callback);
});
