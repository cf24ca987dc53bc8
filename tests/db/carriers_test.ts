// The carriers, against a real gateway, a real mail server and a real folder; and what drain() makes of their answers.

import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { Carried, Carrier } from "../../db/carriers/carrier.ts";
import { drain, keepDraining, type Round } from "../../db/carriers/drain.ts";
import { letterCarrier } from "../../db/carriers/letter.ts";
import { mailCarrier } from "../../db/carriers/mail.ts";
import { smsCarrier } from "../../db/carriers/sms.ts";
import { auditOf } from "../support/audit.ts";
import { libsqlOutbox } from "../../db/libsql/outbox.ts";
import type { Email } from "../../domain/email.ts";
import { languages } from "../../domain/language.ts";
import type {
  Channel,
  Localised,
  Message,
  MessageBody,
} from "../../domain/messages.ts";
import type { Phone } from "../../domain/phone.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type { LogLine } from "../../domain/ports.ts";
import { render } from "../../views/messages/render.ts";
import { testClock } from "../support/clock.ts";
import { fileDatabase } from "../support/database.ts";
import { httpServer } from "../support/http_server.ts";
import { tempFolder } from "../support/temp.ts";

const at = new Date("2026-11-22T12:00:00Z");
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
const config = { host: "localhost:8000" };

const pin: MessageBody = {
  kind: "pin",
  service: Object.fromEntries(
    languages.map((language) => [language, "Agencia Tributaria"]),
  ) as Localised,
  code: "012345",
  expiresAt: later(600),
};

function message(id: string, channel: Channel = "sms"): Message {
  const to = channel === "email"
    ? "ana@example.org" as Email
    : "+34600111222" as Phone;
  const body: MessageBody = {
    sms: pin,
    push: pin,
    email: { kind: "registered", at } as const,
    letter: {
      kind: "invitation",
      name: "Ana García López",
      address: ["Calle Mayor 12", "28013 Madrid"],
      csv: "AB2CDE3FGH4JKM5N",
      sentAt: at,
      expiresAt: later(60 * 24 * 3600),
    } as const,
  }[channel];
  return { id, channel, to, language: "es", person: "p1", at, body };
}

const carry = (carrier: Carrier, one: Message) =>
  carrier.carry(one, render(one, config));

// SMS

async function gateway(answer: () => Response) {
  const asked: { method: string; type: string; auth: string; body: unknown }[] =
    [];
  const server = await httpServer(async (request) => {
    asked.push({
      method: request.method,
      type: request.headers.get("content-type") ?? "",
      auth: request.headers.get("authorization") ?? "",
      body: await request.json(),
    });
    return answer();
  });
  const carrier = smsCarrier({
    url: `${server.url}/sms`,
    token: "secret-token",
    timeoutSeconds: 5,
  });
  return {
    asked,
    carrier,
    server,
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

Deno.test("smsCarrier() posts id, phone and text with its token", async () => {
  await using sms = await gateway(() => new Response(null, { status: 202 }));
  const one = message("m1");
  equal(await carry(sms.carrier, one), "sent");
  deepEqual(sms.asked, [{
    method: "POST",
    type: "application/json",
    auth: "Bearer secret-token",
    body: { id: "m1", to: "+34600111222", text: render(one, config).text },
  }]);
});

Deno.test("smsCarrier() tells a bad message from a bad day", async () => {
  const answers: [number, Carried][] = [
    [400, "refused"],
    [422, "refused"],
    [401, "retry"],
    [404, "retry"],
    [429, "retry"],
    [503, "retry"],
  ];
  for (const [status, carried] of answers) {
    await using sms = await gateway(() => new Response("no", { status }));
    equal(await carry(sms.carrier, message("m1")), carried, String(status));
  }
});

Deno.test("smsCarrier() follows no redirect, which would hand on token and code", async () => {
  await using thief = await gateway(() => new Response());
  const headers = { location: `${thief.server.url}/sms` };
  await using sms = await gateway(() =>
    new Response(null, { status: 307, headers })
  );
  equal(await carry(sms.carrier, message("m1")), "retry");
  equal(thief.asked.length, 0);
});

Deno.test("smsCarrier() waits no longer than its time", async () => {
  const hold = Promise.withResolvers<Response>();
  const server = await httpServer(() => hold.promise);
  const { url } = server;
  const carrier = smsCarrier({ url, token: "t", timeoutSeconds: 0.05 });
  await rejects(carry(carrier, message("m1")), { name: "TimeoutError" });
  hold.resolve(new Response());
  await server.stop();
});

// E-mail

async function mailServer(options: SMTPServerOptions = {}) {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    ...options,
    onData(stream, _session, done) {
      const parts: Uint8Array[] = [];
      stream.on("data", (part: Uint8Array) => parts.push(part));
      stream.on("end", async () => {
        received.push(await new Blob(parts as BlobPart[]).text());
        done();
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    port,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => server.close(() => done())),
  };
}

const mailTo = (url: string) =>
  mailCarrier({ url, from: "no-responder@clave.test", timeoutSeconds: 5 });

Deno.test("mailCarrier() hands over a mail under the message's id", async () => {
  await using server = await mailServer();
  using carrier = mailTo(`smtp://127.0.0.1:${server.port}`);
  equal(await carry(carrier, message("m1", "email")), "sent");
  const [mail = ""] = server.received;
  match(mail, /^Message-ID: <m1@clave\.test>\r$/m);
  match(mail, /^To: ana@example\.org\r$/m);
  match(mail, /^From: Clave <no-responder@clave\.test>\r$/m);
  match(mail, /^Date: Sun, 22 Nov 2026 12:00:00 \+0000\r$/m);
  match(mail, /^Auto-Submitted: auto-generated\r$/m);
  match(mail, /^Content-Language: es\r$/m);
  match(mail, /^Content-Type: text\/plain; charset=utf-8\r$/m);
});

Deno.test("mailCarrier() tells no mailbox from no service", async () => {
  const refusals: [number, Carried | "throws"][] = [
    [550, "refused"],
    [451, "throws"],
  ];
  for (const [responseCode, carried] of refusals) {
    await using server = await mailServer({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error("no"), { responseCode })),
    });
    using carrier = mailTo(`smtp://127.0.0.1:${server.port}`);
    const answer = await carry(carrier, message("m1", "email"))
      .catch(() => "throws");
    equal(answer, carried, String(responseCode));
    equal(server.received.length, 0);
  }
});

Deno.test("mailCarrier() says nothing to a server whose certificate nobody vouches for", async () => {
  await using server = await mailServer({ secure: true });
  using carrier = mailTo(`smtps://127.0.0.1:${server.port}`);
  await rejects(carry(carrier, message("m1", "email")));
  equal(server.received.length, 0);
});

Deno.test("mailCarrier() keeps an address with a line break out of the headers", async () => {
  await using server = await mailServer();
  using carrier = mailTo(`smtp://127.0.0.1:${server.port}`);
  const to = "ana@example.org>\r\nBcc: <eva@example.org" as Email;
  await carry(carrier, { ...message("m1", "email"), to }).catch(() => {});
  ok(!server.received.some((mail) => /^Bcc:/mi.test(mail)));
});

// Letters

Deno.test("letterCarrier() leaves whole letters and nothing else", async () => {
  using folder = tempFolder();
  const carrier = letterCarrier({ folder: folder.path });
  const one = message("m1", "letter");
  const twice = [carry(carrier, one), carry(carrier, one)];
  deepEqual(await Promise.all(twice), ["sent", "sent"]);
  const names = [...Deno.readDirSync(folder.path)].map(({ name }) => name);
  deepEqual(names, ["m1.pdf"]);
  const bytes = Deno.readFileSync(`${folder.path}/m1.pdf`);
  deepEqual(bytes, await render(one, config).attachments[0]!.bytes());
});

Deno.test("letterCarrier() refuses a name that would leave its folder", async () => {
  using folder = tempFolder();
  const carrier = letterCarrier({ folder: folder.path });
  equal(await carry(carrier, message("../m1", "letter")), "refused");
  deepEqual([...Deno.readDirSync(folder.path)], []);
});

Deno.test("letterCarrier() leaves no half letter where it cannot write", async () => {
  const carrier = letterCarrier({ folder: "/nonexistent" });
  await rejects(carry(carrier, message("m1", "letter")));
});

// drain()

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
