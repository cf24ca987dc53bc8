// A process that ends, or a store that fails, at each call of each change of her own data: all of it stands or none, and a way on (R10).

import { equal, ok } from "node:assert/strict";
import type { Account } from "../../domain/account.ts";
import type { Email } from "../../domain/email.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Phone } from "../../domain/phone.ts";
import { phoneUndoMac } from "../../routes/http/phone_undo.ts";
import { accountOf } from "../support/accounts.ts";
import type { Browser } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { type Blow, Died, fate } from "../support/fate.ts";
import { accountNow } from "../support/mailbox.ts";
import { openNode } from "../support/nodes.ts";
import { ana, comeIn, csvOf, identifyFor, visitor } from "../support/steps.ts";

const base = "http://localhost:8000";
const fresh = "new@example.net";
const freshPhone = "+34622333444" as Phone;

interface Story {
  /** Up to the page whose form is the change; answers with what is sent. */
  before(clave: Clave, b: Browser): Promise<Readonly<Record<string, string>>>;
  /** The event that a change is on record by, and the messages that tell of it. */
  readonly event: string;
  readonly messages: number;
  /** What else is written with it, in these tables. */
  readonly along?: Readonly<Partial<Record<"receipts" | "cases", number>>>;
  changed(account: Account): boolean;
  /** After a blow the same form may come too late; then she begins again. */
  readonly mayBurn?: true;
}

const stories: Readonly<Record<string, Story>> = {
  "a new activation code": {
    async before(clave, b) {
      await comeIn(clave, b, ana, "/account/code");
      return {};
    },
    event: "activation-renewed",
    messages: 2,
    along: { receipts: 1 },
    changed: ({ activation }) => activation?.mac !== "activation-mac",
  },
  "another e-mail": {
    async before(clave, b) {
      await comeIn(clave, b, ana, "/account/email");
      await b.send({ contrast: ana.contrast });
      await b.send({ email: fresh, email_again: fresh });
      return { code: await clave.lastCodeTo(fresh) };
    },
    event: "email-changed",
    messages: 2,
    changed: ({ email }) => email === fresh,
    mayBurn: true,
  },
  "an e-mail taken back": {
    async before(clave, b) {
      const send = await stories["another e-mail"]!.before(clave, b);
      await b.send(send);
      const { body } = await clave.lastMessageTo(ana.email);
      if (body.kind !== "email-changed") throw new Error(body.kind);
      await b.open(`${body.link}/${body.code}`);
      return {};
    },
    event: "email-restored",
    messages: 2,
    changed: ({ email }) => email === ana.email,
  },
  "a report that somebody else was here": {
    async before(clave, b) {
      await comeIn(clave, b, ana, "/account/report");
      // Else the session would be as young as what ends it.
      clave.clock.advance(1000);
      return {};
    },
    event: "misuse-reported",
    messages: 2,
    along: { cases: 1 },
    changed: ({ suspended }) => suspended.length > 0,
  },
  "a phone taken back": {
    async before(clave, b) {
      const code = "AB2CDE3F";
      const { document, phone, registration } = await accountNow(clave, ana);
      const undoMac = phoneUndoMac(clave.world.mac, document, code);
      const until = new Date(clave.clock.now().getTime() + 60_000);
      await clave.world.people.change(document, null, ({ account }) => ({
        answer: null,
        keep: {
          ...account!,
          phone: freshPhone,
          formerPhones: [{
            phone: phone!,
            registration: registration!,
            presentAt: null,
            suspended: [],
            undoMac,
            until,
            undone: false,
          }],
        },
      }));
      await b.open(`${base}/es/undo`);
      return { document, code };
    },
    event: "phone-restored",
    messages: 3,
    changed: ({ phone }) => phone === ana.phone,
  },
  "another phone, by letter": {
    async before(clave, b) {
      await b.open(`${base}/es/register`);
      await identifyFor(b, ana);
      await b.send({ action: "lost-phone" });
      await b.send({ action: "send-letter" });
      await b.send({ action: "have-letter" });
      await b.send({ csv: await csvOf(clave) });
      await b.send({ phone: freshPhone, phone_again: freshPhone });
      return { code: await clave.lastCodeTo(freshPhone) };
    },
    event: "phone-changed",
    messages: 3,
    changed: ({ phone }) => phone === freshPhone,
    mayBurn: true,
  },
  "leaving": {
    async before(clave, b) {
      await comeIn(clave, b, ana);
      await b.open(`${base}/es/account/leave/confirm`);
      return { sure: "yes" };
    },
    event: "renounced",
    messages: 2,
    changed: ({ state }) => state === "renounced",
  },
};

for (const [name, story] of Object.entries(stories)) {
  for (const blow of ["dies", "refused", "unanswered"] as const) {
    Deno.test(`${name}, whichever call ${blow}: whole or not at all, and then it can be done`, async () => {
      await using clave = await openClave();
      let at = 0;
      while (await struck(clave, story, { at, blow })) at++;
      ok(at > 2, `only ${at} calls`);
    });
  }
}

/** False where the change was over before the blow fell. */
async function struck(
  clave: Clave,
  story: Story,
  { at, blow }: { readonly at: number; readonly blow: Blow },
): Promise<boolean> {
  const recorded = await anew(clave);
  const b = visitor(clave);
  const send = await story.before(clave, b);
  const request = () => b.request(send);
  const doom = fate(at, blow);
  using node = await openNode(clave, doom.between);
  const answer = await Promise.race([
    node.app.fetch(request()),
    doom.end,
  ]).catch((error) => {
    if (!(error instanceof Died)) throw error;
    return null;
  });
  // What fails gives nothing away, a session least of all.
  if ((answer?.status ?? 200) >= 500) {
    equal(answer?.headers.getSetCookie().length, 0);
  }
  await holds(clave, story, recorded);
  const again = await clave.app.fetch(request());
  ok(again.status < 500);
  const account = await accountNow(clave, ana);
  ok(story.changed(account) || story.mayBurn);
  await holds(clave, story, recorded);
  return doom.struck();
}

/** What else is told of it, in other words. */
const alongWith: Readonly<Record<string, readonly string[]>> = {
  "email-changed": ["email-bound"],
  "phone-changed": ["phone-bound", "phone-given-up"],
};

/** The account, its event and its messages are written together or not at all, and never twice. */
async function holds(clave: Clave, story: Story, recorded: number) {
  const count = async (sql: string, args: (string | number)[]) =>
    Number((await clave.database.client.execute({ sql, args })).rows[0]?.n);
  const events = await count(
    "select count(*) as n from audit where kind = ? and id > ?",
    [story.event, recorded],
  );
  const kinds = alongWith[story.event] ?? [];
  const messages = await count(
    "select count(*) as n from outbox where body ->> 'kind' in (?, ?, ?)",
    [story.event, kinds[0] ?? "", kinds[1] ?? ""],
  );
  const changed = story.changed(await accountNow(clave, ana));
  equal(events, changed ? 1 : 0);
  equal(messages, changed ? story.messages : 0);
  for (const [table, expected] of Object.entries(story.along ?? {})) {
    const written = await count(`select count(*) as n from ${table}`, []);
    equal(written, changed ? expected : 0, table);
  }
}

/** Ana is registered and nobody has been here; answers with how far the record, which forgets nothing, goes. */
async function anew({ database, world }: Clave): Promise<number> {
  const tables = [
    "accounts",
    "outbox",
    "held",
    "counted",
    "receipts",
    "cases",
  ];
  await database.client.batch(tables.map((table) => `delete from ${table}`));
  const document = ana.document as Nif;
  await world.people.change(document, null, () => ({
    answer: null,
    keep: accountOf(document, {
      phone: ana.phone as Phone,
      email: ana.email as Email,
      letters: [],
    }),
  }));
  const { rows: [row] } = await database.client.execute(
    "select coalesce(max(id), 0) as id from audit",
  );
  return Number(row?.id);
}
