// Another e-mail address (RG-85, RG-86): contrast datum, address twice, its code; and a day to take it back.

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  ana,
  carmen,
  comeIn,
  emma,
  type Person,
  registerByLetter,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";
const words = es.account.email;
const minute = 60 * 1000;
const hour = 60 * minute;
const fresh = "new@example.net";

async function atContrast(clave: Clave, person: Person = ana) {
  const b = visitor(clave);
  await registerByLetter(clave, b, person);
  await comeIn(clave, b, person, "/account/email");
  return b;
}

async function atAddress(clave: Clave) {
  const b = await atContrast(clave);
  says(await b.send({ contrast: ana.contrast }), words.title);
  return b;
}

const twice = (email: string) => ({ email, email_again: email });

async function changeTo(clave: Clave, b: Browser, email: string) {
  await b.open(`${base}/es/account/email`);
  await b.send({ contrast: ana.contrast });
  says(await b.send(twice(email)), words.codeTitle);
  return await b.send({ code: await clave.lastCodeTo(email) });
}

/** Where the former address is sent to take the change back. */
async function undoLink(clave: Clave, to: string): Promise<string> {
  const { body } = await clave.lastMessageTo(to);
  if (body.kind !== "email-changed") throw new Error(body.kind);
  return `${body.link}/${body.code}`;
}

Deno.test("the new address is hers once its code was typed, and both addresses are told", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  says(await b.send(twice(fresh)), words.codeTitle);
  equal((await accountNow(clave, ana)).email, ana.email);
  const done = await b.send({ code: await clave.lastCodeTo(fresh) });
  equal(done.hops[0]?.status, 303);
  says(done, words.doneTitle);
  says(done, words.told(24));
  says(done, es.receipt.keep);
  equal(done.headers.get("content-encoding"), null);
  equal((await accountNow(clave, ana)).email, fresh);
  deepEqual((await kindsTo(clave, fresh))[0], "email-bound");
  deepEqual((await kindsTo(clave, ana.email))[0], "email-changed");
  equal((await eventsOfPerson(clave, ana))[0], "email-changed");
  // RG-86: no new activation code.
  equal(
    (await eventsOfPerson(clave, ana)).includes("activation-renewed"),
    false,
  );
});

Deno.test("the contrast datum that fits her document is asked again: a wrong one does not pass, and counts", async () => {
  await using clave = await openClave();
  for (const person of [ana, carmen, emma]) {
    const b = await atContrast(clave, person);
    const wrong = person === emma ? "E00000000" : "01-02-2019";
    const page = await b.send({ contrast: wrong });
    equal(page.status, 422);
    says(page, es.fields.contrast.mismatch);
    says(await b.send({ contrast: person.contrast }), words.title);
  }
  const b = visitor(clave);
  clave.clock.advance(hour);
  await comeIn(clave, b, ana, "/account/email");
  for (let tries = 0; tries < 5; tries++) {
    equal((await b.send({ contrast: "01-02-2030" })).status, 422);
  }
  equal((await b.send({ contrast: ana.contrast })).status, 429);
});

Deno.test("an address that is none, is not typed alike, or is hers already is told in place", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  const wrongs = [
    [twice(""), es.fields.email.problems.empty],
    [twice("ana.example.org"), es.fields.email.problems["not-an-address"]],
    [{ email: fresh, email_again: "x@example.net" }, es.fields.email.different],
    [twice(ana.email), words.same],
  ] as const;
  for (const [typed, sentence] of wrongs) {
    const page = await b.send(typed);
    equal(page.status, 422);
    says(page, sentence);
    match(page.title, /^Error: /);
  }
  deepEqual(await kindsTo(clave, fresh), []);
});

Deno.test("a wrong, late or other address's code binds nothing; five tries, then another", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  await b.send(twice("other@example.net"));
  const others = await clave.lastCodeTo("other@example.net");
  await b.send({ action: "change" });
  await b.send(twice(fresh));
  const right = await clave.lastCodeTo(fresh);
  notEqual(right, others);
  const page = await b.send({ code: others });
  says(page, es.register.code.wrong(4));
  equal((await b.send({ action: "again" })).status, 429);
  for (const left of [3, 2, 1]) {
    says(await b.send({ code: others }), es.register.code.wrong(left));
  }
  says(await b.send({ code: others }), es.register.code.spent);
  says(await b.send({ code: right }), es.register.code.spent);
  equal((await accountNow(clave, ana)).email, ana.email);
  ok((await eventsOfPerson(clave, ana)).includes("email-code-refused"));
  clave.clock.advance(minute);
  says(await b.send({ action: "again" }), words.codeTitle);
  clave.clock.advance(20 * minute);
  says(
    await b.send({ code: await clave.lastCodeTo(fresh) }),
    es.register.code.spent,
  );
});

Deno.test("the same code sent twice at once, and Back and again, bind once and end alike", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  await b.send(twice(fresh));
  const code = await clave.lastCodeTo(fresh);
  const answers = await Promise.all(
    [1, 2].map(() => clave.app.fetch(b.request({ code }))),
  );
  ok(answers.some((answer) => answer.status === 303));
  says(await b.send({ code }), words.doneTitle);
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "email-changed").length, 1);
});

Deno.test("a change begun goes on for half an hour, and no longer", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  clave.clock.advance(29 * minute);
  says(await b.send(twice(fresh)), words.codeTitle);
  clave.clock.advance(minute);
  const page = await b.send({ code: await clave.lastCodeTo(fresh) });
  match(page.url.pathname, /signin/);
  says(page, es.account.hall.why.email);
});

Deno.test("nobody's mailbox is filled: five codes an hour to one address, ten a day from one person", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  for (let sent = 0; sent < 5; sent++) {
    says(await b.send(twice(fresh)), words.codeTitle);
    await b.send({ action: "change" });
    clave.clock.advance(minute);
  }
  equal((await b.send(twice(fresh))).status, 429);
});

Deno.test("for a day the former address takes the change back; opening its link spends nothing", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  await changeTo(clave, b, fresh);
  const link = await undoLink(clave, ana.email);
  const reader = visitor(clave);
  for (let scans = 0; scans < 3; scans++) {
    says(await reader.open(link), es.account.undo.open.title);
  }
  equal((await accountNow(clave, ana)).email, fresh);
  clave.clock.advance(minute);
  const undone = await reader.send({});
  equal(undone.status, 200);
  says(undone, es.account.undo.undone.title);
  equal((await accountNow(clave, ana)).email, ana.email);
  equal((await kindsTo(clave, fresh))[0], "email-restored");
  equal((await kindsTo(clave, ana.email))[0], "email-restored");
  equal((await eventsOfPerson(clave, ana))[0], "email-restored");
  // Whoever was in is out.
  match((await b.open(`${base}/es/account`)).url.pathname, /signin/);
  // Sent twice, it says that it is done, and tells nobody again.
  says(await reader.open(link), es.account.undo.undone.title);
  equal(
    (await kindsTo(clave, fresh)).filter((kind) => kind === "email-restored")
      .length,
    1,
  );
});

Deno.test("after a day the link is dead, and so is one that nobody was sent", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  await changeTo(clave, b, fresh);
  const link = await undoLink(clave, ana.email);
  const { id } = await accountNow(clave, ana);
  for (
    const wrong of [
      `${base}/es/undo/${id}/AAAAAAAAAAAAAAAAAAAAAAAAAA`,
      `${base}/es/undo/nobody/${link.split("/").at(-1)}`,
    ]
  ) {
    const page = await visitor(clave).open(wrong);
    equal(page.status, 410);
    says(page, es.account.undo.dead.title);
  }
  clave.clock.advance(24 * hour - 1);
  equal((await visitor(clave).open(link)).status, 200);
  const late = visitor(clave);
  await late.open(link);
  clave.clock.advance(1);
  equal((await late.send({})).status, 410);
  equal((await accountNow(clave, ana)).email, fresh);
});

Deno.test("a thief's second change does not bury the way back from the first, and his own link dies with it", async () => {
  await using clave = await openClave();
  const b = await atAddress(clave);
  await changeTo(clave, b, "thief@example.net");
  const hers = await undoLink(clave, ana.email);
  clave.clock.advance(minute);
  await changeTo(clave, b, "second@example.net");
  const his = await undoLink(clave, "thief@example.net");
  const reader = visitor(clave);
  await reader.open(hers);
  await reader.send({});
  equal((await accountNow(clave, ana)).email, ana.email);
  equal((await visitor(clave).open(his)).status, 410);
});
