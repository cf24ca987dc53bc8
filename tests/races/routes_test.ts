// Several ways to register at once, over several nodes: one document is one account, one phone one person (RG-20 to RG-22).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Nif } from "../../domain/nif.ts";
import { auditing } from "../support/audited.ts";
import type { Browser } from "../support/browser.ts";
import { type Node, openNode } from "../support/nodes.ts";
import {
  type CertificateHouse,
  entryUrl,
  fnmtOf,
  openHouse,
} from "../support/pki/house.ts";
import {
  ana,
  carmen,
  contactOf,
  csvOf,
  emma,
  identifyFor,
  type Person,
} from "../support/steps.ts";
import { tally } from "./racing.ts";

const base = "http://localhost:8000";

/** Up to the code that her phone gets; answers with the form that ends it. */
type Way = (house: CertificateHouse, person: Person) => Promise<Request>;

async function codeFor(
  { clave }: CertificateHouse,
  b: Browser,
  person: Person,
): Promise<Request> {
  await clave.database.client.execute("delete from counted");
  const page = await b.send(contactOf(person));
  equal(page.status, 200, page.text);
  return b.request({ code: await clave.lastCodeTo(person.phone) });
}

const byLetter: Way = async (house, person) => {
  const b = house.visitor(null);
  await b.open(`${base}/es/register`);
  await identifyFor(b, person);
  const account = await accountOf(house, person);
  if (!account?.letters.length) await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  await b.send({ csv: await csvOf(house.clave) });
  return await codeFor(house, b, person);
};

const byCertificate: Way = async (house, person) => {
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/certificate`);
  await b.follow(entryUrl);
  await b.send({ contrast: person.contrast });
  return await codeFor(house, b, person);
};

async function accountOf({ clave }: CertificateHouse, person: Person) {
  const { people } = clave.world;
  return (await people.find(person.document as Nif)).account;
}

/** Sends them all at once, each to the next of three nodes; nothing of the record is out of place. */
async function race(
  { clave }: CertificateHouse,
  requests: readonly Request[],
): Promise<readonly Response[]> {
  using stack = new DisposableStack();
  const nodes: Node[] = [];
  for (let i = 0; i < 3; i++) nodes.push(stack.use(await openNode(clave)));
  const answers = await Promise.all(
    requests.map((request, i) => nodes[i % 3]!.app.fetch(request)),
  );
  const { verify } = await auditing(clave.database.client);
  deepEqual((await verify()).faults, []);
  return answers;
}

async function events({ clave }: CertificateHouse, kind: string) {
  const { rows } = await clave.database.client.execute({
    sql: "select id from audit where kind = ?",
    args: [kind],
  });
  return rows.length;
}

Deno.test("one document by letter and by certificate at once, in twelve visits: one account, whole, and with the phone of one of them", async () => {
  await using house = await openHouse();
  const phones: string[] = [];
  const requests: Request[] = [];
  for (let i = 0; i < 12; i++) {
    const phone = `+3460011${1000 + i}`;
    const way = i % 2 === 0 ? byCertificate : byLetter;
    phones.push(phone);
    requests.push(await way(house, { ...ana, phone }));
  }
  deepEqual(tally(await race(house, requests)), { 303: 12 });
  const { rows } = await house.clave.database.client.execute(
    "select id from accounts where document = '12345678Z'",
  );
  equal(rows.length, 1);
  equal(await events(house, "registered"), 1);
  const account = await accountOf(house, ana);
  equal(account?.state, "active");
  ok(phones.includes(account?.phone ?? ""));
  ok(account?.email && account.activation && account.registration);
  const { level, route } = account.registration;
  equal(level, route === "letter" ? "basic" : "advanced");
});

Deno.test("one phone by three people at once, by letter and by certificate: one has it, the others are told, nobody has half an account", async () => {
  await using house = await openHouse();
  const shared = "+34600999888";
  const people = [ana, carmen, emma];
  const requests: Request[] = [];
  for (const person of people) {
    const way = person === ana ? byCertificate : byLetter;
    requests.push(await way(house, { ...person, phone: shared }));
  }
  deepEqual(tally(await race(house, requests)), { 303: 3 });
  const accounts = await Promise.all(
    people.map((person) => accountOf(house, person)),
  );
  deepEqual(
    accounts.map((account) => [account?.state, account?.phone]).toSorted(),
    [["active", shared], ["phone-revoked", null], ["phone-revoked", null]],
  );
  equal(await events(house, "registered"), 3);
  equal(await events(house, "phone-lost"), 2);
  equal(await events(house, "phone-taken"), 2);
  const sent = await house.clave.world.outbox.list();
  const moved = sent.filter(({ body }) => body.kind === "phone-moved");
  equal(moved.length, 2);
});

Deno.test("one phone thrice at once by the same person: one account has it, once", async () => {
  await using house = await openHouse();
  const requests = [
    await byCertificate(house, ana),
    await byLetter(house, ana),
    await byCertificate(house, ana),
  ];
  deepEqual(tally(await race(house, requests)), { 303: 3 });
  equal(await events(house, "registered"), 1);
  equal((await accountOf(house, ana))?.phone, ana.phone);
});
