// Leaving Cl@ve Permanente without leaving Clave, and coming back (PM-54).

import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Authenticator } from "../../../domain/password/authenticator.ts";
import { es } from "../../../views/text/es.ts";
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
  ana,
  authorizeAddress,
  callback,
  comeIn,
  redeem,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";
const leaving = `${base}/es/account/password/leave`;
const words = es.password.leave;

const app: Authenticator = {
  sealed: "sealed",
  since: new Date("2026-11-01T10:00:00.000Z"),
  step: 0,
  recovery: [],
};

async function atLeaving(clave: Clave) {
  await withPassword(clave, ana, { authenticator: app });
  const b = visitor(clave);
  says(await comeIn(clave, b, ana, "/account/password/leave"), words.text);
  return b;
}

/** In by password, with a session that a service began. */
async function inByPassword(clave: Clave): Promise<Browser> {
  const b = visitor(clave);
  const end = await signInWithPassword(clave, b, ana);
  equal(end.url.origin + end.url.pathname, callback);
  return b;
}

Deno.test("asked first; then password, authenticator and activation code are gone, and both channels are told (PM-54)", async () => {
  await using clave = await openClave();
  const b = await atLeaving(clave);
  ok((await accountNow(clave, ana)).password);
  const page = await b.send({});
  equal(page.hops[0]?.status, 303);
  says(page, words.doneTitle);
  const { password, authenticator, activation, state, phone } =
    await accountNow(clave, ana);
  deepEqual([password, authenticator, activation], [null, null, null]);
  deepEqual([state, phone], ["active", ana.phone]);
  equal((await kindsTo(clave, ana.phone))[0], "password-left");
  equal((await kindsTo(clave, ana.email))[0], "password-left");
  equal((await eventsOfPerson(clave, ana))[0], "password-left");
  says(
    await signInWithPassword(clave, visitor(clave), ana),
    es.password.signin.refused,
  );
  // She stays in by what is not the password.
  says(await b.open(`${base}/es/account`), es.account.title);
  equal((await b.open(leaving)).url.pathname, "/es/account");
});

Deno.test("sessions that were opened by the password end, and what came of them; others stay", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const other = visitor(clave);
  const { url } = await signInWithPassword(clave, other, ana);
  const pin = visitor(clave);
  await comeIn(clave, pin, ana);
  clave.clock.advance(1000);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/password/leave");
  await b.send({});
  match((await other.open(`${base}/es/account`)).url.pathname, /signin/);
  const grant = redeem(clave, url.searchParams.get("code")!);
  equal((await clave.app.fetch(grant)).status, 400);
  says(await pin.open(`${base}/es/account`), es.account.title);
});

Deno.test("whoever is in by the password itself is out with it, and both of two clicks end at the same page", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = await inByPassword(clave);
  says(await b.open(leaving), words.text);
  const requests = [b.request({}), b.request({})];
  for (const request of requests) {
    const answer = await clave.app.fetch(request);
    equal(answer.status, 303);
    equal(answer.headers.get("location"), "/es/password/left");
  }
  says(await b.open(`${base}/es/password/left`), words.done);
  match((await b.open(`${base}/es/account`)).url.pathname, /signin/);
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "password-left").length, 1);
});

Deno.test("a session of before is not alive again with the next password", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const old = await inByPassword(clave);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/password/leave");
  clave.clock.advance(1000);
  await b.send({});
  await activated(clave, b);
  match((await old.open(`${base}/es/account`)).url.pathname, /signin/);
});

/** A new code in her own pages, and a password with it. */
async function activated(clave: Clave, b: Browser) {
  await b.open(`${base}/es/account/code`);
  const code = (await b.send({})).root.querySelector(".keepsake")!.text;
  await b.open(`${base}/es/password/activate`);
  const { document, email } = ana;
  await b.send({ document, email, activation_code: code });
  await b.send({ code: await clave.lastCodeTo(ana.phone) });
  const fields = { new_password: better, new_password_again: better };
  says(await b.send(fields), es.password.activate.doneTitle);
}

Deno.test("she comes back with a new activation code, and with none from before (PM-54)", async () => {
  await using clave = await openClave();
  const code = await withPassword(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/password/leave");
  clave.clock.advance(1000);
  await b.send({});
  await b.open(`${base}/es/password/activate`);
  const { document, email } = ana;
  const old = await b.send({ document, email, activation_code: code });
  says(old, es.password.activate.refused);
  await activated(clave, b);
  const { password } = await accountNow(clave, ana);
  deepEqual(password?.since, clave.clock.now());
  const end = await signInWithPassword(clave, visitor(clave), ana, better);
  equal(end.url.origin + end.url.pathname, callback);
});

Deno.test("what waited for a code when she left is not taken: neither a change, nor another one by link, nor a sign-in", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/password");
  await b.send({
    password: good,
    new_password: better,
    new_password_again: better,
  });
  const waiting = b.request({ code: await clave.lastCodeTo(ana.phone) });
  const other = b.newTab();
  await other.open(leaving);
  await other.send({});
  const answer = await clave.app.fetch(waiting);
  equal(answer.headers.get("location"), "/es/account/password");
  equal((await accountNow(clave, ana)).password, null);
});

Deno.test("whoever has none finds nothing to leave, and a proof that is not fresh is asked for again", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana);
  equal((await b.open(leaving)).url.pathname, "/es/account");
  deepEqual(await kindsTo(clave, ana.email), []);
  await withPassword(clave, ana);
  clave.clock.advance(15 * 60 * 1000);
  match((await b.open(leaving)).url.pathname, /\/signin\//);
  const stranger = visitor(clave);
  await stranger.open(authorizeAddress(base));
  const posted = await clave.app.fetch(
    new Request(leaving, { method: "POST", headers: { origin: base } }),
  );
  match(posted.headers.get("location") ?? "", /\/signin\//);
  ok((await accountNow(clave, ana)).password);
});
