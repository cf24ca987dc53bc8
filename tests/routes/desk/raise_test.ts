// Raising a level at the desk (RG-80, RG-81).

import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import {
  atDesk,
  beginAtDesk,
  bilbao,
  isRegistered,
} from "../../support/desk.ts";
import { ana, visitor } from "../../support/steps.ts";

const words = es.desk.register;

Deno.test("a level is raised once the phone is proven, and a new activation code is on the receipt (RG-80, RG-81)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { activation } = await isRegistered(clave, ana);
  await atDesk(clave, b);
  await beginAtDesk(clave, b, ana, "raise");
  const keep = await b.send({ contrast: ana.contrast });
  says(keep, es.desk.raise.title);
  ok(!keep.text.includes(ana.phone) && !keep.text.includes(ana.email));
  await b.send({});
  const code = await clave.lastCodeTo(ana.phone);
  const first = clave.app.fetch(b.request({ code }));
  const done = await b.send({ code });
  await (await first).body?.cancel();
  says(done, words.done.title.raise);
  const { account } = await clave.world.people.find(ana.document as never);
  equal(account?.registration?.level, "advanced");
  equal(account?.registration?.route, "office");
  notEqual(account?.activation?.mac, activation?.mac);
  equal(account?.phone, ana.phone);
  const person = clave.world.mac("person", ana.document);
  const receipts = await clave.world.receipts.list(person);
  deepEqual(receipts.map(({ facts }) => facts.office), [bilbao.name]);
});

Deno.test("nobody raises a phone that changes while she does", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const account = await isRegistered(clave, ana);
  await atDesk(clave, b);
  await beginAtDesk(clave, b, ana, "raise");
  await b.send({ contrast: ana.contrast });
  await b.send({});
  const code = await clave.lastCodeTo(ana.phone);
  await clave.world.people.change(account.document, null, ({ account }) => ({
    answer: null,
    keep: { ...account!, phone: "+34600121212" as never },
  }));
  says(await b.send({ code }), words.check.compare);
  const now = await clave.world.people.find(account.document);
  equal(now.account?.registration?.level, "basic");
});

Deno.test("whoever is advanced already is told so, at raise and at register", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await isRegistered(clave, ana, {
    registration: { level: "advanced", route: "office", at: clave.clock.now() },
  });
  await atDesk(clave, b);
  const { url } = await b.send({ document: ana.document });
  for (const act of ["raise", "register"]) {
    const page = await b.open(`${url.pathname}/${act}`);
    says(page, words.stopped["already-registered"].title);
  }
});
