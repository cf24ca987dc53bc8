// Her own pages wait for her: more time, and what she typed too late is hers again (WCAG 2.2.1; demands B, 21).

import { equal, match, ok } from "node:assert/strict";
import { defaultPolicy as policy } from "../../../domain/policy.ts";
import { untilTime } from "../../../views/text/dates.ts";
import { es } from "../../../views/text/es.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  ana,
  carmen,
  comeIn,
  identifyFor,
  type Person,
  registerByLetter,
  visitor,
} from "../../support/steps.ts";

const minute = 60 * 1000;
const typed = { email: "new@example.net", email_again: "nwe@example.net" };
const { changeSeconds, freshSeconds } = policy.account;
const { sessionIdleSeconds } = policy.signin;

function values(b: Browser) {
  const of = (name: string) =>
    b.page.root.querySelector(`[name=${name}]`)?.getAttribute("value");
  return { email: of("email"), email_again: of("email_again") };
}

async function atAddress(clave: Clave, person: Person = ana) {
  const b = visitor(clave);
  await registerByLetter(clave, b, person);
  await comeIn(clave, b, person, "/account/email");
  await b.send({ contrast: person.contrast });
  return b;
}

async function byPin(clave: Clave, b: Browser, person: Person) {
  await b.send({ action: "pin" });
  await identifyFor(b, person);
  await b.send({ code: await clave.lastCodeTo(person.phone) });
}

Deno.test("a change that has begun waits ten times longer, keeps what was typed, and comes to its end", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  const began = clave.clock.now().getTime();
  for (let times = 1; times <= policy.extensions; times++) {
    clave.clock.advance(changeSeconds * 1000 - (times === 1 ? minute : 0));
    await b.send({ ...typed, action: "more" });
    const until = new Date(began + (times + 1) * changeSeconds * 1000);
    says(b.page, es.time.waits(untilTime("es", until)));
    equal(values(b).email_again, typed.email_again);
  }
  says(b.page, es.time.last);
  await b.send({ ...typed, email_again: typed.email });
  says(b.page, es.account.email.codeTitle);
  // The count goes on with the change, and is not begun anew by its next step.
  says(b.page, es.time.last);
  await b.send({ code: await clave.lastCodeTo(typed.email) });
  says(b.page, es.account.email.doneTitle);
});

Deno.test("a change that took too long begins again, and gives back what was typed", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  clave.clock.advance(changeSeconds * 1000);
  const until = untilTime("es", clave.clock.now());
  await b.send(typed);
  // Her proof has grown old as well: she identifies, is told why, and comes back.
  match(b.page.url.pathname, /^\/es\/signin\//);
  says(b.page, es.time.over(until));
  ok(!b.page.html.includes(typed.email));
  await byPin(clave, b, ana);
  says(await b.send({ contrast: ana.contrast }), es.account.email.title);
  equal(values(b).email, typed.email);
  equal(values(b).email_again, typed.email_again);
});

Deno.test("a session that ended while she typed costs her no letter, and shows none to whoever comes after her", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), carmen);
  const b = await atAddress(clave);
  for (let times = 0; times < 3; times++) {
    clave.clock.advance(changeSeconds * 1000 - minute);
    await b.send({ action: "more" });
  }
  clave.clock.advance(sessionIdleSeconds * 1000);
  await b.send(typed);
  match(b.page.url.pathname, /^\/es\/signin\//);
  const other = b.newTab();
  await other.open(b.page.url.href);
  await other.send({ action: "pin" });
  await other.send({ document: carmen.document });
  await other.send({ action: "permanent" });
  await other.send({ contrast: carmen.contrast });
  await other.send({ code: await clave.lastCodeTo(carmen.phone) });
  equal(other.page.url.pathname, "/es/account/email");
  await other.send({ contrast: carmen.contrast });
  equal(values(other).email, "");
  ok(!other.page.html.includes(typed.email));
  await byPin(clave, b, ana);
  await b.send({ contrast: ana.contrast });
  equal(values(b).email, typed.email);
});

Deno.test("a fresh proof grows old in its time: no page that needs one waits longer", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana, "/account/email");
  const until = clave.clock.now().getTime() + freshSeconds * 1000;
  says(b.page, es.time.waits(untilTime("es", new Date(until))));
  says(b.page, es.time.fixed);
  ok(!b.page.text.includes(es.time.more));
  clave.clock.advance(freshSeconds * 1000);
  await b.send({ contrast: "20-05" });
  await byPin(clave, b, ana);
  const field = b.page.root.querySelector("[name=contrast]");
  equal(field?.getAttribute("value"), "20-05");
});

Deno.test("any other page of hers waits as long as the session, which more time prolongs until its last hour", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana, "/account/report");
  const hours = policy.signin.sessionSeconds / sessionIdleSeconds;
  for (let hour = 1; hour < hours; hour++) {
    clave.clock.advance(sessionIdleSeconds * 1000 - 1);
    await b.send({ action: "more" });
    says(b.page, es.account.report.title);
  }
  ok(hours - 1 >= policy.extensions);
  clave.clock.advance(minute);
  await b.send({ action: "more" });
  says(b.page, es.time.fixed);
});
