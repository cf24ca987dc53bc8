// Cl@ve Móvil on the screen that waits: the QR code, the number, and what comes of a request.

import type { Account } from "../../../domain/account.ts";
import type { Rejection } from "../../../domain/mobile/request.ts";
import {
  anyDevice,
  phoneOf,
  pushAddress,
  shortOn,
  withPhone,
} from "../phones.ts";
import { otherThan } from "../codes.ts";
import { ana, authorizeAddress, identifyFor, pinFor } from "../steps.ts";
import { page, sent, type Visit, type Ways } from "./way.ts";

const asked = (given: Partial<Account> = {}, acr = "substantial") =>
async (
  visit: Visit,
) => {
  const { server, b } = visit;
  await withPhone(server.clave, ana, given);
  await b.open(authorizeAddress(server.url, { acr_values: acr }));
};

const atQr = (given: Partial<Account> = {}) => async (visit: Visit) => {
  await asked(given)(visit);
  await visit.b.send({ action: "mobile" });
};

const atNumber = (given: Partial<Account> = {}) => async (visit: Visit) => {
  await atQr(given)(visit);
  await visit.b.send({ action: "without-qr" });
  await identifyFor(visit.b, ana);
};

async function pinInApp(visit: Visit) {
  await asked()(visit);
  await visit.b.send({ action: "pin" });
  await identifyFor(visit.b, ana);
}

async function read(visit: Visit) {
  await atQr()(visit);
  await phoneOf(visit.server.clave, ana).reads(shortOn(visit.b.page));
}

const ended = (why: Rejection) =>
  page(async (visit) => {
    await read(visit);
    const { b, server } = visit;
    await phoneOf(server.clave, ana).rejects(shortOn(b.page), why);
    await b.send({});
  });

export const mobileSigninWays: Ways = {
  "QR code": page(atQr()),
  "QR code, left in peace": page(async (visit) => {
    await atQr()(visit);
    await visit.b.open(`${visit.b.page.url.href}?still`);
  }),
  "QR code, read": page(async (visit) => {
    await read(visit);
    await visit.b.send({});
  }),
  "document, without QR code": page(async (visit) => {
    await atQr()(visit);
    await visit.b.send({ action: "without-qr" });
  }),
  "document, empty without QR code": sent(async (visit) => {
    await atQr()(visit);
    await visit.b.send({ action: "without-qr" });
  }, { document: "" }),
  "number": page(atNumber()),
  "number, told by a notice": page(
    atNumber({ device: { ...anyDevice, push: pushAddress } }),
  ),
  "number, no phone": page(atNumber({ device: null })),
  "number, another waits": page(async (visit) => {
    await atNumber()(visit);
    await atNumber()(visit);
  }),
  "number, paused": page(async (visit) => {
    await atNumber()(visit);
    for (let time = 0; time < 3; time++) {
      await visit.b.send({ action: "again" });
    }
  }),
  "too low, for a number": page(async (visit) => {
    const at = visit.server.clave.world.now();
    await atNumber({ registration: { level: "basic", route: "letter", at } })(
      visit,
    );
  }),
  "request, expired": page(async (visit) => {
    await atQr()(visit);
    visit.server.clave.clock.advance(300_000);
    await visit.b.send({});
  }),
  "request, rejected": ended("no"),
  "request, not hers": ended("not-me"),
  "request, given up": ended("replaced"),
  "too low, on the phone": ended("too-low"),
  "request, wrong number": ended("wrong-digits"),
  "pin, in the app": page(pinInApp),
  "pin, wrong in the app": {
    async go(visit) {
      await pinInApp(visit);
      const code = otherThan(await pinFor(visit.server.clave, ana));
      return { status: 422, send: { code } };
    },
  },
};
