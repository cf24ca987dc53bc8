// What every Audit store must do.

import { deepEqual, equal, ok } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import { accountOf, ana, jordi, noon } from "../support/accounts.ts";
import { auditOf, peopleOf } from "../support/audit.ts";
import { auditing, signedOut } from "../support/audited.ts";
import { testClock } from "../support/clock.ts";
import { counting } from "../support/counting.ts";
import type { OpenTestDatabase } from "../support/database.ts";
import type { AuditEvent, Personal } from "../../domain/audit.ts";

export function auditConforms(name: string, open: OpenTestDatabase) {
  Deno.test(`${name} record() takes any number of events in one statement`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    const audit = auditOf(client);
    await audit.record([identified, signedOut("ana"), signedOut("ana")]);
    await audit.record([]);
    deepEqual(counts, { statements: 1, calls: 1 });
  });

  Deno.test(`${name} keeps one chain of what racing processes write, alone and with changes that conflict`, async () => {
    await using database = await open();
    const writers = await Promise.all(
      [1, 2, 3].map(() => auditing(database.client)),
    );
    const racing = writers.flatMap(({ audit, people }, writer) => [
      ...times(20, (i) => audit.record([signedOut(`${writer}-${i}`)])),
      ...times(10, () =>
        people.change(ana, null, ({ account }) => ({
          answer: null,
          keep: account ?? accountOf(ana),
          events: [identified, signedOut("changed")],
        }))),
    ]);
    await Promise.all(racing);
    deepEqual(await writers[0]!.verify(), {
      faults: [],
      totals: { rows: 120, checkpoints: 0 },
    });
  });

  Deno.test(`${name} leaves no gap where a change fails for good`, async () => {
    await using database = await open();
    const { audit, people, verify } = await auditing(database.client);
    await audit.record([signedOut("before")]);
    const broken = people.change(ana, null, () => ({
      answer: null,
      keep: { ...accountOf(ana), language: null as unknown as "es" },
      events: [identified],
    }));
    await broken.then(() => ok(false), () => {});
    await audit.record([signedOut("after")]);
    deepEqual((await verify()).totals, { rows: 2, checkpoints: 0 });
    deepEqual((await verify()).faults, []);
  });

  Deno.test(`${name} history() gives a person's events, the newest first and page by page, in one look-up`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    const audit = auditOf(client);
    await audit.record([identified, signedOut("jordi", 1)]);
    await audit.record([signedOut("ana", 2), looked]);
    counts.statements = 0;
    const [newest, ...rest] = await audit.history("ana", { limit: 2 });
    equal(counts.statements, 1);
    deepEqual(newest, { id: 4, event: looked, erased: false });
    deepEqual(rest, [{ id: 3, event: signedOut("ana", 2), erased: false }]);
    deepEqual(await audit.history("ana", { limit: 2, before: 3 }), [
      { id: 1, event: identified, erased: false },
    ]);
    deepEqual(await audit.history("nobody", { limit: 2 }), []);
    counts.statements = 0;
    const page = { limit: 2, before: 4 };
    deepEqual(await audit.history("ana", page, ["identified", "renounced"]), [
      { id: 1, event: identified, erased: false },
    ]);
    deepEqual(await audit.history("ana", page, []), []);
    equal(counts.statements, 2);
  });

  Deno.test(`${name} keeps personal details unread by whoever has the database alone`, async () => {
    await using database = await open();
    await auditOf(database.client).record([looked]);
    const { rows } = await database.client.execute("select * from audit");
    const { rows: keys } = await database.client.execute(
      "select * from person_keys",
    );
    const all = JSON.stringify([rows, keys]);
    for (const text of Object.values(personal)) ok(!all.includes(text), text);
    equal(keys.length, 1);
  });

  Deno.test(`${name} erase() makes a person's personal details unreadable for good, and nobody else's; the chain still holds`, async () => {
    await using database = await open();
    const { audit, verify } = await auditing(database.client);
    const { audit: elsewhere } = await auditing(database.client);
    const jordis: AuditEvent = { ...looked, person: "jordi" };
    await audit.record([looked, jordis]);
    await elsewhere.record([looked]);
    await audit.erase("ana");
    for (const store of [audit, elsewhere]) {
      const past = await store.history("ana", { limit: 9 });
      deepEqual(past.map(({ erased }) => erased), [true, true]);
      ok(past.every(({ event }) => event.personal === undefined));
      const [his] = await store.history("jordi", { limit: 9 });
      deepEqual(his?.event.personal, personal);
    }
    // RG-97: she comes back, and what is recorded from then on is hers to read.
    await audit.record([looked]);
    const [back, ...before] = await audit.history("ana", { limit: 9 });
    deepEqual(back?.event, looked);
    ok(before.every(({ erased }) => erased));
    deepEqual((await verify()).faults, []);
  });

  Deno.test(`${name} makes one key of racing first needs`, async () => {
    await using database = await open();
    const stores = times(6, () => auditOf(database.client));
    await Promise.all(stores.map((store) => store.record([looked])));
    const past = await stores[0]!.history("ana", { limit: 9 });
    equal(past.length, 6);
    for (const { event } of past) deepEqual(event.personal, personal);
  });

  Deno.test(`${name} reads a person's key once in a while, and holds no more than so many`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    const clock = testClock();
    const policy = { ...defaultPolicy.audit, personKeysHeld: 2 };
    const audit = auditOf(client, { now: clock.now, policy });
    const cost = async (person: string) => {
      counts.statements = 0;
      await audit.record([{ ...looked, person }]);
      return counts.statements;
    };
    equal(await cost("ana"), 3);
    equal(await cost("ana"), 1);
    clock.advance(policy.personKeySeconds * 1000);
    equal(await cost("ana"), 2);
    await cost("jordi");
    equal(await cost("ana"), 1);
    await cost("carmen");
    equal(await cost("jordi"), 2);
  });

  Deno.test(`${name} people.change() writes personal details with what caused them`, async () => {
    await using database = await open();
    const people = peopleOf(database.client);
    await people.change(jordi, null, () => ({
      answer: null,
      keep: accountOf(jordi),
      events: [looked],
    }));
    const [past] = await auditOf(database.client).history("ana", { limit: 1 });
    deepEqual(past?.event, looked);
  });
}

const identified: AuditEvent = {
  kind: "identified",
  at: noon,
  person: "ana",
  service: "demo",
  method: "pin",
  level: "low",
};

const personal: Personal = {
  network: "203.0.113.0/24",
  browser: "Firefox 140",
  phone: "…678",
  officer: "officer-17",
};

const looked: AuditEvent = { ...signedOut("ana", 3), person: "ana", personal };

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
