// Her own pages: what is shown, each change, each mistake, each end.

import type { Account } from "../../../domain/account.ts";
import type { Nif } from "../../../domain/nif.ts";
import type { KeptPassword } from "../../../domain/password/kept.ts";
import { seededServices } from "../catalogue.ts";
import { advanced as byOffice, good, withPassword } from "../passwords.ts";
import { ana, carmen, emma, identifyFor, type Person } from "../steps.ts";
import {
  address,
  hasAccount,
  page,
  sent,
  type Visit,
  type Ways,
  wrongCode,
} from "./way.ts";

const minute = 60 * 1000;
const day = 24 * 60 * minute;
const fresh = "somebody.with.a.long.address@subdomain.example.net";

/** Writes her account, and lets her in. */
export const inside = (
  path: string,
  person: Person = ana,
  given: Partial<Account> = {},
) =>
async (visit: Visit) => {
  const { server, b } = visit;
  await hasAccount(visit, person, given);
  await b.open(`${server.url}/es/account${path}`);
  await b.send({ action: "pin" });
  await identifyFor(b, person);
  await b.send({ code: await server.clave.lastCodeTo(person.phone) });
};

const atHall = (path: string) => ({ server, b }: Visit) =>
  b.open(`${server.url}/es/account${path}`);

async function atAddress(visit: Visit) {
  await inside("/email")(visit);
  await visit.b.send({ contrast: ana.contrast });
}

async function atEmailCode(visit: Visit) {
  await atAddress(visit);
  await visit.b.send({ email: fresh, email_again: fresh });
}

async function changed(visit: Visit) {
  await atEmailCode(visit);
  await visit.b.send({ code: await visit.server.clave.lastCodeTo(fresh) });
}

async function atUndo(visit: Visit) {
  await changed(visit);
  const { body } = await visit.server.clave.lastMessageTo(ana.email);
  if (body.kind !== "email-changed") throw new Error(body.kind);
  await visit.b.open(`${body.link}/${body.code}`);
}

/** As full as a page gets: every kind of message, and a letter. */
async function withMessages(visit: Visit) {
  const { world } = visit.server.clave;
  const person = world.mac("person", ana.document);
  const at = world.now();
  const common = { language: "es", person, at } as const;
  await hasAccount(visit, ana);
  await world.outbox.send([
    {
      ...common,
      id: "a-letter",
      channel: "letter",
      to: "Ana García López",
      body: {
        kind: "invitation",
        name: "Ana García López",
        address: ["Calle Mayor 12, 3.º B", "28013 Madrid"],
        csv: "ABCDEFGHJKMNPQRS",
        sentAt: at,
        expiresAt: at,
      },
    },
    ...([
      "email-bound",
      "email-restored",
      "renounced",
      "misuse-reported",
    ] as const)
      .map((kind) => ({
        ...common,
        id: kind,
        channel: "email" as const,
        to: ana.email,
        body: { kind, at },
      })),
  ]);
  await inside("/messages")(visit);
}

/** Twice as many events as a page holds. */
async function withHistory(visit: Visit) {
  const { world } = visit.server.clave;
  const person = world.mac("person", ana.document);
  await world.audit.record(
    Array.from({ length: 40 }, () => ({
      kind: "identified" as const,
      at: world.now(),
      person,
      service: "demo",
      method: "pin" as const,
      level: "low" as const,
    })),
  );
  await inside("/history")(visit);
}

async function withServices(visit: Visit) {
  const { clave } = visit.server;
  await seededServices(clave);
  // Seen once the catalogue is read anew; other states have been far ahead.
  clave.clock.advance(365 * day);
  await inside("/services")(visit);
}

const advanced = async (visit: Visit) => {
  await inside("")(visit);
  const { world } = visit.server.clave;
  await world.people.change(ana.document as Nif, null, ({ account }) => ({
    answer: null,
    keep: {
      ...account!,
      registration: { ...account!.registration!, level: "advanced" },
    },
  }));
  await visit.b.open(visit.b.page.url.href);
};

/** In with her password, her PIN being stopped; then that password is no longer what it was. */
const servicesWhen = (change: (now: Date) => Partial<KeptPassword>) =>
  page(async (visit) => {
    const { clave } = visit.server;
    await seededServices(clave);
    clave.clock.advance(365 * day);
    const at = clave.clock.now();
    const suspended = [{ method: "pin" as const, at }];
    await withPassword(clave, ana, { ...byOffice, suspended });
    await atHall("/services")(visit);
    await visit.b.send({ action: "password" });
    await visit.b.send({ document: ana.document, password: good });
    await clave.world.people.change(
      ana.document as Nif,
      null,
      ({ account }) => {
        const password = { ...account!.password!, ...change(at) };
        return { answer: null, keep: { ...account!, password } };
      },
    );
    await visit.b.open(visit.b.page.url.href);
  });

export const accountWays: Ways = {
  "hall": page(atHall("")),
  "hall, code": page(atHall("/code")),
  "hall, email": page(atHall("/email")),
  "hall, leave": page(atHall("/leave")),
  "hall, export": page(atHall("/export")),
  "hall, expired": page(async (visit) => {
    await atHall("")(visit);
    visit.server.clave.clock.advance(61 * minute);
  }),
  "overview": page(inside("")),
  "overview, document shown": page(async (visit) => {
    await inside("")(visit);
    await visit.b.follow("show=document");
  }),
  "overview, long address": page(inside("", carmen)),
  "overview, advanced": page(advanced),
  "services": page(withServices),
  "services, locked": servicesWhen((lockedAt) => ({
    wrong: { known: 5, stranger: 0 },
    lockedAt,
  })),
  "services, expired": servicesWhen((now) => ({
    expired: new Date(now.getTime() - day),
  })),
  "messages": page(withMessages),
  "history": page(withHistory),
  "code": page(inside("/code")),
  "code, superseded": {
    async go(visit) {
      await inside("/code")(visit);
      const other = visit.b.newTab();
      await other.open(visit.b.page.url.href);
      visit.server.clave.clock.advance(1000);
      await other.send({});
      const made = visit.b.page.root.querySelector("[name=made]")!
        .getAttribute("value")!;
      return { status: 422, send: { made } };
    },
  },
  "code made": page(async (visit) => {
    await inside("/code")(visit);
    await visit.b.send({});
  }),
  "email validity date": page(inside("/email")),
  "email validity date, mismatch": sent(inside("/email"), {
    contrast: "01-02-2030",
  }),
  "email issue date": page(inside("/email", carmen)),
  "email support number": page(inside("/email", emma)),
  "email address": page(atAddress),
  "email address, empty": sent(atAddress, { email: "" }),
  "email address, same": sent(atAddress, {
    email: ana.email,
    email_again: ana.email,
  }),
  "email address, different": sent(atAddress, {
    email: fresh,
    email_again: ana.email,
  }),
  "email code": page(atEmailCode),
  "email code, empty": sent(atEmailCode, { code: "" }),
  "email code, wrong": wrongCode(atEmailCode, fresh),
  "email code, spent": sent(
    async (visit) => {
      await atEmailCode(visit);
      visit.server.clave.clock.advance(21 * minute);
    },
    { code: "000000" },
    200,
  ),
  "email code, too soon": sent(atEmailCode, { action: "again" }, 429),
  "email done": page(changed),
  "undo": page(atUndo),
  "undo done": page(async (visit) => {
    await atUndo(visit);
    await visit.b.send({});
  }),
  "undo dead": address("/undo/nobody/nothing", 410),
  "leave": page(inside("/leave")),
  "leave question": page(async (visit) => {
    await inside("/leave")(visit);
    await visit.b.follow("/leave/confirm");
  }),
  "leave question, not ticked": sent(async (visit) => {
    await inside("/leave")(visit);
    await visit.b.follow("/leave/confirm");
  }, {}),
  "left": address("/left"),
  "left, with a receipt": page(async (visit) => {
    await inside("/leave")(visit);
    await visit.b.follow("/leave/confirm");
    await visit.b.send({ sure: "yes" });
  }),
  "report": page(inside("/report")),
  "reported": address("/reported"),
  "export": page(inside("/export")),
};
