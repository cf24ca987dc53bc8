// Registering whoever stands before the desk (RG-60 to RG-64, ID-53, ID-65, ID-66).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import { eu } from "../../../views/text/eu.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  atDesk,
  bilbao,
  iker,
  isRegistered,
  valencia,
  vicent,
} from "../../support/desk.ts";
import {
  ana,
  carmen,
  emma,
  type Person,
  visitor,
} from "../../support/steps.ts";

const words = es.desk.register;
const minute = 60_000;

/** Under age, and old enough to register by letter. */
const lucia: Person = {
  document: "44444444A",
  contrast: "01-06-2029",
  phone: "+34600777888",
  email: "lucia@example.org",
};

const withAna = {
  guardian_document: ana.document,
  guardian_contrast: ana.contrast,
  proof: "family-book",
  minor_present: "yes",
};

function contactOf({ phone, email }: Person) {
  return { phone, email, language: "es" };
}

/** From the desk's first page to the check of the card. */
async function begin(b: Browser, person: Person, act = "register") {
  await b.open("http://localhost:8000/es/desk");
  await b.send({ document: person.document });
  return await b.follow(`/${act}`);
}

async function toContact(clave: Clave, b: Browser, person: Person) {
  await atDesk(clave, b);
  await begin(b, person);
  return await b.send({ contrast: person.contrast });
}

async function toCode(clave: Clave, b: Browser, person: Person) {
  await toContact(clave, b, person);
  return await b.send(contactOf(person));
}

async function toAcceptance(clave: Clave, b: Browser, person: Person) {
  await toCode(clave, b, person);
  return await b.send({ code: await clave.lastCodeTo(person.phone) });
}

async function historyOf(clave: Clave, document: string) {
  const person = clave.world.mac("person", document);
  const events = await clave.world.audit.history(person, { limit: 50 });
  return events.map(({ event }) => event);
}

Deno.test("an adult is registered: advanced, told by SMS, with a receipt that names the office (RG-03, RG-05, RG-60 to RG-62)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  // The document that finds her record is the first.
  let typed = 1;
  const send = (fields: Record<string, string>) => {
    typed += Object.keys(fields).length;
    return b.send(fields);
  };
  await atDesk(clave, b);
  const check = await begin(b, ana);
  says(check, words.check.adult);
  ok(!check.text.includes("de 2031"), "the datum to type is not shown");
  await send({ contrast: ana.contrast });
  const code = await send(contactOf(ana));
  says(code, words.code.title);
  const paper = await send({
    code: await clave.lastCodeTo(ana.phone),
  });
  says(paper, words.acceptance.title);
  for (const one of [ana.phone, ana.email, "Ana García López", bilbao.name]) {
    says(paper, one);
  }
  for (const one of es.register.contact.conditionList) says(paper, one);
  const done = await send({ accept: "yes" });
  says(done, words.done.title.register);
  ok(typed <= 12, `${typed} fields`);
  equal((await clave.lastMessageTo(ana.phone)).body.kind, "welcome");
  const { account } = await clave.world.people.find(ana.document as never);
  deepEqual(account?.registration, {
    level: "advanced",
    route: "office",
    at: clave.clock.now(),
  });
  equal(account?.email, ana.email);
  // No code on the officer's page; all of them on the paper.
  ok(!/[0-9A-Z]{4}-[0-9A-Z]{4}/.test(done.text));
  const receipt = await b.follow("/es/verify/");
  const shown = receipt.url.pathname.endsWith("/pdf")
    ? await b.open(receipt.url.pathname.replace(/\/pdf$/, ""))
    : receipt;
  says(shown, bilbao.name);
  equal([...shown.text.matchAll(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)].length, 2);
  const [event] = (await historyOf(clave, ana.document)).filter(({ kind }) =>
    kind === "registered"
  );
  equal(event?.kind === "registered" && event.office, bilbao.name);
  ok(event?.personal?.officer);
});

