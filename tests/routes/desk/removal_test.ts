// Removal ex officio at the desk, and its end (RG-97): who does it, who lifts it, what she is told.

import { equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  atDesk,
  isRegistered,
  isRegisteredAdvanced,
  valencia,
  vicent,
} from "../../support/desk.ts";
import {
  ana,
  carmen,
  comeIn,
  identifyFor,
  visitor,
} from "../../support/steps.ts";
import {
  accountOfPerson,
  atRecordOf,
  backToRecord,
  eventOf,
  home,
  land,
  opensFirst,
  twiceAtOnce,
} from "../../support/at_record.ts";

const words = es.desk.work;
const minute = 60_000;
const supervisor = { roles: ["supervisor"] } as const;

async function revokes(clave: Clave, reason = "fraud") {
  const b = await atRecordOf(clave, ana, undefined, supervisor);
  await b.follow("/revoke");
  await b.send({ reason });
  await b.send({ sure: "yes" });
  return b;
}

Deno.test("a supervisor removes with a reason; she is told why and how to object, and cannot register (RG-97)", async () => {
  await using clave = await openClave();
  await isRegistered(clave, ana);
  const citizen = visitor(clave);
  await comeIn(clave, citizen, ana);
  clave.clock.advance(minute);
  const b = await atRecordOf(clave, ana, undefined, supervisor);
  await b.follow("/revoke");
  const unsaid = await b.send({});
  equal(unsaid.status, 422);
  says(unsaid, words.revoke.missing);
  says(
    await b.send({ reason: "identity-changed" }),
    words.revoke.reasons["identity-changed"].name,
  );
  equal((await b.send({})).status, 422);
  says(await b.send({ sure: "yes" }), words.revoke.done);
  const account = await accountOfPerson(clave, ana);
  equal(account!.state, "revoked");
  equal(account!.phone, null);
  const mail = await clave.lastMessageTo(ana.email);
  ok(mail.body.kind === "revoked");
  equal(mail.body.reason, "identity-changed");
  equal((await clave.lastMessageTo(ana.phone)).body.kind, "revoked");
  const [event] = await eventOf(clave, ana, "revoked");
  ok(event?.kind === "revoked");
  equal(event.reason, "identity-changed");
  const record = await backToRecord(b);
  says(record, words.revoke.reasons["identity-changed"].name);
  const out = await citizen.open("http://localhost:8000/es/account");
  says(out, es.signin.choose.title);
  const again = visitor(clave);
  await again.open("http://localhost:8000/es/register");
  says(await identifyFor(again, ana), es.register.standing.revoked.title);
});

Deno.test("a removal sent twice, at once or later, is done once and says so each time; another supervisor's page leads to the record", async () => {
  await using clave = await openClave();
  await isRegistered(clave, ana);
  const b = await atRecordOf(clave, ana, undefined, supervisor);
  const other = await atRecordOf(clave, ana, vicent, supervisor);
  for (const one of [b, other]) {
    await one.follow("/revoke");
    await one.send({ reason: "fraud" });
  }
  const late = b.request({ sure: "yes" });
  for (const answer of await twiceAtOnce(clave, b, { sure: "yes" })) {
    says(await land(b, answer), words.revoke.done);
  }
  says(await land(b, await clave.app.fetch(late)), words.revoke.done);
  says(await other.send({ sure: "yes" }), es.desk.person.title);
  equal((await eventOf(clave, ana, "revoked")).length, 1);
});

Deno.test("a removal is lifted by two supervisors, and she may register as if for the first time (RG-97)", async () => {
  await using clave = await openClave();
  await isRegisteredAdvanced(clave, ana);
  const b = await revokes(clave);
  clave.clock.advance(minute);
  await b.open(home);
  await b.send({ document: ana.document });
  says(await b.follow("/restore"), words.revoke.reasons.fraud.name);
  says(await b.send({ sure: "yes" }), words.back.proposed);
  const registrar = visitor(clave);
  await atDesk(clave, registrar, carmen);
  equal((await opensFirst(registrar)).status, 404);
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { ...supervisor, office: valencia });
  await opensFirst(other);
  says(await other.send({ verdict: "accept" }), words.cases.notices.closed);
  const account = await accountOfPerson(clave, ana);
  equal(account!.state, "invited");
  equal(account!.registration, null);
  equal((await eventOf(clave, ana, "revocation-lifted")).length, 1);
  const open = await clave.world.cases.ofAccount(account!.id);
  ok(open.every(({ end }) => end !== null));
});

Deno.test("a registrar neither removes nor lifts a removal, whatever address she types", async () => {
  await using clave = await openClave();
  await isRegistered(clave, ana);
  const b = await atRecordOf(clave, ana);
  const { href } = b.page.url;
  ok(!b.page.html.includes("/revoke"));
  for (const name of ["revoke", "restore"]) {
    equal((await b.open(`${href}/${name}`)).status, 404);
  }
});

Deno.test("a supervisor who is no registrar changes no data", async () => {
  await using clave = await openClave();
  await isRegistered(clave, ana);
  const b = await atRecordOf(clave, ana, undefined, supervisor);
  const { href } = b.page.url;
  match(b.page.html, /\/revoke/);
  for (const name of ["email", "renounce", "activation-code"]) {
    ok(!b.page.html.includes(`/${name}"`));
    equal((await b.open(`${href}/${name}`)).status, 404);
  }
});
