// Who is written to before something ends, over every way of reaching libSQL: each once, however many look at once.

import { deepEqual, equal, ok } from "node:assert/strict";
import { putResidents } from "../../db/libsql/census.ts";
import { openDatabase } from "../../db/libsql/client.ts";
import { due, keepTelling, tellOfEndings } from "../../db/libsql/notices.ts";
import { libsqlOutbox } from "../../db/libsql/outbox.ts";
import type { Account } from "../../domain/account.ts";
import type { Email } from "../../domain/email.ts";
import type { Nif } from "../../domain/nif.ts";
import { newPassword } from "../../domain/password/kept.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";
import type { LogLine } from "../../domain/ports.ts";
import { accountOf, ana, carmen, jordi } from "../support/accounts.ts";
import { auditing } from "../support/audited.ts";
import { type TestClock, testClock } from "../support/clock.ts";
import { fileDatabase, type TestDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import { resident } from "../support/residents.ts";

const day = 24 * 60 * 60 * 1000;
/** Five years before the test's first day and so many days. */
const seen = (daysLeft: number) =>
  new Date(Date.parse("2021-11-22T12:00:00Z") + daysLeft * day);
const mail = "ana@example.org" as Email;

/** A process of its own, but for the connection. */
async function process(
  { client }: Pick<TestDatabase, "client">,
  clock: TestClock,
  policy: Policy = defaultPolicy,
) {
  const { people, keys } = await auditing(client, clock);
  const lines: LogLine[] = [];
  const world = {
    ...{ mac: keys.mac, now: clock.now, random: clock.random, policy },
    log: (line: LogLine) => void lines.push(line),
  };
  const telling = { client, world };
  return {
    telling,
    lines,
    tell: () => tellOfEndings(telling),
    /** The newest first. */
    sent: () => libsqlOutbox(client).list(),
    keep: (document: Nif, given: Partial<Account>) =>
      people.change(document, null, ({ account }) => ({
        answer: null,
        keep: {
          ...account ?? accountOf(document, { email: mail }),
          ...given,
        },
      })),
  };
}

for (const open of [fileDatabase, remoteDatabase]) {
  Deno.test(`tellOfEndings() writes at 90, 30 and 7 days, once each, in her language: ${open.name}`, async () => {
    await using database = await open();
    const clock = testClock();
    const { keep, tell, sent } = await process(database, clock);
    await keep(ana, { presentAt: seen(91), language: "gl" });
    const told: [number, number][] = [];
    for (let left = 91; left >= -2; left--) {
      // Each hour of a process, and of another.
      for (const _ of [1, 2]) {
        const count = await tell();
        if (count > 0) told.push([left, count]);
      }
      clock.advance(day);
    }
    deepEqual(told, [[90, 1], [30, 1], [7, 1]]);
    const all = await sent();
    equal(new Set(all.map(({ id }) => id)).size, 3);
    for (const { channel, to, language, body } of all) {
      deepEqual({ channel, to, language, body }, {
        channel: "email",
        to: mail,
        language: "gl",
        body: { kind: "presence-ends", until: "2027-02-21" },
      });
    }
    // Nothing is remembered of an end that is past.
    const { rows } = await database.client.execute("select * from notices");
    equal(rows.length, 0);
  });

  Deno.test(`tellOfEndings() tells each once where several processes look at once, and some at a time: ${open.name}`, async () => {
    await using database = await open();
    const clock = testClock();
    const few = {
      ...defaultPolicy,
      notices: { ...defaultPolicy.notices, atOnce: 2 },
    };
    const first = await process(database, clock, few);
    const people = [
      "12345678Z",
      "87654321X",
      "11111111H",
      "99999999R",
      "X1234567L",
    ];
    for (const document of people) {
      const email = `${document}@example.org` as Email;
      await first.keep(document as Nif, { presentAt: seen(20), email });
    }
    const processes = await Promise.all(
      [1, 2, 3].map(() => process(database, clock, few)),
    );
    const counts = await Promise.all(
      [first, ...processes].map(({ tell }) => tell()),
    );
    equal(counts.reduce((sum, count) => sum + count, 0), people.length);
    deepEqual(
      (await first.sent()).map(({ to }) => to).toSorted(),
      people.map((document) => `${document}@example.org`).toSorted(),
    );
    equal(await first.tell(), 0);
  });
}

Deno.test("tellOfEndings() tells each once where each process has a connection of its own", async () => {
  await using database = await fileDatabase();
  const clock = testClock();
  const first = await process(database, clock);
  await first.keep(ana, { presentAt: seen(20) });
  using others = new DisposableStack();
  const all = [first];
  for (const _ of [1, 2, 3]) {
    const client = await openDatabase({ url: database.url });
    others.defer(() => client.close());
    all.push(await process({ client }, clock));
  }
  const counts = await Promise.all(all.map(({ tell }) => tell()));
  deepEqual(counts.toSorted(), [0, 0, 0, 1]);
  equal((await first.sent()).length, 1);
});

Deno.test("tellOfEndings() writes to nobody without an address, gone from Clave, dead, or never seen", async () => {
  await using database = await fileDatabase();
  const { keep, tell } = await process(database, testClock());
  await keep(ana, { presentAt: seen(5), email: null });
  await keep(jordi, { presentAt: seen(5), state: "renounced" });
  await keep(carmen, { presentAt: seen(5) });
  await putResidents(database.client, [
    resident(carmen, { status: "deceased" }),
  ]);
  await keep("99999999R" as Nif, { presentAt: null });
  equal(await tell(), 0);
});

Deno.test("tellOfEndings() begins again once she has been seen anew", async () => {
  await using database = await fileDatabase();
  const clock = testClock();
  const { keep, tell, sent } = await process(database, clock);
  await keep(ana, { presentAt: seen(5) });
  equal(await tell(), 1);
  await keep(ana, { presentAt: clock.now() });
  equal(await tell(), 0);
  clock.advance(5 * 365 * day);
  equal(await tell(), 1);
  deepEqual(
    (await sent()).map(({ body }) => "until" in body && body.until),
    ["2031-11-22", "2026-11-27"],
  );
});

Deno.test("tellOfEndings() tells at the next look where somebody changed her account in between", async () => {
  await using database = await fileDatabase();
  const clock = testClock();
  const { keep, tell, telling, sent } = await process(database, clock);
  await keep(ana, { presentAt: seen(5) });
  const { client } = database;
  const between = new Proxy(client, {
    get(target, name) {
      if (name !== "batch") return Reflect.get(target, name).bind?.(target);
      return async (...given: Parameters<typeof client.batch>) => {
        await keep(ana, { email: "new@example.org" as Email });
        return await target.batch(...given);
      };
    },
  });
  equal(await tellOfEndings({ ...telling, client: between }), 0);
  deepEqual(await sent(), []);
  equal(await tell(), 1);
  equal((await sent())[0]?.to, "new@example.org");
});

/** Set two years before the test's first day and so many days. */
const set = (daysLeft: number) =>
  newPassword(
    "hash",
    new Date(Date.parse("2024-11-22T12:00:00Z") + daysLeft * day),
  );

for (const open of [fileDatabase, remoteDatabase]) {
  Deno.test(`tellOfEndings() writes at 30, 7 and 1 days before a password's last day, once each: ${open.name}`, async () => {
    await using database = await open();
    const clock = testClock();
    const { keep, tell, sent } = await process(database, clock);
    await keep(ana, { password: set(31), presentAt: null });
    const told: [number, number][] = [];
    for (let left = 31; left >= -2; left--) {
      for (const _ of [1, 2]) {
        const count = await tell();
        if (count > 0) told.push([left, count]);
      }
      clock.advance(day);
    }
    deepEqual(told, [[30, 1], [7, 1], [1, 1]]);
    for (const { channel, body } of await sent()) {
      deepEqual({ channel, body }, {
        channel: "email",
        body: { kind: "password-ending", lastDay: "2026-12-23" },
      });
    }
  });
}

Deno.test("tellOfEndings() is told anew of another password, and not of none", async () => {
  await using database = await fileDatabase();
  const clock = testClock();
  const { keep, tell, sent } = await process(database, clock);
  await keep(ana, { password: set(7), presentAt: seen(7) });
  // Two things end: two e-mails.
  equal(await tell(), 2);
  await keep(ana, { password: newPassword("other", clock.now()) });
  equal(await tell(), 0);
  clock.advance(725 * day);
  equal(await tell(), 1);
  await keep(ana, { password: null });
  await keep(jordi, { password: set(2000) });
  equal(await tell(), 0);
  equal((await sent()).length, 3);
});

Deno.test("the look for passwords that end reads an index", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  for (const kind of ["presence", "password"] as const) {
    const asked = { kind, days: 1, limit: 1, begin: 0, end: 1, today: "" };
    const { sql, args } = due[kind](asked) as { sql: string; args: never };
    const plan = await client.execute({
      sql: `explain query plan ${sql}`,
      args,
    });
    const steps = plan.rows.map(({ detail }) => String(detail)).join("; ");
    ok(
      /SEARCH accounts USING INDEX accounts_(present|password_set)/.test(steps),
      steps,
    );
  }
});

Deno.test("keepTelling() says in the log how many, and goes on after an outage", async () => {
  await using database = await fileDatabase();
  const { keep, telling, lines } = await process(database, testClock());
  await keep(ana, { presentAt: seen(5) });
  const until = new AbortController();
  const broken = new Proxy(database.client, {
    get: () => () => Promise.reject(new Error("down")),
  });
  const waits = keepTelling({ ...telling, client: broken }, until.signal);
  const works = keepTelling(telling, until.signal);
  while (lines.length === 0) await new Promise((done) => setTimeout(done, 0));
  until.abort();
  await Promise.all([waits, works]);
  deepEqual(lines, [{ level: "info", event: "notices", count: 1 }]);
  ok(!JSON.stringify(lines).includes(mail));
});
