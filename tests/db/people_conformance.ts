// What every People store must do.

import { deepEqual, equal, rejects } from "node:assert/strict";
import { sql } from "drizzle-orm";
import { libsqlOutbox } from "../../db/libsql/outbox.ts";
import { peopleOf } from "../support/audit.ts";
import { receiptKeys } from "../support/receipt_keys.ts";
import { personOfReceipts, receiptOf } from "../support/receipts.ts";
import { libsqlReceipts } from "../../db/libsql/receipts.ts";
import { compile } from "../../db/libsql/rows.ts";
import { audit } from "../../db/libsql/schema.ts";
import type { Account } from "../../domain/account.ts";
import type { AuditEvent } from "../../domain/audit.ts";
import type { Message } from "../../domain/messages.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Phone } from "../../domain/phone.ts";
import type { People } from "../../domain/ports.ts";
import { accountOf, ana, carmen, jordi, nobody } from "../support/accounts.ts";
import { noon, phone } from "../support/accounts.ts";
import { counting } from "../support/counting.ts";
import type { OpenTestDatabase } from "../support/database.ts";
import { putResidents } from "../../db/libsql/census.ts";
import { resident } from "../support/residents.ts";

const countEvents = compile(sql`select count(*) as n from ${audit}`);

export function peopleConforms(name: string, open: OpenTestDatabase) {
  Deno.test(`${name} find() joins the census and the account`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    const inCensus = resident(ana);
    await putResidents(database.client, [inCensus, resident(jordi)]);
    await keep(people, accountOf(ana, { phone: phone("+34600000001") }));
    const seen = accountOf(carmen, {
      presentAt: noon,
      suspended: [{ method: "pin", at: noon }],
    });
    await keep(people, seen);

    deepEqual(await people.find(ana), {
      resident: inCensus,
      account: accountOf(ana, { phone: phone("+34600000001") }),
    });
    deepEqual(await people.find(jordi), {
      resident: resident(jordi),
      account: null,
    });
    deepEqual(await people.find(carmen), {
      resident: null,
      account: seen,
    });
    deepEqual(await people.find(nobody), { resident: null, account: null });
  });

  Deno.test(`${name} find() is one statement for known and unknown alike`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    const people = peopleOf(client);
    await putResidents(database.client, [resident(ana)]);
    await people.find(ana);
    deepEqual(counts, { statements: 1, calls: 1 });
    await people.find(nobody);
    deepEqual(counts, { statements: 2, calls: 2 });
  });

  Deno.test(`${name} byAccount() finds by the random id, and null for an unknown one`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    await putResidents(database.client, [resident(ana)]);
    await keep(people, accountOf(ana));
    deepEqual(await people.byAccount(`account-${ana}`), {
      resident: resident(ana),
      account: accountOf(ana),
    });
    deepEqual(await people.byAccount("none"), {
      resident: null,
      account: null,
    });
  });

  Deno.test(`${name} change() keeps an account in every state, with nothing in it or all`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    const bare = accountOf(ana, {
      state: "invited",
      registration: null,
      activation: null,
      letters: [],
    });
    await keep(people, bare);
    deepEqual((await people.find(ana)).account, bare);
    const full = accountOf(ana, {
      state: "renounced",
      language: "va",
      formerPhones: [{
        phone: phone("+34600000009"),
        registration: { level: "advanced", route: "certificate", at: noon },
        presentAt: null,
        suspended: [],
        undoMac: "undo-mac",
        until: noon,
        undone: true,
      }],
    });
    await keep(people, full);
    deepEqual((await people.find(ana)).account, full);
  });

  Deno.test(`${name} change() takes five statements in two calls for a whole registration`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    await peopleOf(client).change(
      ana,
      null,
      () => ({
        answer: null,
        keep: accountOf(ana),
        messages: [message("a"), message("b")],
        events: [event, event],
        receipts: [receiptOf("a"), receiptOf("b")],
      }),
    );
    deepEqual(counts, { statements: 5, calls: 2 });
  });

  Deno.test(`${name} change() that decides nothing writes nothing`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    equal(
      await peopleOf(client).change(ana, null, () => ({ answer: 7 })),
      7,
    );
    deepEqual(counts, { statements: 1, calls: 1 });
  });

  Deno.test(`${name} change() that goes evenly is as many statements whether it keeps an account or not, and leaves none of nobody (law 7)`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    const people = peopleOf(client);
    const refused = { answer: null, evenly: true, events: [event] } as const;
    const decisions = [
      refused,
      { ...refused, keep: accountOf(ana) },
      refused,
      { ...refused, keep: accountOf(ana, { language: "va" }) },
    ];
    for (const [at, decision] of decisions.entries()) {
      await people.change(ana, null, () => decision);
      deepEqual(counts, { statements: 4 * (at + 1), calls: 2 * (at + 1) });
    }
    const { rows } = await database.client.execute("select * from accounts");
    deepEqual(rows.map(({ document }) => document), [ana]);
    equal((await people.find(ana)).account?.language, "va");
  });

  Deno.test(`${name} change() shows the holder of the phone, never oneself`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    const number = phone("+34600000001");
    await keep(people, accountOf(jordi, { phone: number }));
    equal(await holder(people, ana, number), `account-${jordi}`);
    equal(await holder(people, jordi, number), undefined);
    equal(await holder(people, ana, phone("+34600000002")), undefined);
    equal(await holder(people, ana, null), undefined);
  });

  Deno.test(`${name} change() moves a phone from its holder in one step`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    const number = phone("+34600000001");
    await keep(people, accountOf(jordi, { phone: number }));
    await takePhone(people, ana, number);
    equal((await people.find(ana)).account?.phone, number);
    deepEqual(
      (await people.find(jordi)).account,
      accountOf(jordi, { phone: null, state: "phone-revoked" }),
    );
  });

  Deno.test(`${name} change() makes one account of twenty racing registrations`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    const answers = await Promise.all(
      Array.from(
        { length: 20 },
        (_, index) =>
          people.change(
            ana,
            null,
            ({ account }) =>
              account ? { answer: "already" } : {
                answer: "made",
                keep: accountOf(ana, { id: `account-${index}` }),
                messages: [message(`welcome-${index}`)],
                events: [event],
                receipts: [receiptOf(`${index}`)],
              },
          ),
      ),
    );
    equal(answers.filter((answer) => answer === "made").length, 1);
    equal((await libsqlOutbox(database.client).list()).length, 1);
    equal(await eventCount(database), 1);
    equal((await receiptsIn(database)).length, 1);
  });

  Deno.test(`${name} change() loses no update of racing callers`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    await keep(people, accountOf(ana, { letters: [] }));
    await Promise.all(
      Array.from(
        { length: 12 },
        (_, index) =>
          people.change(ana, null, ({ account }) => ({
            answer: null,
            keep: {
              ...account!,
              letters: [...account!.letters, {
                id: `letter-${index}`,
                csvMac: "mac",
                sentAt: noon,
                expiresAt: noon,
                usedAt: null,
              }],
            },
          })),
      ),
    );
    equal((await people.find(ana)).account?.letters.length, 12);
  });

  Deno.test(`${name} change() leaves one holder of a phone that three take at once`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    const number = phone("+34600000001");
    const takers = [ana, jordi, carmen];
    await Promise.all(
      takers.map((document) => takePhone(people, document, number)),
    );
    const accounts = await Promise.all(
      takers.map(async (document) => (await people.find(document)).account!),
    );
    const states = accounts.map(({ state }) => state).toSorted();
    deepEqual(states, ["active", "phone-revoked", "phone-revoked"]);
    equal(accounts.filter((one) => one.phone === number).length, 1);
  });

  Deno.test(`${name} change() writes nothing where one part cannot be written`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    await rejects(people.change(
      ana,
      null,
      () => ({
        answer: null,
        keep: accountOf(ana),
        messages: [message("a")],
        receipts: [receiptOf("a")],
        events: [{ ...event, at: null as unknown as Date }],
      }),
    ));
    deepEqual(await people.find(ana), { resident: null, account: null });
    deepEqual(await libsqlOutbox(database.client).list(), []);
    equal(await eventCount(database), 0);
    deepEqual(await receiptsIn(database), []);
  });
}

const event: AuditEvent = { kind: "signed-out", at: noon, person: "mac" };

function message(id: string): Message {
  return {
    id,
    channel: "sms",
    to: phone("+34600000001"),
    language: "es",
    person: "mac",
    at: noon,
    body: { kind: "welcome" },
  };
}

async function keep(people: People, account: Account): Promise<void> {
  await people.change(
    account.document,
    null,
    () => ({ answer: null, keep: account }),
  );
}

function holder(
  people: People,
  document: Nif,
  number: Phone | null,
): Promise<string | undefined> {
  return people.change(
    document,
    number,
    ({ phoneHolder }) => ({ answer: phoneHolder?.id }),
  );
}

function takePhone(people: People, document: Nif, number: Phone) {
  return people.change(document, number, ({ phoneHolder }) => ({
    answer: null,
    keep: accountOf(document, { phone: number }),
    ...(phoneHolder && {
      keepPhoneHolder: { ...phoneHolder, phone: null, state: "phone-revoked" },
    }),
  }));
}

function receiptsIn({ client }: Awaited<ReturnType<OpenTestDatabase>>) {
  return libsqlReceipts(client, receiptKeys).list(personOfReceipts);
}

async function eventCount(
  { client }: Awaited<ReturnType<OpenTestDatabase>>,
): Promise<number> {
  return Number((await client.execute(countEvents({}))).rows[0]!.n);
}
