// "This was not me" (issue 3, section 3): what was used waits, an officer hears of it, and a certificate brings it back.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Nif } from "../../../domain/nif.ts";
import { es } from "../../../views/text/es.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  type CertificateHouse,
  entryUrl,
  fnmtOf,
  openHouse,
} from "../../support/pki/house.ts";
import {
  ana,
  askForPin,
  authorizeAddress,
  comeIn,
  redeem,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";

async function reported(clave: Clave, method?: string) {
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  const from = method ? `?method=${method}` : "";
  await comeIn(clave, b, ana, "/account/report");
  await b.open(`${clave.world.config.baseUrl}/es/account/report${from}`);
  clave.clock.advance(1000);
  return await b.send({});
}

/** What leans on her registration, whether she has a password or not: none could be made meanwhile to come in by. */
const leaning = ["mobile", "pin", "password", "reinforced"];

function waits(clave: Clave) {
  return accountNow(clave, ana).then(({ suspended }) =>
    suspended.map(({ method }) => method)
  );
}

Deno.test("the PIN waits, a case is open, and she is told how to use it again", async () => {
  await using clave = await openClave();
  const page = await reported(clave);
  says(page, es.account.report.doneTitle);
  says(page, es.account.report.nextList[1]!);
  deepEqual(await waits(clave), leaning);
  const { id } = await accountNow(clave, ana);
  const [open, ...more] = await clave.world.cases.ofAccount(id);
  equal(more.length, 0);
  deepEqual(open?.matter, { kind: "misuse", method: null });
  const { body } = await clave.lastMessageTo(ana.email);
  deepEqual(body.kind === "misuse-reported" && body.suspended, leaning);
});

Deno.test("said ten times at once it is told once, by each channel", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana, "/account/report");
  clave.clock.advance(1000);
  const requests = Array.from({ length: 10 }, () => b.request({}));
  await Promise.all(requests.map((one) => clave.app.fetch(one)));
  for (const to of [ana.phone, ana.email]) {
    const told = await kindsTo(clave, to);
    equal(told.filter((kind) => kind === "misuse-reported").length, 1);
  }
  const events = await eventsOfPerson(clave, ana);
  equal(events.filter((kind) => kind === "misuse-reported").length, 1);
});

Deno.test("who matched is told that it waits, and gets no SMS; before that a stopped and an unknown person look alike (law 7)", async () => {
  await using clave = await openClave();
  await reported(clave);
  const sms = (await clave.world.outbox.list(ana.phone)).length;
  const wrong = async (document: string) => {
    const b = visitor(clave);
    await b.open(authorizeAddress(base));
    await b.send({ action: "pin" });
    await b.send({ document });
    const page = await b.send({ contrast: "01-02-2030" });
    return [page.status, page.text.replaceAll(document, "…")];
  };
  deepEqual(await wrong(ana.document), await wrong("99999999R"));
  const page = await askForPin(clave, visitor(clave), ana);
  equal(page.status, 200);
  says(page, es.signin.standing.suspended.title);
  equal((await clave.world.outbox.list(ana.phone)).length, sms);
  equal((await eventsOfPerson(clave, ana))[0], "signin-refused");
});

Deno.test("a PIN that was on its way when she said so opens nothing", async () => {
  await using clave = await openClave();
  const thief = visitor(clave);
  await registerByLetter(clave, thief, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/report");
  clave.clock.advance(61_000);
  await askForPin(clave, thief, ana);
  const code = await clave.lastCodeTo(ana.phone);
  clave.clock.advance(1000);
  await b.send({});
  clave.clock.advance(1000);
  const end = await thief.send({ code });
  const grant = end.url.searchParams.get("code")!;
  const { status } = await clave.app.fetch(redeem(clave, grant));
  equal(status, 400);
  match((await thief.open(`${base}/es/account`)).url.pathname, /signin/);
});

Deno.test("each use in the history leads to 'this was not me' with its method; what is no method stops all", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await signInWithPin(clave, b, ana);
  const history = await b.open(`${base}/es/account/history`);
  const links = history.root.querySelectorAll(".summary a");
  equal(links[0]?.getAttribute("href"), "/es/account/report?method=pin");
  const page = await b.follow("report?method=pin");
  says(page, es.account.report.stops(es.signin.methods.pin.name));
  ok(!page.text.includes(es.account.report.revoke));
  const none = await b.open(`${base}/es/account/report?method=__proto__`);
  equal(none.root.querySelector("[name=method]"), null);
  says(none, es.account.report.revoke);
});

Deno.test("a certificate is not ours to stop: its use opens a case and ends sessions, and the PIN goes on", async () => {
  await using clave = await openClave();
  await reported(clave, "certificate");
  deepEqual(await waits(clave), []);
  const { id } = await accountNow(clave, ana);
  const [open] = await clave.world.cases.ofAccount(id);
  deepEqual(open?.matter, { kind: "misuse", method: "certificate" });
  clave.clock.advance(61_000);
  const end = await signInWithPin(clave, visitor(clave), ana);
  ok(end.url.searchParams.has("code"));
});

async function byCertificate(house: CertificateHouse, path: string) {
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${house.clave.world.config.baseUrl}/es${path}`);
  await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  return b;
}

Deno.test("with a certificate she comes in, sees what waits, and turns it on again; both channels are told, once", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await reported(clave);
  const stop = await askForPin(clave, visitor(clave), ana);
  ok(stop.root.querySelector('a[href="/es/account/restore"]'));
  const b = await byCertificate(house, "/account");
  const { mobile, pin, password } = es.signin.methods;
  const names = `${mobile.name}, ${pin.name}, ${password.name}`;
  says(b.page, es.safety.restore.notice(names));
  const services = await b.newTab().open(
    `${clave.world.config.baseUrl}/es/account/services`,
  );
  says(
    services,
    es.services.verdict.by(es.signin.methods.certificate.name),
  );
  const ask = await b.follow("/account/restore");
  says(ask, es.safety.restore.text);
  const [first, second] = [b.request({}), b.request({})];
  for (const request of [first, second]) {
    equal((await clave.app.fetch(request)).status, 303);
  }
  says(await b.open(b.page.url.href), es.safety.restore.doneTitle);
  deepEqual(await waits(clave), []);
  for (const to of [ana.phone, ana.email]) {
    const told = await kindsTo(clave, to);
    equal(told.filter((kind) => kind === "methods-restored").length, 1);
  }
  clave.clock.advance(61_000);
  const end = await signInWithPin(clave, visitor(clave), ana);
  ok(end.url.searchParams.has("code"));
});

Deno.test("whoever is in and is asked again sees in grey what she has stopped (LV-03)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await reported(clave);
  const b = await byCertificate(house, "/account");
  const hall = await b.open(
    authorizeAddress(clave.world.config.baseUrl, { prompt: "login" }),
  );
  says(hall, es.signin.choose.suspended);
  equal(hall.root.querySelector("[name=action][value=pin]"), null);
  const stranger = await visitor(clave).open(
    authorizeAddress(clave.world.config.baseUrl),
  );
  ok(!stranger.text.includes(es.signin.choose.suspended));
});

Deno.test("raising the level with a certificate is coming back too", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await reported(clave);
  const b: Browser = house.visitor(await fnmtOf(house));
  await b.open(`${clave.world.config.baseUrl}/es/register`);
  await b.follow("/es/certificate");
  await b.follow(entryUrl);
  await b.send({ contrast: ana.contrast });
  says(await b.send({}), es.register.done.raisedTitle);
  deepEqual(await waits(clave), []);
});

Deno.test("a form of her own page, sent without her session, restores nothing", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await reported(clave);
  const b = await byCertificate(house, "/account");
  await b.follow("/account/restore");
  const request = b.request({});
  request.headers.delete("cookie");
  match(
    (await clave.app.fetch(request)).headers.get("location") ?? "",
    /\/signin\//,
  );
  clave.clock.advance(16 * 60 * 1000);
  const late = await b.send({});
  match(late.url.pathname, /signin/);
  deepEqual(await waits(clave), leaning);
  const { account } = await clave.world.people.find(ana.document as Nif);
  equal(account?.state, "active");
});
