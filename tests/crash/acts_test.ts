// A process that ends, or a store that fails, at each call of each act upon a registration: all of it stands or none, and a way on (R10).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Account } from "../../domain/account.ts";
import type { Email } from "../../domain/email.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Phone } from "../../domain/phone.ts";
import { phoneUndoMac } from "../../routes/http/phone_undo.ts";
import { accountOf } from "../support/accounts.ts";
import { auditing } from "../support/audited.ts";
import { type Browser, browser } from "../support/browser.ts";
import { type Blow, Died, fate } from "../support/fate.ts";
import { openNode } from "../support/nodes.ts";
import {
  type CertificateHouse,
  entryUrl,
  fnmtOf,
  openHouse,
} from "../support/pki/house.ts";
import { rewinding } from "../support/rewinding.ts";
import {
  ana,
  comeIn,
  contactOf,
  csvOf,
  identifyFor,
} from "../support/steps.ts";

const base = "http://localhost:8000";
const fresh = "new@example.net";
const freshPhone = "+34622333444" as Phone;
const day = 24 * 60 * 60 * 1000;

type Fields = Readonly<Record<string, string>>;

interface Story {
  /** Up to the page whose form is the act; what is sent from there. */
  before(house: CertificateHouse): Promise<{ b: Browser; send: Fields }>;
  /** Where she is not registered by letter already. */
  readonly newcomer?: true;
  readonly changed: (account: Account | null) => boolean;
  /** What is written with the change, and never without it. */
  readonly event: string;
  readonly messages: Readonly<Record<string, number>>;
  /** What else is written with it, in these tables. */
  readonly along?: Readonly<Partial<Record<"receipts" | "cases", number>>>;
}

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

const stories: Readonly<Record<string, Story>> = {
  "registering with a certificate": {
    newcomer: true,
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

for (const [name, story] of Object.entries(stories)) {
  for (const blow of ["dies", "refused", "unanswered"] as const) {
    Deno.test(`${name}, whichever call ${blow}: whole or not at all, and then it can be done`, async () => {
      await using house = await openHouse();
      const stage = await set(house, story);
      let at = 0;
      while (await struck(stage, { at, blow })) at++;
      ok(at > 2, `only ${at} calls`);
      const { client } = house.clave.database;
      deepEqual((await (await auditing(client)).verify()).faults, []);
    });
  }
}

/** Ana stands before the act; `again` brings everything back to that. */
async function set(house: CertificateHouse, story: Story) {
  const { clave } = house;
  const { world } = clave;
  const document = ana.document as Nif;
  if (!story.newcomer) {
    await world.people.change(document, null, () => ({
      answer: null,
      keep: accountOf(document, {
        phone: ana.phone as Phone,
        email: ana.email as Email,
        letters: [],
        sessionsFrom: world.now(),
      }),
    }));
  }
  clave.clock.advance(1000);
  const { b, send } = await story.before(house);
  clave.clock.advance(1000);
  const { client } = clave.database;
  await client.execute("delete from outbox");
  await client.execute("delete from receipts");
  await client.execute("delete from cases");
  const again = await rewinding(client, clave.clock);
  const { url: { href: address } } = b.page;
  return { house, story, again, address, send, cookies: new Map(b.cookies) };
}

type Stage = Awaited<ReturnType<typeof set>>;

/** False where the act was over before the blow fell. */
async function struck(
  stage: Stage,
  { at, blow }: { readonly at: number; readonly blow: Blow },
): Promise<boolean> {
  const { story, house: { clave } } = stage;
  await stage.again();
  const { rows: [row] } = await clave.database.client.execute(
    "select coalesce(max(id), 0) as id from audit",
  );
  const recorded = Number(row?.id);
  const b = browser((it) => clave.app.fetch(it), new Map(stage.cookies));
  await b.open(stage.address);
  const doom = fate(at, blow);
  using node = await openNode(clave, doom.between);
  const answer = await Promise.race([
    node.app.fetch(b.request(stage.send)),
    doom.end,
  ]).catch((error) => {
    if (!(error instanceof Died)) throw error;
    return null;
  });
  // What fails gives nothing away, a session least of all.
  if ((answer?.status ?? 200) >= 500) {
    equal(answer?.headers.getSetCookie().length, 0);
  }
  await holds(stage, recorded);
  const second = await clave.app.fetch(b.request(stage.send));
  ok(second.status < 500);
  if (!story.changed(await accountOfAna(stage))) await beginAnew(stage);
  ok(story.changed(await accountOfAna(stage)));
  await holds(stage, recorded);
  return doom.struck();
}

/** Her code may be spent and her page too old: on another day she takes the whole way once more. */
async function beginAnew({ house, story }: Stage) {
  house.clave.clock.advance(day);
  const { b, send } = await story.before(house);
  await b.send(send);
}

/** Account, event, messages and receipt are written together or not at all, and never twice. */
async function holds(stage: Stage, recorded: number) {
  const { story } = stage;
  const { client } = stage.house.clave.database;
  const count = async (sql: string, ...args: (string | number)[]) =>
    Number((await client.execute({ sql, args })).rows[0]?.n);
  const account = await accountOfAna(stage);
  const done = story.changed(account) ? 1 : 0;
  const events = "select count(*) as n from audit where kind = ? and id > ?";
  equal(await count(events, story.event, recorded), done);
  for (const [kind, many] of Object.entries(story.messages)) {
    const sent = "select count(*) as n from outbox where body ->> 'kind' = ?";
    equal(await count(sent, kind), done * many, kind);
  }
  for (const table of ["receipts", "cases"] as const) {
    const written = await count(`select count(*) as n from ${table}`);
    equal(written, done * (story.along?.[table] ?? 0), table);
  }
  if (account?.state !== "active") return;
  // A phone that is taken back takes the activation code with it: a thief may have seen it.
  const { phone, email, registration } = account;
  ok(phone && email && registration, "half an account");
}

async function accountOfAna({ house }: Stage) {
  const { people } = house.clave.world;
  return (await people.find(ana.document as Nif)).account;
}
