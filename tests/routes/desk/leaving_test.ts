// Renouncing at the desk, and coming back: RG-92 to RG-96, X-12.

import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { tells } from "../../support/codes.ts";
import {
  atDesk,
  bilbao,
  isRegistered,
  isRegisteredAdvanced,
  valencia,
  vicent,
} from "../../support/desk.ts";
import { ana, comeIn, identifyFor, visitor } from "../../support/steps.ts";
import {
  accountOfPerson,
  atRecordOf,
  backToRecord,
  begins,
  eventOf,
  home,
  land,
  opensFirst,
  toldTo,
  twiceAtOnce,
} from "../../support/at_record.ts";

const words = es.desk.work;
const minute = 60_000;

const onePolicy = {
  ...defaultPolicy,
  desk: { ...defaultPolicy.desk, rehabilitationOfficers: 1 },
};

async function renounces(clave: Clave) {
  const b = await atRecordOf(clave, ana);
  await begins(b, "renounce");
  await b.send({});
  return await b.send({ sure: "yes" });
}

Deno.test("renouncing is warned of, confirmed and receipted; phone and sessions are gone (RG-92 to RG-95)", async () => {
  await using clave = await openClave();
  await isRegistered(clave, ana);
  const citizen = visitor(clave);
  await comeIn(clave, citizen, ana);
  clave.clock.advance(minute);
  const b = await atRecordOf(clave, ana);
  const warning = await begins(b, "renounce");
  says(warning, es.account.leave.warning);
  says(warning, es.account.leave.back);
  await b.send({});
  const missing = await b.send({});
  equal(missing.status, 422);
  says(missing, words.renounce.missing);
  equal((await accountOfPerson(clave, ana))!.state, "active");
  const done = await b.send({ sure: "yes" });
  says(done, words.renounce.done);
  const account = await accountOfPerson(clave, ana);
  equal(account!.state, "renounced");
  equal(account!.phone, null);
  const told = await toldTo(clave, ana.phone, ana.email);
  equal(told.filter((kind) => kind === "renounced").length, 2);
  says(await b.follow("/verify/"), es.receipt.kinds.renounced.title);
  const [event] = await eventOf(clave, ana, "renounced");
  equal("office" in event! && event.office, bilbao.name);
  const gone = await citizen.open("http://localhost:8000/es/account");
  says(gone, es.account.leave.doneTitle);
});

Deno.test("whoever never registered renounces too, and no letter registers her then (RG-92, RG-96)", async () => {
  await using clave = await openClave();
  const b = await atRecordOf(clave, ana);
  says(await begins(b, "renounce"), words.renounce.never);
  await b.send({});
  says(await b.send({ sure: "yes" }), words.renounce.done);
  const account = await accountOfPerson(clave, ana);
  equal(account!.state, "renounced");
  equal(account!.registration, null);
  const citizen = visitor(clave);
  await citizen.open("http://localhost:8000/es/register");
  const page = await identifyFor(citizen, ana);
  says(page, es.register.standing.renounced.title);
});

Deno.test("renouncing sent twice, at once or later, is done once and shows its receipt each time", async () => {
  await using clave = await openClave();
  await isRegistered(clave, ana);
  const b = await atRecordOf(clave, ana);
  await begins(b, "renounce");
  await b.send({});
  const { href } = b.page.url;
  for (const answer of await twiceAtOnce(clave, b, { sure: "yes" })) {
    says(await land(b, answer), words.renounce.done);
  }
  says(await b.open(href), es.desk.person.title);
  equal((await eventOf(clave, ana, "renounced")).length, 1);
});

Deno.test("an undone renunciation takes two officers; she gets her registration back, and no phone (X-12, RG-20)", async () => {
  await using clave = await openClave();
  const before = await isRegisteredAdvanced(clave, ana);
  await renounces(clave);
  clave.clock.advance(minute);
  const iker = await atRecordOf(clave, ana);
  says(await begins(iker, "rehabilitate"), words.back.two);
  equal((await iker.send({})).status, 422);
  says(await iker.send({ sure: "yes" }), words.back.proposed);
  equal((await accountOfPerson(clave, ana))!.state, "renounced");
  says(await backToRecord(iker), words.person.waits);

  await iker.open(`${home}/cases`);
  ok(!tells(iker.page.text, "Ana"), "no names");
  const [id] = iker.page.root.querySelectorAll("button[name=case]")
    .map((button) => button.getAttribute("value")!);
  says(await iker.send({ case: id! }), words.cases.notices.own);

  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  await other.follow("/desk/cases");
  const opened = await other.send({ case: id! });
  says(opened, "Ana García López");
  says(opened, bilbao.name);
  equal((await other.send({})).status, 422);
  says(await other.send({ verdict: "accept" }), words.cases.notices.closed);

  const account = await accountOfPerson(clave, ana);
  equal(account!.state, "phone-revoked");
  equal(account!.phone, null);
  deepEqual(account!.registration, before.registration);
  const [event] = await eventOf(clave, ana, "rehabilitated");
  ok(event?.kind === "rehabilitated");
  equal(event.office, valencia.name);
  equal(event.proposedAt, bilbao.name);
  notEqual(event.personal!.officer, event.personal!.proposedBy);
  const { body, sentAt } = await clave.lastMessageTo("Ana García López");
  ok(body.kind === "rehabilitated");
  equal(body.office, valencia.name);
  ok(body.address.join().includes("Madrid"));
  equal(sentAt, null);
  const [view] = await eventOf(clave, ana, "record-viewed");
  equal("office" in view! && view.office, valencia.name);
});

Deno.test("who was taken back reads in her history which office proposed it and which agreed, and no officer's name", async () => {
  await using clave = await openClave();
  await isRegisteredAdvanced(clave, ana);
  await renounces(clave);
  clave.clock.advance(minute);
  const iker = await atRecordOf(clave, ana);
  await begins(iker, "rehabilitate");
  await iker.send({ sure: "yes" });
  const waits = await backToRecord(iker);
  says(waits, `${words.person.waits}: ${bilbao.name}, 22 de noviembre de 2026`);
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  await opensFirst(other);
  await other.send({ verdict: "accept" });
  await isRegistered(clave, ana);
  const citizen = visitor(clave);
  await comeIn(clave, citizen, ana, "/account/history");
  const said = es.account.events;
  says(citizen.page, `${said["rehabilitation-proposed"]}: ${bilbao.name}`);
  says(
    citizen.page,
    `${said.rehabilitated}: ${valencia.name}, a propuesta de ${bilbao.name}`,
  );
  const html = citizen.page.html;
  for (const officer of ["Vicent", "Iker"]) ok(!tells(html, officer));
});

Deno.test("the second officer may refuse, and nothing changes", async () => {
  await using clave = await openClave();
  await isRegisteredAdvanced(clave, ana);
  await renounces(clave);
  clave.clock.advance(minute);
  const iker = await atRecordOf(clave, ana);
  await begins(iker, "rehabilitate");
  await iker.send({ sure: "yes" });
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  await opensFirst(other);
  says(await other.send({ verdict: "refuse" }), words.cases.notices.closed);
  equal((await accountOfPerson(clave, ana))!.state, "renounced");
  equal((await eventOf(clave, ana, "rehabilitation-refused")).length, 1);
});

Deno.test("one officer in two sessions, or with two roles, is one officer", async () => {
  await using clave = await openClave();
  await isRegisteredAdvanced(clave, ana);
  await renounces(clave);
  clave.clock.advance(minute);
  const roles = ["registrar", "supervisor"] as const;
  const iker = await atRecordOf(clave, ana, undefined, { roles });
  await begins(iker, "rehabilitate");
  await iker.send({ sure: "yes" });
  const again = visitor(clave);
  await atDesk(clave, again, undefined, { roles, office: valencia });
  says(await opensFirst(again), words.cases.notices.own);
  equal((await accountOfPerson(clave, ana))!.state, "renounced");
});

Deno.test("what has changed since it was proposed nobody agrees to", async () => {
  await using clave = await openClave();
  await isRegisteredAdvanced(clave, ana);
  await renounces(clave);
  clave.clock.advance(minute);
  const iker = await atRecordOf(clave, ana);
  await begins(iker, "rehabilitate");
  await iker.send({ sure: "yes" });
  clave.clock.advance(minute);
  // She has registered and left again.
  await isRegistered(clave, ana, { state: "renounced", phone: null });
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  says(await opensFirst(other), words.cases.notices.void);
  equal((await accountOfPerson(clave, ana))!.state, "renounced");
});

Deno.test("two officers who agree at once undo it once", async () => {
  await using clave = await openClave();
  await isRegisteredAdvanced(clave, ana);
  await renounces(clave);
  clave.clock.advance(minute);
  const iker = await atRecordOf(clave, ana);
  await begins(iker, "rehabilitate");
  await iker.send({ sure: "yes" });
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  await opensFirst(other);
  const answers = await twiceAtOnce(clave, other, { verdict: "accept" });
  deepEqual(answers.map(({ status }) => status), [303, 303]);
  equal((await eventOf(clave, ana, "rehabilitated")).length, 1);
  const letters = await clave.world.outbox.list("Ana García López");
  deepEqual(letters.map(({ body }) => body.kind), ["rehabilitated"]);
});

Deno.test("where the policy says one, one officer undoes it at once", async () => {
  await using clave = await openClave({ policy: onePolicy });
  await isRegisteredAdvanced(clave, ana);
  await renounces(clave);
  const b = await atRecordOf(clave, ana);
  await begins(b, "rehabilitate");
  says(await b.send({ sure: "yes" }), words.back.renunciation.done);
  equal((await accountOfPerson(clave, ana))!.state, "phone-revoked");
  const { body } = await clave.lastMessageTo("Ana García López");
  ok(body.kind === "rehabilitated" && !body.proposedAt);
});
