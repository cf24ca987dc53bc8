// Her own pages again: what watches over her registration, and how it is hers again.

import { addDays, addYears, dayOf } from "../../../domain/calendar.ts";
import { seededServices } from "../catalogue.ts";
import { ana, authorizeAddress, carmen, emma } from "../steps.ts";
import { inside } from "./account.ts";
import { comesBack, comesBackWithDnie } from "./certificate.ts";
import { hasAccount, page, sent, type Visit, type Ways } from "./way.ts";

const ofMethod = (method: string) => async (visit: Visit) => {
  await inside("/report")(visit);
  await visit.b.open(`${visit.b.page.url.href}?method=${method}`);
};

/** She has said that somebody else was here, and comes in with her certificate. */
const stopped = (path: string) => async (visit: Visit) => {
  const { server, b } = visit;
  const at = server.clave.clock.now();
  await hasAccount(visit, ana, { suspended: [{ method: "pin", at }] });
  await b.open(`${server.url}/es/account${path}`);
  await b.send({ action: "certificate" });
  await comesBack(visit, {});
};

/** Her five years end in so many days. */
const presence = (daysLeft: number) =>
  page(async (visit) => {
    const today = dayOf(visit.server.clave.clock.now());
    const day = addDays(addYears(today, -5), daysLeft);
    const presentAt = new Date(`${day}T12:00:00Z`);
    await inside("", ana, { presentAt })(visit);
  });

async function atRenewal(visit: Visit) {
  await inside("/renew")(visit);
  await comesBackWithDnie(visit);
}

async function withCertificates(visit: Visit) {
  const { world } = visit.server.clave;
  const person = world.mac("person", ana.document);
  const at = world.now();
  await world.audit.record([
    {
      kind: "registered",
      at,
      person,
      route: "certificate",
      means: "dnie",
      level: "advanced",
      personal: { certificate: "0123456789abcdef".repeat(4) },
    },
    {
      kind: "identified",
      at,
      person,
      service: "demo",
      method: "certificate",
      level: "substantial",
    },
  ]);
  await inside("/means")(visit);
}

export const safetyWays: Ways = {
  "report, of a PIN": page(ofMethod("pin")),
  "report, of a certificate": page(ofMethod("certificate")),
  "overview, stopped": page(stopped("")),
  "services, stopped": page(async (visit) => {
    await seededServices(visit.server.clave);
    await stopped("/services")(visit);
  }),
  "hall, stopped": page(async (visit) => {
    await stopped("")(visit);
    const { server, b } = visit;
    await b.open(authorizeAddress(server.url, { prompt: "login" }));
  }),
  "restore": page(stopped("/restore")),
  "restored": page(async (visit) => {
    await stopped("/restore")(visit);
    await visit.b.send({});
  }),
  "overview, presence warned": presence(60),
  "overview, presence warned again": presence(20),
  "overview, presence the last day": presence(0),
  "overview, presence over": presence(-3),
  "renew": page(inside("/renew")),
  "renew, another certificate": page(async (visit) => {
    await inside("/renew")(visit);
    await comesBack(visit, {});
  }, 422),
  "renew, of another person": page(async (visit) => {
    await inside("/renew", carmen)(visit);
    await comesBackWithDnie(visit);
  }, 422),
  "renew, shown": page(atRenewal),
  "renew, not accepted": sent(atRenewal, {}),
  "renewed": page(async (visit) => {
    await atRenewal(visit);
    await visit.b.send({ accept: "yes" });
  }),
  "means, none": page(inside("/means", emma)),
  "means": page(withCertificates),
};
