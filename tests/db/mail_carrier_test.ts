// E-mail, against a real mail server.

import { equal, match, ok, rejects } from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { Carried } from "../../db/carriers/carrier.ts";
import { mailCarrier } from "../../db/carriers/mail.ts";
import type { Email } from "../../domain/email.ts";
import { carry, message } from "../support/carried.ts";

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
  mailCarrier({ url, from: "no-responder@clave.test", timeoutSeconds: 60 });

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
