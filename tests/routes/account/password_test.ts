// Another password from her own pages: with the present one and a code, or by certificate alone (PM-50, PM-51; acceptance 12).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import { languages } from "../../../domain/language.ts";
import { es } from "../../../views/text/es.ts";
import { languages as texts } from "../../../views/text/text.ts";
import { registeredIn } from "../../support/accounts.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  better,
  good,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import {
  type CertificateHouse,
  entryUrl,
  fnmtOf,
  openHouse,
} from "../../support/pki/house.ts";
import { ana, callback, comeIn, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";
const start = `${base}/es/account/password`;
const words = es.password;
const codeWords = es.register.code;
const minute = 60 * 1000;

const chosen = (fresh = better, password = good) => ({
  password,
  new_password: fresh,
  new_password_again: fresh,
});

const twice = (fresh = better) => ({
  new_password: fresh,
  new_password_again: fresh,
});

/** In by PIN, at the page that asks for both passwords. */
async function atChange(clave: Clave, given: Partial<Account> = {}) {
  await withPassword(clave, ana, given);
  const b = visitor(clave);
  says(
    await comeIn(clave, b, ana, "/account/password"),
    words.change.withFormer,
  );
  clave.clock.advance(1000);
  return b;
}

/** In by certificate, at the page that asks for a new one alone. */
async function atCertificate(house: CertificateHouse, path = "") {
  const b = house.visitor(await fnmtOf(house));
  await b.open(start + path);
  if (path === "") await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  house.clave.clock.advance(1000);
  return b;
}

async function comesIn(clave: Clave, password: string): Promise<boolean> {
  const end = await signInWithPassword(clave, visitor(clave), ana, password);
  return end.url.origin + end.url.pathname === callback;
}

async function codeFor(clave: Clave, b: Browser) {
  return await b.send({ code: await clave.lastCodeTo(ana.phone) });
}

Deno.test("with the present one and a code by SMS another stands; both channels are told, and nothing before the code changes it (PM-50)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const before = await accountNow(clave, ana);
  clave.clock.advance(1000);
  says(await b.send(chosen()), codeWords.title);
  deepEqual((await accountNow(clave, ana)).password, before.password);
  const done = await codeFor(clave, b);
  equal(done.hops[0]?.status, 303);
  says(done, words.change.doneTitle);
  says(done, words.change.done);
  const { password, activation } = await accountNow(clave, ana);
  deepEqual(password?.since, before.password?.since);
  deepEqual(password?.setAt, clave.clock.now());
  // It opens nothing by itself, so it is not used up.
  deepEqual(activation, before.activation);
  equal((await kindsTo(clave, ana.phone))[0], "password-set");
  equal((await kindsTo(clave, ana.email))[0], "password-set");
  equal((await eventsOfPerson(clave, ana))[0], "password-set");
  deepEqual([await comesIn(clave, better), await comesIn(clave, good)], [
    true,
    false,
  ]);
});

Deno.test("every other session ends, and the one in which it was done stays (PM-50)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const other = visitor(clave);
  await comeIn(clave, other, ana);
  clave.clock.advance(2 * minute);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/password");
  await b.send(chosen());
  clave.clock.advance(2 * minute);
  await codeFor(clave, b);
  match((await other.open(`${base}/es/account`)).url.pathname, /signin/);
  says(await b.open(`${base}/es/account`), es.account.title);
});

Deno.test("a wrong present one is refused beside its field, counts like one at the sign-in, and five lock it (PM-41)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  for (let tries = 0; tries < 5; tries++) {
    clave.clock.advance(minute);
    const page = await b.send(chosen(better, "Otra-cosa-88"));
    equal(page.status, 422);
    says(page, words.change.refused);
    ok(!page.html.includes("Otra-cosa-88"));
  }
  notEqual((await accountNow(clave, ana)).password?.lockedAt, null);
  clave.clock.advance(minute);
  // The right one is heard neither here nor at the sign-in (PM-42).
  says(await b.send(chosen()), words.change.refused);
  equal(await comesIn(clave, good), false);
  equal((await kindsTo(clave, ana.email))[0], "password-locked");
});

Deno.test("twenty wrong ones at once count five, whatever page they come by (PM-41)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const tries = Array.from(
    { length: 20 },
    (_, at) => b.request(chosen(better, `Otra-cosa-${at}`)),
  );
  const answers = await Promise.all(tries.map((one) => clave.app.fetch(one)));
  ok(answers.every(({ status }) => status === 422 || status === 429));
  equal((await accountNow(clave, ana)).password?.wrong.stranger, 5);
});

Deno.test("a network that has guessed too often waits here too", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  let last: Response | null = null;
  for (let tries = 0; tries < 16 && last?.status !== 429; tries++) {
    await last?.body?.cancel();
    last = await clave.app.fetch(b.request(chosen(better, "Otra-cosa-88")));
  }
  equal(last?.status, 429);
  ok(Number(last?.headers.get("retry-after")) > 0);
});

Deno.test("while too many are hashed she is told to come back, and nothing is lost (503)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const busy = { kind: "busy" } as const;
  const { passwords } = clave.world;
  const { verify } = passwords;
  Object.assign(passwords, { verify: () => Promise.resolve(busy) });
  const page = await b.send(chosen());
  equal(page.status, 503);
  ok(Number(page.headers.get("retry-after")) > 0);
  Object.assign(passwords, { verify });
  await b.open(start);
  says(await b.send(chosen()), codeWords.title);
});

Deno.test("what is wrong with the new one is said beside it: empty, different, a rule broken, the same as before (PM-20 to PM-27)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const cases = [
    [chosen(""), words.field.newEmpty],
    [chosen(better, ""), words.field.empty],
    [{ ...chosen(), new_password_again: "x" }, words.field.different],
    [chosen("corta-7"), words.choose.broken],
    [chosen("Ana-Garcia-77"), words.choose.broken],
    [chosen(good), words.choose.broken],
  ] as const;
  for (const [fields, said] of cases) {
    const page = await b.send(fields);
    equal(page.status, 422);
    says(page, said);
    ok(!page.html.includes(good), "no secret comes back");
  }
  deepEqual(await kindsTo(clave, ana.phone), ["pin"]);
});

Deno.test("she may read what she types, and the page that shows it is not packed", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const shown = await b.send({ ...chosen(), action: "show" });
  equal(shown.status, 200);
  const value = (name: string) =>
    b.page.root.querySelector(`input[name=${name}]`)?.getAttribute("value");
  deepEqual([value("password"), value("new_password")], [good, better]);
  await b.send({ action: "hide" });
  deepEqual([value("password"), value("new_password")], ["", ""]);
});

Deno.test("the page with the code: wrong, empty, too soon, another one, sent twice, from another browser", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  await b.send(chosen());
  const code = await clave.lastCodeTo(ana.phone);
  const wrong = code === "000000" ? "000001" : "000000";
  says(await b.send({ code: wrong }), codeWords.wrong(3));
  equal((await b.send({ code: "" })).status, 422);
  const soon = await b.send({ action: "again" });
  equal(soon.status, 429);
  clave.clock.advance(minute);
  says(await b.send({ action: "again" }), codeWords.title);
  const other = visitor(clave);
  await comeIn(clave, other, ana);
  says(await other.open(b.page.url.href), words.change.withFormer);
  const right = await clave.lastMessageTo(ana.phone);
  ok(right.body.kind === "pin");
  const [sent] = (await clave.world.outbox.list(ana.phone))
    .filter(({ body }) => body.kind === "password-code");
  const typed = sent?.body.kind === "password-code" ? sent.body.code : "";
  const requests = [1, 2].map(() => b.request({ code: typed }));
  const ends = [];
  for (const request of requests) {
    const answer = await clave.app.fetch(request);
    ends.push(answer.headers.get("location")!);
  }
  for (const end of ends) says(await b.open(end), words.change.doneTitle);
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "password-set").length, 1);
});

Deno.test("four wrong codes end that code; another one may be asked for (PM-11)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  await b.send(chosen());
  const code = await clave.lastCodeTo(ana.phone);
  const wrong = code === "000000" ? "000001" : "000000";
  for (let tries = 0; tries < 4; tries++) await b.send({ code: wrong });
  says(await b.send({ code }), codeWords.spent);
  clave.clock.advance(minute);
  await b.send({ action: "again" });
  says(await codeFor(clave, b), words.change.doneTitle);
});

Deno.test("changed on another page meanwhile, what waits for its code is not taken, and nobody learns which one stands", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const late = b.newTab();
  await late.open(start);
  await b.send(chosen());
  const code = await clave.lastCodeTo(ana.phone);
  await late.send(chosen("Cinco-mares-11"));
  const stale = late.request({ code: await clave.lastCodeTo(ana.phone) });
  says(await b.send({ code }), words.change.doneTitle);
  const answer = await clave.app.fetch(stale);
  equal(answer.headers.get("location"), "/es/account/password");
  const first = b.newTab();
  await first.open(start);
  says(first.page, words.change.withFormer);
  equal(await comesIn(clave, better), true);
});

Deno.test("whoever says 'this was not me' while it waits for its code ends it", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  await b.send(chosen());
  clave.clock.advance(1000);
  const other = b.newTab();
  await other.open(`${base}/es/account/report`);
  const waiting = b.request({ code: await clave.lastCodeTo(ana.phone) });
  const { hash } = (await accountNow(clave, ana)).password!;
  await other.send({});
  const answer = await clave.app.fetch(waiting);
  match(answer.headers.get("location") ?? "", /signin/);
  equal((await accountNow(clave, ana)).password?.hash, hash);
});

Deno.test("a proof that is not fresh is asked for again, and the change takes half an hour at most (RG-88)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const { href } = b.page.url;
  clave.clock.advance(15 * minute);
  match((await b.newTab().open(start)).url.pathname, /\/signin\//);
  says(await b.open(href), words.change.withFormer);
  clave.clock.advance(15 * minute);
  await b.open(`${base}/es/account`);
  match((await b.open(href)).url.pathname, /\/signin\//);
});

Deno.test("with a certificate neither the present one nor a code is asked (PM-51, acceptance 12)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await withPassword(clave, ana);
  const other = visitor(clave);
  await comeIn(clave, other, ana);
  clave.clock.advance(minute);
  const sent = (await clave.world.outbox.list(ana.phone)).length;
  const b = await atCertificate(house);
  says(b.page, words.change.withCertificate);
  equal(b.page.root.querySelector("input[name=password]"), null);
  clave.clock.advance(1000);
  says(await b.send(twice()), words.change.doneTitle);
  const kinds = await kindsTo(clave, ana.phone);
  deepEqual(kinds.slice(0, kinds.length - sent), ["password-set"]);
  match((await other.open(`${base}/es/account`)).url.pathname, /signin/);
  says(await b.open(`${base}/es/account`), es.account.title);
  equal(await comesIn(clave, better), true);
});

Deno.test("with a certificate she gets her first one, too, and it needs no activation code (PM-51)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await registeredIn(clave, ana);
  const b = await atCertificate(house);
  says(b.page, words.choose.title);
  says(await b.send(twice()), words.activate.doneTitle);
  const [event] = await clave.world.audit.history(
    clave.world.mac("person", ana.document),
    { limit: 1 },
  );
  deepEqual(
    event?.event.kind === "password-set" && event.event.how,
    "activated",
  );
  equal(await comesIn(clave, better), true);
});

Deno.test("forgotten or locked, the link by certificate leads there at once, and the lock is gone (PM-42, PM-51)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await withPassword(clave, ana);
  for (let tries = 0; tries < 5; tries++) {
    clave.clock.advance(60 * minute);
    await signInWithPassword(clave, visitor(clave), ana, "Otra-cosa-88");
  }
  const page = visitor(clave);
  await page.open(`${base}/es/password/forgotten`);
  const link = page.page.root.querySelectorAll("main a")
    .map((a) => a.getAttribute("href"))
    .find((href) => href?.includes("by=certificate"));
  equal(link, "/es/account/password?by=certificate");
  const b = await atCertificate(house, "?by=certificate");
  says(await b.send(twice()), words.change.doneTitle);
  const { password } = await accountNow(clave, ana);
  deepEqual([password?.lockedAt, password?.wrong.stranger], [null, 0]);
  equal(await comesIn(clave, better), true);
});

Deno.test("in by PIN, the same link asks for the certificate; where none are asked for it leads to the page itself", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await withPassword(clave, ana);
  const b = house.visitor(await fnmtOf(house));
  await comeIn(clave, b, ana, "/account/password");
  await b.follow("by=certificate");
  match(b.page.url.pathname, /\/signin\/[^/]+\/certificate$/);
  await b.follow(entryUrl);
  says(b.page, words.change.withCertificate);
  // The page of a certificate's session asks a PIN's for the present one.
  const { href } = b.page.url;
  const pin = b.newTab();
  await pin.open(`${base}/es/signout`);
  await pin.send({});
  await comeIn(clave, pin, ana);
  says(await pin.open(href), words.change.withFormer);
  await using plain = await openClave();
  const none = await atChange(plain);
  ok(!none.page.html.includes("by=certificate"));
  says(await none.open(`${start}?by=certificate`), words.change.withFormer);
});

Deno.test("sent twice by certificate, one after another or at once, both end alike and it is told once", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await withPassword(clave, ana);
  const b = await atCertificate(house);
  const ends = [];
  for (const request of [1, 2].map(() => b.request(twice()))) {
    const answer = await clave.app.fetch(request);
    ends.push(answer.headers.get("location")!);
  }
  for (const end of ends) says(await b.open(end), words.change.doneTitle);
  await b.open(start);
  clave.clock.advance(1000);
  const third = "Cinco-mares-11";
  const racing = await Promise.all(
    [1, 2].map(() => clave.app.fetch(b.request(twice(third)))),
  );
  for (const answer of racing) {
    says(
      await b.open(answer.headers.get("location")!),
      words.change.doneTitle,
    );
  }
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "password-set").length, 2);
  equal(await comesIn(clave, third), true);
});

Deno.test("whoever has none is led to activating one; whoever stopped it, to what starts it again", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = visitor(clave);
  const page = await comeIn(clave, b, ana, "/account/password");
  equal(page.url.pathname, "/es/password/activate");
  await withPassword(clave, ana, {
    suspended: [{ method: "password", at: clave.clock.now() }],
  });
  const stopped = visitor(clave);
  await comeIn(clave, stopped, ana, "/account/password");
  says(stopped.page, es.safety.restore.needs);
});

Deno.test("bad forms and made-up addresses lead back, and never fail", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  for (
    const address of [`${start}/change/x`, `${start}/change/${"a".repeat(300)}`]
  ) {
    says(await b.open(address), words.change.withFormer);
  }
  const answer = await clave.app.fetch(
    new Request(b.page.url, {
      method: "POST",
      headers: b.request({}).headers,
      body: "\u0000",
    }),
  );
  ok(answer.status < 500, `${answer.status}`);
});

Deno.test("each step is said in every language", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const { href } = b.page.url;
  for (const language of languages) {
    const page = await b.open(href.replace("/es/", `/${language}/`));
    says(page, texts[language].password.change.withFormer);
  }
});
