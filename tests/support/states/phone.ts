// Another phone: what it takes, the number, its code, the end, by certificate and by letter; the way back; and her receipts.

import type { Registration } from "../../../domain/account.ts";
import { ana, carmen, csvOf, identifyFor } from "../steps.ts";
import { comesBack } from "./certificate.ts";
import {
  hasAccount,
  page,
  sent,
  untilLimited,
  type Visit,
  type Ways,
  wrongCode,
} from "./way.ts";

const minute = 60 * 1000;
const fresh = "+34600999888";
const code = "AAAAAAAA";

const advanced: Registration = {
  level: "advanced",
  route: "certificate",
  at: new Date("2026-01-01T12:00:00Z"),
};

const atHall = (path: string) => ({ server, b }: Visit) =>
  b.open(`${server.url}/es/account${path}`);

async function withPin(visit: Visit) {
  const { server, b } = visit;
  await hasAccount(visit, ana);
  await atHall("/phone")(visit);
  await b.send({ action: "pin" });
  await identifyFor(b, ana);
  await b.send({ code: await server.clave.lastCodeTo(ana.phone) });
}

async function atNumber(visit: Visit) {
  await hasAccount(visit, ana);
  await atHall("/phone")(visit);
  await visit.b.send({ action: "certificate" });
  await comesBack(visit, {});
}

const atCode = (phone = fresh) => async (visit: Visit) => {
  await atNumber(visit);
  await visit.b.send({ phone, phone_again: phone });
};

const changed = (phone = fresh) => async (visit: Visit) => {
  await atCode(phone)(visit);
  await visit.b.send({ code: await visit.server.clave.lastCodeTo(phone) });
};

async function atStop(visit: Visit) {
  const { server, b } = visit;
  await hasAccount(visit, ana, { registration: advanced });
  await b.open(`${server.url}/es/register`);
  await identifyFor(b, ana);
}

async function atLetter(visit: Visit) {
  await atStop(visit);
  await visit.b.send({ action: "lost-phone" });
}

async function letterSent(visit: Visit) {
  await atLetter(visit);
  await visit.b.send({ action: "send-letter" });
}

async function atNumberByLetter(visit: Visit) {
  await letterSent(visit);
  await visit.b.send({ action: "have-letter" });
  await visit.b.send({ csv: await csvOf(visit.server.clave) });
}

async function atUndo({ server, b }: Visit) {
  await b.open(`${server.url}/es/undo`);
}

async function undoCode(visit: Visit): Promise<string> {
  const { body } = await visit.server.clave.lastMessageTo(ana.phone);
  if (body.kind !== "phone-given-up") throw new Error(body.kind);
  return body.code;
}

/** After a change: with a receipt of her own. */
const atReceipts = (path: string) => async (visit: Visit) => {
  await changed()(visit);
  await visit.b.open(`${visit.server.url}/es/account/receipts${path}`);
};

export const phoneWays: Ways = {
  "hall": page(atHall("/phone")),
  "hall, receipts": page(atHall("/receipts")),
  "ways": page(withPin),
  "number": page(atNumber),
  "number, empty": sent(atNumber, { phone: "" }),
  "number, same": sent(atNumber, { phone: ana.phone }),
  "number, different": sent(atNumber, { phone: fresh, phone_again: "600" }),
  "number, by letter": page(atNumberByLetter),
  "code": page(atCode()),
  "code, phone in use": page(async (visit) => {
    await hasAccount(visit, carmen);
    await atCode(carmen.phone)(visit);
  }),
  "code, empty": sent(atCode(), { code: "" }),
  "code, wrong": wrongCode(atCode(), fresh),
  "code, too soon": sent(atCode(), { action: "again" }, 429),
  "code, spent": sent(
    async (visit) => {
      await atCode()(visit);
      visit.server.clave.clock.advance(11 * minute);
    },
    { code: "000000" },
    200,
  ),
  "done": page(async (visit) => {
    await hasAccount(visit, carmen);
    await changed(carmen.phone)(visit);
  }),
  "lost": page(atStop),
  "letter": page(atLetter),
  "letter sent": page(letterSent),
  "done, by letter": page(async (visit) => {
    await hasAccount(visit, carmen);
    await atNumberByLetter(visit);
    const { phone } = carmen;
    await visit.b.send({ phone, phone_again: phone });
    await visit.b.send({ code: await visit.server.clave.lastCodeTo(phone) });
  }),
  "undo": page(atUndo),
  "undo, empty": sent(atUndo, { document: "" }),
  "undo, no code": sent(atUndo, { document: ana.document, code: "" }),
  "undo, nothing": sent(atUndo, { document: ana.document, code }),
  "undo, limited": sent(
    async (visit) => {
      await atUndo(visit);
      await untilLimited(visit.b, { document: ana.document, code });
    },
    { document: ana.document, code },
    429,
  ),
  "undo, taken": {
    async go(visit) {
      await changed()(visit);
      const code = await undoCode(visit);
      await hasAccount(visit, { ...carmen, phone: ana.phone });
      await atUndo(visit);
      return { status: 422, send: { document: ana.document, code } };
    },
  },
  "undone": page(async (visit) => {
    await changed()(visit);
    const code = await undoCode(visit);
    await atUndo(visit);
    await visit.b.send({ document: ana.document, code });
  }),
  "receipts": page(atReceipts("")),
  "receipts, one": page(atReceipts("/1")),
  "receipts, no such": page(atReceipts("/9"), 404),
};
