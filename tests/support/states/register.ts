// Registering by letter: each question, each mistake, each end.

import type { Nif } from "../../../domain/nif.ts";
import { putResidents } from "../../../db/libsql/census.ts";
import { resident } from "../residents.ts";
import {
  ana,
  carmen,
  contactOf,
  csvOf,
  emma,
  identifyFor,
  type Person,
} from "../steps.ts";
import {
  address,
  hasAccount,
  page,
  sent,
  untilLimited,
  type Visit,
  type Ways,
  wrongCode,
} from "./way.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const otherPhone = "+34600999888";

const atStart = ({ server, b }: Visit) => b.open(`${server.url}/es/register`);

const atContrast = (person = ana) => async (visit: Visit) => {
  await atStart(visit);
  await visit.b.send({ document: person.document });
};

const atIssueDate = async (visit: Visit) => {
  await atContrast(carmen)(visit);
  await visit.b.send({ action: "permanent" });
};

const atLetter = (person = ana) => async (visit: Visit) => {
  await atStart(visit);
  await identifyFor(visit.b, person);
};

async function atSent(visit: Visit) {
  await atLetter()(visit);
  await visit.b.send({ action: "send-letter" });
}

async function atCsv(visit: Visit) {
  await atSent(visit);
  await visit.b.send({ action: "have-letter" });
}

async function atContact(visit: Visit, person = ana) {
  await atLetter(person)(visit);
  await visit.b.send({ action: "send-letter" });
  await visit.b.send({ action: "have-letter" });
  await visit.b.send({ csv: await csvOf(visit.server.clave) });
}

export async function atCode(visit: Visit, phone = otherPhone) {
  await atContact(visit, emma);
  await visit.b.send(contactOf({ ...emma, phone }));
}

export async function rightCode({ server }: Visit, phone = otherPhone) {
  return { code: await server.clave.lastCodeTo(phone) };
}

/** The census has no child young enough for ever. */
async function aChild({ server }: Visit): Promise<Person> {
  const { clave } = server;
  const document = "88888888Y" as Nif;
  const birthDate = `${clave.clock.now().getFullYear() - 10}-01-01`;
  await putResidents(clave.database.client, [
    resident(document, { birthDate, validUntil: "2031-05-20" }),
  ]);
  return { ...ana, document };
}

async function stopped(visit: Visit, person: Person) {
  await atLetter(person)(visit);
}

const claire = { ...emma, document: "Y2000002M", contrast: "C00555123" };

async function deceased(visit: Visit) {
  await atStart(visit);
  await visit.b.send({ document: "77777777B" });
  await visit.b.send({ action: "permanent" });
  await visit.b.send({ contrast: "06-06-2015" });
}

const wrongCsv = "0000000000000000";

const proposed = (query: string) =>
  page(({ server, b }: Visit) => b.open(`${server.url}/es/register?${query}`));

/** What she typed too late waits for the page where it belongs. */
async function tooLate(visit: Visit) {
  await atContact(visit);
  visit.server.clave.clock.advance(hour);
  await visit.b.send(contactOf(ana));
}

export const registerWays: Ways = {
  "start": page(atStart),
  "start, nothing answered": sent(atStart, { action: "propose" }),
  "start, half answered": sent(atStart, { who: "current", action: "propose" }),
  "proposed, certificate": proposed("who=current&has=certificate"),
  "proposed, office": proposed("who=current&has=office"),
  "proposed, letter": proposed("who=current&has=letter"),
  "proposed, letter, wrong letter": sent(
    ({ server, b }) =>
      b.open(`${server.url}/es/register?who=current&has=letter`),
    { document: "12345678A" },
  ),
  "proposed, minor": proposed("who=minor"),
  "not yet, expired": proposed("who=expired"),
  "not yet, no document": proposed("who=none"),
  "start, empty": sent(atStart, { document: "" }),
  "start, wrong letter": sent(atStart, { document: "12345678A" }),
  "start, tax only": sent(atStart, { document: "K1234567L" }),
  "lost": address("/register/from-elsewhere", 400),
  "validity date": page(atContrast()),
  "validity date, after what was sent too late": page(tooLate),
  "validity date, impossible": sent(atContrast(), { contrast: "31-02-2030" }),
  "validity date, mismatch": sent(atContrast(), { contrast: "01-02-2030" }),
  "issue date": page(atIssueDate),
  "issue date, that is the validity date": sent(atIssueDate, {
    contrast: "01-01-9999",
  }),
  "support number": page(atContrast(emma)),
  "support number, that is the NIE": sent(atContrast(emma), {
    contrast: emma.document,
  }),
  "limited": sent(
    async (visit) => {
      await atContrast()(visit);
      await untilLimited(visit.b, { contrast: "01-02-2030" });
    },
    { contrast: ana.contrast },
    429,
  ),
  "stopped, deceased": page(deceased),
  "stopped, document expired": page((visit) => stopped(visit, claire)),
  "stopped, too young": page(async (visit) =>
    stopped(visit, await aChild(visit))
  ),
  "stopped, renounced": page(async (visit) => {
    await hasAccount(visit, ana, { state: "renounced" });
    await stopped(visit, ana);
  }),
  "stopped, revoked": page(async (visit) => {
    await hasAccount(visit, ana, { state: "revoked" });
    await stopped(visit, ana);
  }),
  "stopped, already registered": page(async (visit) => {
    await hasAccount(visit, ana);
    await stopped(visit, ana);
  }),
  "letter": page(atLetter()),
  "letter, long address": page(atLetter(carmen)),
  "letter, one was sent": page(async (visit) => {
    await atSent(visit);
    await atLetter()(visit);
  }),
  "letter, limited": sent(
    async (visit) => {
      await atSent(visit);
      await atLetter()(visit);
    },
    { action: "send-letter" },
    429,
  ),
  "letter sent": page(atSent),
  "csv": page(atCsv),
  "csv, empty": sent(atCsv, { csv: "" }),
  "csv, short": sent(atCsv, { csv: "ABCD" }),
  "csv, bad character": sent(atCsv, { csv: "ABCD*EFG" }),
  "csv, wrong": sent(atCsv, { csv: wrongCsv }),
  "limited, csv": sent(
    async (visit) => {
      await atCsv(visit);
      await untilLimited(visit.b, { csv: wrongCsv });
    },
    { csv: wrongCsv },
    429,
  ),
  "csv, expired": {
    async go(visit) {
      await atSent(visit);
      const csv = await csvOf(visit.server.clave);
      visit.server.clave.clock.advance(61 * day);
      await atLetter()(visit);
      await visit.b.send({ action: "have-letter" });
      return { status: 422, send: { csv } };
    },
  },
  "csv, superseded": {
    async go(visit) {
      await atSent(visit);
      const csv = await csvOf(visit.server.clave);
      visit.server.clave.clock.advance(day);
      await atCsv(visit);
      return { status: 422, send: { csv } };
    },
  },
  "contact": page(atContact),
  "contact, nothing typed": sent(atContact, {}),
  "contact, everything wrong": sent(atContact, {
    phone: "911 23",
    phone_again: "600 111 223",
    email: "ana.example.org",
    email_again: "ana@example.org",
  }),
  "code": page(atCode),
  "code, phone in use": page(async (visit) => {
    await hasAccount(visit, ana);
    await atCode(visit, ana.phone);
  }),
  "code, empty": sent(atCode, { code: "" }),
  "code, not a code": sent(atCode, { code: "12a" }),
  "code, wrong": wrongCode(atCode, otherPhone),
  "code, too soon": sent(atCode, { action: "again" }, 429),
  "code, spent": {
    async go(visit) {
      await atCode(visit);
      visit.server.clave.clock.advance(11 * 60 * 1000);
      return { status: 422, send: await rightCode(visit) };
    },
  },
  "code, letter spent": {
    async go(visit) {
      await atCode(visit);
      const { href } = visit.b.page.url;
      const send = await rightCode(visit);
      visit.server.clave.clock.advance(day);
      await atLetter(emma)(visit);
      await visit.b.send({ action: "send-letter" });
      visit.server.clave.clock.advance(-day);
      return { status: 422, address: href, send };
    },
  },
  "done": page(async (visit) => {
    await atCode(visit);
    await visit.b.send(await rightCode(visit));
  }),
  "done, phone moved": page(async (visit) => {
    await hasAccount(visit, ana);
    await atCode(visit, ana.phone);
    await visit.b.send(await rightCode(visit, ana.phone));
  }),
};
