// A process that ends, or a store that fails, at each call of each act upon a registration: all of it stands or none, and a way on (R10).

import type { Nif } from "../../domain/nif.ts";
import type { Phone } from "../../domain/phone.ts";
import { phoneUndoMac } from "../../routes/http/phone_undo.ts";
import {
  type CertificateHouse,
  entryUrl,
  fnmtOf,
} from "../support/pki/house.ts";
import {
  ana,
  comeIn,
  contactOf,
  csvOf,
  identifyFor,
} from "../support/steps.ts";
import { base, day, type Stories, strikeEach } from "./striking.ts";

const fresh = "new@example.net";
const freshPhone = "+34622333444" as Phone;

/** At one of her own pages. */
async function inside(house: CertificateHouse, path: string) {
  const b = house.visitor(null);
  await comeIn(house.clave, b, ana);
  await b.open(`${base}/es${path}`);
  return b;
}

/** With her certificate, at what comes after the contrast datum. */
async function shown(house: CertificateHouse) {
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/certificate`);
  await b.follow(entryUrl);
  await b.send({ contrast: ana.contrast });
  return b;
}

async function emailCode(house: CertificateHouse) {
  const b = await inside(house, "/account/email");
  await b.send({ contrast: ana.contrast });
  await b.send({ email: fresh, email_again: fresh });
  return { b, send: { code: await house.clave.lastCodeTo(fresh) } };
}

const stories: Stories = {
  "registering with a certificate": {
    setting: () => Promise.resolve(),
    async before(house) {
      const b = await shown(house);
      await b.send(contactOf(ana));
      return { b, send: { code: await house.clave.lastCodeTo(ana.phone) } };
    },
    changed: (account) => account?.state === "active",
    event: "registered",
    messages: { welcome: 1, registered: 1 },
    along: { receipts: 1 },
  },
  "raising the level with a certificate": {
    before: async (house) => ({ b: await shown(house), send: {} }),
    changed: (account) => account?.registration?.level === "advanced",
    event: "level-raised",
    messages: { "level-raised": 2 },
    along: { receipts: 1 },
  },
  "a new activation code": {
    async before(house) {
      return { b: await inside(house, "/account/code"), send: {} };
    },
    changed: (account) => account?.activation?.mac !== "activation-mac",
    event: "activation-renewed",
    messages: { "activation-renewed": 2 },
    along: { receipts: 1 },
  },
  "another e-mail": {
    before: emailCode,
    changed: (account) => account?.email === fresh,
    event: "email-changed",
    messages: { "email-changed": 1, "email-bound": 1 },
    along: { receipts: 1 },
  },
  "an e-mail taken back": {
    async before(house) {
      const { b, send } = await emailCode(house);
      await b.send(send);
      const { body } = await house.clave.lastMessageTo(ana.email);
      if (body.kind !== "email-changed") throw new Error(body.kind);
      await b.open(`${body.link}/${body.code}`);
      return { b, send: {} };
    },
    changed: (account) => account?.email === ana.email,
    event: "email-restored",
    messages: { "email-restored": 2 },
  },
  "saying that it was not her": {
    async before(house) {
      return { b: await inside(house, "/account/report"), send: {} };
    },
    changed: (account) => account!.suspended.length > 0,
    event: "misuse-reported",
    messages: { "misuse-reported": 2 },
    along: { cases: 1 },
  },
  "a phone taken back": {
    async before(house) {
      const { world } = house.clave;
      const code = "AB2CDE3F";
      const document = ana.document as Nif;
      const undoMac = phoneUndoMac(world.mac, document, code);
      const until = new Date(world.now().getTime() + 2 * day);
      await world.people.change(document, null, ({ account }) => ({
        answer: null,
        keep: {
          ...account!,
          phone: freshPhone,
          formerPhones: [{
            phone: ana.phone as Phone,
            registration: account!.registration!,
            presentAt: null,
            ...{ undoMac, until, suspended: [], undone: false },
          }],
        },
      }));
      const b = house.visitor(null);
      await b.open(`${base}/es/undo`);
      return { b, send: { document, code } };
    },
    changed: (account) => account?.phone === ana.phone,
    event: "phone-restored",
    messages: { "phone-restored": 3 },
  },
  "another phone, by letter": {
    async before(house) {
      const b = house.visitor(null);
      await b.open(`${base}/es/register`);
      await identifyFor(b, ana);
      await b.send({ action: "lost-phone" });
      await b.send({ action: "send-letter" });
      await b.send({ action: "have-letter" });
      await b.send({ csv: await csvOf(house.clave) });
      await b.send({ phone: freshPhone, phone_again: freshPhone });
      return { b, send: { code: await house.clave.lastCodeTo(freshPhone) } };
    },
    changed: (account) => account?.phone === freshPhone,
    event: "phone-changed",
    messages: { "phone-changed": 1, "phone-bound": 1, "phone-given-up": 1 },
    along: { receipts: 1 },
  },
  "leaving": {
    async before(house) {
      const b = await inside(house, "/account/leave/confirm");
      return { b, send: { sure: "yes" } };
    },
    changed: (account) => account?.state === "renounced",
    event: "renounced",
    messages: { renounced: 2 },
    along: { receipts: 1 },
  },
};

strikeEach(stories);
