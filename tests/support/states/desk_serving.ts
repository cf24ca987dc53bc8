// The desk: registering and raising whoever stands before it, each step and each mistake.

import { leave } from "../../../domain/my_data/leaving.ts";
import type { Nif } from "../../../domain/nif.ts";
import { deskContactOf, isRegistered, lucia, withAna } from "../desk.ts";
import { ana, carmen, emma } from "../steps.ts";
import { atRecord } from "./desk.ts";
import { page, sent, untilLimited, type Visit, type Ways } from "./way.ts";

const atCheck = (person = ana, act = "register") => async (visit: Visit) => {
  await atRecord(person.document)(visit);
  await visit.b.follow(`/${act}`);
};

const atGuardian = async (visit: Visit) => {
  await atCheck(lucia)(visit);
  await visit.b.send({ contrast: lucia.contrast });
};

const atContact = (person = ana) => async (visit: Visit) => {
  if (person === lucia) {
    await atGuardian(visit);
    await visit.b.send(withAna);
  } else {
    await atCheck(person)(visit);
    await visit.b.send({ contrast: person.contrast });
  }
};

const atCode = (person = ana) => async (visit: Visit) => {
  await atContact(person)(visit);
  await visit.b.send(deskContactOf(person));
};

async function readCode({ server, b }: Visit, person = ana) {
  await b.send({ code: await server.clave.lastCodeTo(person.phone) });
}

const atAcceptance = (person = ana) => async (visit: Visit) => {
  await atCode(person)(visit);
  await readCode(visit, person);
};

const atDone = (person = ana) => async (visit: Visit) => {
  await atAcceptance(person)(visit);
  await visit.b.send({ accept: "yes" });
};

const atKeep = async (visit: Visit) => {
  await isRegistered(visit.server.clave, ana);
  await atCheck(ana, "raise")(visit);
  await visit.b.send({ contrast: ana.contrast });
};

const atRaiseCode = async (visit: Visit) => {
  await atKeep(visit);
  await visit.b.send({});
};

/** What the desk does with somebody's card, phone and signature. */
export const servingWays: Ways = {
  "register": page(atCheck()),
  "register, foreigner": page(atCheck(emma)),
  "register, minor": page(atCheck(lucia)),
  "register, nothing": sent(atCheck(emma), { contrast: "" }),
  "register, mismatch": sent(atCheck(), { contrast: "01-01-2030" }),
  "register, limited": sent(
    async (visit) => {
      await atCheck()(visit);
      await untilLimited(visit.b, { contrast: "01-01-2030" });
    },
    { contrast: "01-01-2030" },
    429,
  ),
  "guardian": page(atGuardian),
  "guardian, nothing": sent(atGuardian, {}),
  "guardian, dead": sent(atGuardian, {
    ...withAna,
    guardian_document: "77777777B",
  }),
  "office contact": page(atContact()),
  "office contact, nothing": sent(atContact(), { phone: "", email: "" }),
  "office code": page(atCode()),
  "office code, in use": page(async (visit) => {
    await isRegistered(visit.server.clave, carmen);
    await atContact()(visit);
    await visit.b.send(deskContactOf({ ...ana, phone: carmen.phone }));
  }),
  "office code, wrong": sent(atCode(), { code: "0" }),
  "acceptance": page(atAcceptance()),
  "acceptance, minor": page(atAcceptance(lucia)),
  "acceptance, her language": page(async (visit) => {
    await atContact()(visit);
    await visit.b.send(deskContactOf(ana, "eu"));
    await readCode(visit);
  }),
  "acceptance, not signed": sent(atAcceptance(), {}),
  "registered": page(atDone()),
  "registered, minor": page(atDone(lucia)),
  "registered before": page(async (visit) => {
    const { b, server: { clave } } = visit;
    await atAcceptance()(visit);
    const { href } = b.page.url;
    await b.send({ accept: "yes" });
    await clave.world.people.change(ana.document as Nif, null, (seen) => ({
      answer: null,
      keep: leave(seen.account!, "renounced", clave.world.now()),
    }));
    await b.open(href);
    await b.send({ accept: "yes" });
  }),
  "registered already": page(async (visit) => {
    await isRegistered(visit.server.clave, ana);
    await atRecord(ana.document)(visit);
    await visit.b.open(`${visit.b.page.url.pathname}/register`);
  }),
  "raise": page(atKeep),
  "office code, raise": page(atRaiseCode),
  "raised": page(async (visit) => {
    await atRaiseCode(visit);
    await readCode(visit);
  }),
};
