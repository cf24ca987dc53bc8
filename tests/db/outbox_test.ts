import { deepEqual, equal, ok } from "node:assert/strict";
import { openDatabase } from "../../db/libsql/client.ts";
import { libsqlOutbox } from "../../db/libsql/outbox.ts";
import type { Message, MessageBody } from "../../domain/messages.ts";
import { noon, phone } from "../support/accounts.ts";
import { request } from "../support/carried.ts";
import { counting } from "../support/counting.ts";
import { fileDatabase, type OpenTestDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";

const sms = { channel: "sms" } as const;
const retry = { firstAfterSeconds: 30, most: 3 };
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

function message(id: string, given: Partial<Message> = {}): Message {
  return {
    id,
    channel: "sms",
    to: phone("+34600000001"),
    language: "gl",
    person: "mac",
    at: noon,
    body: pin,
    ...given,
  };
}

const pin: MessageBody = {
  kind: "pin",
  service: { es: "a", ca: "b", gl: "c", eu: "d", va: "e", en: "f" },
  code: "001234",
  expiresAt: later(600),
};

const invitation: MessageBody = {
  kind: "invitation",
  name: "Ana Ñúñez 👩",
  address: ["Calle Mayor 12, 3.º B", "28013 Madrid"],
  csv: "ABCD",
  sentAt: noon,
  expiresAt: later(600),
};

outboxConforms("libsqlOutbox() over a file", fileDatabase);
outboxConforms("libsqlOutbox() over the remote protocol", remoteDatabase);

function outboxConforms(name: string, open: OpenTestDatabase) {
  Deno.test(`${name} brings messages back whole, dates and leading zeros too, the newest first`, async () => {
    await using database = await open();
    const outbox = libsqlOutbox(database.client);
    const letter = message("b", { channel: "letter", body: invitation });
    await outbox.send([message("a"), letter]);
    deepEqual(await outbox.list(), [
      { ...letter, sentAt: null },
      { ...message("a"), sentAt: null },
    ]);
    deepEqual(await outbox.get("a"), { ...message("a"), sentAt: null });
    equal(await outbox.get("none"), null);
  });

  Deno.test(`${name} ofPerson() brings one person's messages, page by page, in one look-up`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    const outbox = libsqlOutbox(client);
    await outbox.send([
      ...["a", "b", "c"].map((id) => message(id)),
      message("other", { person: "another mac" }),
      message("d"),
    ]);
    counts.statements = 0;
    const first = await outbox.ofPerson("mac", { limit: 3 });
    equal(counts.statements, 1);
    deepEqual(first.map(({ id }) => id), ["d", "c", "b"]);
    const before = first.at(-1)!.number;
    const [last, ...none] = await outbox.ofPerson("mac", { before, limit: 3 });
    const { number, ...whole } = last!;
    deepEqual(whole, { ...message("a"), sentAt: null });
    ok(number < before);
    deepEqual(none, []);
    deepEqual(await outbox.ofPerson("nobody", { limit: 3 }), []);
  });

  Deno.test(`${name} list() keeps to one address`, async () => {
    await using database = await open();
    const outbox = libsqlOutbox(database.client);
    await outbox.send([message("a"), message("b", { to: "b@example.org" })]);
    deepEqual((await outbox.list("b@example.org")).map(({ id }) => id), ["b"]);
    deepEqual(await outbox.list("c@example.org"), []);
  });

  Deno.test(`${name} send() is one statement for many messages, and none for none`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    const outbox = libsqlOutbox(client);
    await outbox.send([message("a"), message("b"), message("c")]);
    await outbox.send([]);
    deepEqual(counts, { statements: 1, calls: 1 });
  });

  Deno.test(`${name} send() lays the same message out once`, async () => {
    await using database = await open();
    const outbox = libsqlOutbox(database.client);
    await outbox.send([message("a")]);
    await outbox.send([message("a"), message("b")]);
    equal((await outbox.list()).length, 2);
  });

  Deno.test(`${name} claim() gives each message to one of racing carriers`, async () => {
    await using database = await open();
    const outbox = libsqlOutbox(database.client);
    const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
    await outbox.send(ids.map((id) => message(id)));
    const claimed = await Promise.all(
      [1, 2, 3, 4].map(() => outbox.claim({ ...sms, limit: 7 }, noon, 60)),
    );
    deepEqual(
      claimed.flat().map(({ id }) => id).toSorted(),
      ids.toSorted(),
    );
  });

  Deno.test(`${name} claim() takes what a dead carrier left when its lease has ended`, async () => {
    await using database = await open();
    const outbox = libsqlOutbox(database.client);
    await outbox.send([message("a")]);
    equal((await outbox.claim({ ...sms, limit: 10 }, noon, 60)).length, 1);
    equal((await outbox.claim({ ...sms, limit: 10 }, later(59), 60)).length, 0);
    equal((await outbox.claim({ ...sms, limit: 10 }, later(60), 60)).length, 1);
  });

  Deno.test(`${name} claim() keeps to one channel`, async () => {
    await using database = await open();
    const outbox = libsqlOutbox(database.client);
    const mail = message("b", { channel: "email", to: "b@example.org" });
    await outbox.send([message("a"), mail]);
    const claimed = await outbox.claim(
      { channel: "email", limit: 10 },
      noon,
      60,
    );
    deepEqual(claimed, [{ ...mail, sentAt: null }]);
  });

  Deno.test(`${name} markSent() wipes the secrets and nothing else`, async () => {
    await using database = await open();
    const outbox = libsqlOutbox(database.client);
    await outbox.send([
      message("a"),
      message("b", { body: invitation }),
      message("c", { body: request }),
    ]);
    await outbox.claim({ ...sms, limit: 10 }, noon, 60);
    for (const id of ["a", "b", "c"]) await outbox.markSent(id, later(1));
    const keys = { p256dh: "", auth: "" };
    deepEqual(await outbox.list(), [
      { ...message("c"), body: { ...request, keys }, sentAt: later(1) },
      { ...message("b"), body: { ...invitation, csv: "" }, sentAt: later(1) },
      { ...message("a"), body: { ...pin, code: "" }, sentAt: later(1) },
    ]);
    deepEqual(await outbox.claim({ ...sms, limit: 10 }, later(1000), 60), []);
  });

  Deno.test(`${name} markFailed() waits twice as long each time, then gives up and wipes`, async () => {
    await using database = await open();
    const outbox = libsqlOutbox(database.client);
    await outbox.send([message("a")]);
    const tried = async (seconds: number) => {
      const found = await outbox.claim(
        { ...sms, limit: 10 },
        later(seconds),
        60,
      );
      if (found.length === 0) return "not-yet";
      deepEqual(found[0]?.body, pin);
      return await outbox.markFailed("a", later(seconds), retry);
    };
    equal(await tried(0), "waiting");
    equal(await tried(29), "not-yet");
    equal(await tried(30), "waiting");
    equal(await tried(89), "not-yet");
    equal(await tried(90), "given-up");
    equal(await tried(1_000_000), "not-yet");
    deepEqual(await outbox.get("a"), {
      ...message("a"),
      body: { ...pin, code: "" },
      sentAt: null,
    });
  });
}

Deno.test("libsqlOutbox() shares one file between clients, as between processes", async () => {
  await using database = await fileDatabase();
  const other = await openDatabase({ url: database.url });
  await libsqlOutbox(database.client).send([message("a")]);
  const claimed = await Promise.all([
    libsqlOutbox(database.client).claim({ ...sms, limit: 1 }, noon, 60),
    libsqlOutbox(other).claim({ ...sms, limit: 1 }, noon, 60),
  ]);
  equal(claimed.flat().length, 1);
  other.close();
});
