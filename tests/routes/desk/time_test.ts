// The desk waits for its officers: more time at a record, and what they typed too late (WCAG 2.2.1).

import { equal, ok } from "node:assert/strict";
import { defaultPolicy as policy } from "../../../domain/policy.ts";
import { untilTime } from "../../../views/text/dates.ts";
import { es } from "../../../views/text/es.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  deskContactOf,
  iker,
  toDeskContact,
  vicent,
} from "../../support/desk.ts";
import { atDesk } from "../../support/desk.ts";
import { ana, identifyFor, visitor } from "../../support/steps.ts";

const minute = 60 * 1000;
const { recordSeconds } = policy.desk;
const contact = deskContactOf(ana);

function valueOf(b: Browser, name: string) {
  return b.page.root.querySelector(`[name=${name}]`)?.getAttribute("value");
}

async function atContact(clave: Clave) {
  const b = visitor(clave);
  await toDeskContact(clave, b, ana);
  return b;
}

Deno.test("a record waits ten times longer, its steps with it, and what was typed stays", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  const began = clave.clock.now().getTime();
  for (let times = 1; times <= policy.extensions; times++) {
    clave.clock.advance(recordSeconds * 1000 - (times === 1 ? minute : 0));
    await b.send({ ...contact, action: "more" });
    const until = new Date(began + (times + 1) * recordSeconds * 1000);
    says(b.page, es.time.waits(untilTime("es", until)));
    equal(valueOf(b, "phone"), contact.phone);
  }
  says(b.page, es.time.last);
  await b.send(contact);
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  await b.send({ accept: "yes" });
  says(b.page, "La persona está registrada");
});

Deno.test("what an officer typed too late comes back when she has looked the person up again, which is recorded", async () => {
  await using clave = await openClave();
  const b = await atContact(clave);
  clave.clock.advance(recordSeconds * 1000);
  const until = untilTime("es", clave.clock.now());
  await b.send(contact);
  says(b.page, es.time.over(until));
  says(b.page, es.desk.search.late);
  equal(valueOf(b, "document"), ana.document);
  await b.send({ document: ana.document });
  ok(b.page.url.pathname.endsWith("/register"));
  await b.send({ contrast: ana.contrast });
  equal(valueOf(b, "phone"), contact.phone);
  equal(valueOf(b, "email"), contact.email);
});

Deno.test("likewise after her session has ended; another officer at the same browser sees nothing of it", async () => {
  await using clave = await openClave();
  await atDesk(clave, visitor(clave), vicent);
  const b = await atContact(clave);
  for (let times = 0; times < 3; times++) {
    clave.clock.advance(recordSeconds * 1000 - minute);
    await b.send({ action: "more" });
  }
  clave.clock.advance(policy.signin.sessionIdleSeconds * 1000);
  await b.send(contact);
  const other = b.newTab();
  await other.open(b.page.url.href);
  for (const [tab, officer] of [[other, vicent], [b, iker]] as const) {
    await tab.send({ action: "pin" });
    await identifyFor(tab, officer);
    await tab.send({ code: await clave.lastCodeTo(officer.phone) });
    equal(tab.page.url.pathname, "/es/desk");
  }
  ok(!other.page.html.includes(ana.document));
  equal(valueOf(b, "document"), ana.document);
  await b.send({ document: ana.document });
  await b.send({ contrast: ana.contrast });
  equal(valueOf(b, "phone"), contact.phone);
});
