// What drain() makes of the carriers’ answers: each message once, again later, or never more.

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Carried, Carrier } from "../../db/carriers/carrier.ts";
import { drain, keepDraining, type Round } from "../../db/carriers/drain.ts";
import { libsqlOutbox } from "../../db/libsql/outbox.ts";
import type { Message } from "../../domain/messages.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type { LogLine } from "../../domain/ports.ts";
import { render } from "../../views/messages/render.ts";
import { auditOf } from "../support/audit.ts";
import { at, config, later, message, pin } from "../support/carried.ts";
import { testClock } from "../support/clock.ts";
import { fileDatabase } from "../support/database.ts";

/** A carrier that does as told, and remembers whom it was given. */
function obedient(answer: (message: Message) => Carried | Promise<Carried>) {
  const given: string[] = [];
  const carrier: Carrier = {
    channel: "sms",
    carry: async (message) => {
      given.push(message.id);
      return await answer(message);
    },
  };
  return { carrier, given };
}

async function room(carrier: Carrier) {
  const database = await fileDatabase();
  const outbox = libsqlOutbox(database.client);
  const clock = testClock(at.toISOString());
  const lines: LogLine[] = [];
  const round: Round = {
    carrier,
    dispatch: outbox,
    render: (message) => render(message, config),
    audit: auditOf(database.client),
    log: (line) => lines.push(line),
    now: clock.now,
    policy: defaultPolicy.outbox,
  };
  return {
    round,
    outbox,
    clock,
    lines,
    audited: async () =>
      (await database.client.execute("select kind, person from audit")).rows
        .map(({ kind, person }) => ({ kind, person })),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

const ids = Array.from({ length: 10 }, (_, n) => `m${n}`);

Deno.test("drain() has each message carried once by four at a time", async () => {
  const { carrier, given } = obedient(() => "sent");
  await using it = await room(carrier);
  await it.outbox.send(ids.map((id) => message(id)));
  await Promise.all([1, 2, 3, 4].map(() => drain(it.round)));
  deepEqual(given.toSorted(), ids);
});

Deno.test("drain() marks what was sent, and its secret is gone", async () => {
  const { carrier } = obedient(() => "sent");
  await using it = await room(carrier);
  await it.outbox.send([message("m1")]);
  equal(await drain(it.round), 1);
  equal(await drain(it.round), 0);
  const stored = await it.outbox.get("m1");
  deepEqual(stored?.sentAt, at);
  ok(!JSON.stringify(stored).includes("012345"));
});

Deno.test("drain() lets no message stand in the way of the others", async () => {
  const { carrier } = obedient(({ id }) => {
    if (id === "m3") throw new Error("012345");
    return "sent";
  });
  await using it = await room(carrier);
  await it.outbox.send(ids.map((id) => message(id)));
  await drain(it.round);
  const unsent = (await it.outbox.list()).filter(({ sentAt }) => !sentAt);
  deepEqual(unsent.map(({ id }) => id), ["m3"]);
  deepEqual(it.lines, [{
    level: "error",
    event: "sms-failed",
    error: "Error",
  }]);
});

Deno.test("drain() tries again later, each time twice as late", async () => {
  const { carrier, given } = obedient(() => "retry");
  await using it = await room(carrier);
  await it.outbox.send([message("m1")]);
  for (const wait of [30, 60, 120]) {
    await drain(it.round);
    it.clock.advance((wait - 1) * 1000);
    equal(await drain(it.round), 0);
    it.clock.advance(1000);
  }
  equal(given.length, 3);
});

Deno.test("drain() gives up in the end, wipes the secret and says so", async () => {
  const { carrier, given } = obedient(() => "retry");
  await using it = await room(carrier);
  const lasting = { ...pin, expiresAt: later(30 * 24 * 3600) };
  await it.outbox.send([{ ...message("m1"), body: lasting }]);
  for (let n = 0; n < 12; n++) {
    await drain(it.round);
    it.clock.advance(24 * 3600 * 1000);
  }
  equal(given.length, defaultPolicy.outbox.retry.most);
  deepEqual(await it.audited(), [{ kind: "message-lost", person: "p1" }]);
  deepEqual(it.lines, [{ level: "error", event: "sms-lost" }]);
  const stored = JSON.stringify(await it.outbox.get("m1"));
  ok(!stored.includes("012345"));
});

Deno.test("drain() gives up at once what the other side refuses", async () => {
  const { carrier, given } = obedient(() => "refused");
  await using it = await room(carrier);
  await it.outbox.send([message("m1")]);
  await drain(it.round);
  it.clock.advance(24 * 3600 * 1000);
  equal(await drain(it.round), 0);
  equal(given.length, 1);
  equal((await it.audited()).length, 1);
});

Deno.test("drain() sends no code that has died", async () => {
  const { carrier, given } = obedient(() => "sent");
  await using it = await room(carrier);
  await it.outbox.send([message("m1")]);
  it.clock.advance(600 * 1000);
  await drain(it.round);
  deepEqual(given, []);
  equal((await it.outbox.get("m1"))?.sentAt, null);
});

Deno.test("drain() carries again, under the same id, what a dead process left", async () => {
  const { carrier, given } = obedient(() => "sent");
  await using it = await room(carrier);
  await it.outbox.send([message("m1")]);
  const dying: Round = {
    ...it.round,
    dispatch: { ...it.outbox, markSent: () => Promise.reject(new Error()) },
  };
  await drain(dying);
  it.clock.advance(defaultPolicy.outbox.leaseSeconds * 1000);
  await drain(it.round);
  deepEqual(given, ["m1", "m1"]);
});

Deno.test("keepDraining() stops when told, with nothing left in hand", async () => {
  const stop = new AbortController();
  const { carrier, given } = obedient(() => {
    stop.abort();
    return "sent";
  });
  await using it = await room(carrier);
  await it.outbox.send(ids.map((id) => message(id)));
  await keepDraining(it.round, stop.signal);
  equal(given.length, ids.length);
  equal((await it.outbox.list()).every(({ sentAt }) => sentAt), true);
});
