// `task start` and `task dev` serve, tell how they are, and end without dropping anybody (contract, R13).

import { deepEqual, equal, match } from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { makeSeal } from "../db/keys/certificate.ts";
import { pemOf } from "../db/keys/seal_files.ts";
import { libsqlOutbox } from "../db/libsql/outbox.ts";
import type { Message } from "../domain/messages.ts";
import { pushedTo } from "../domain/mobile/push.ts";
import { message } from "./support/carried.ts";
import { fileDatabase } from "./support/database.ts";
import { hasRedis } from "./support/install.ts";
import { freePort, startTask } from "./support/process.ts";
import {
  eventsOf,
  letterFolder,
  productionSettings,
} from "./support/production.ts";
import { openPushReceiver } from "./support/push_receiver.ts";
import { addressOf } from "./support/pushed.ts";
import { startRedisGateway } from "./support/redis_gateway.ts";

/** An electronic seal as an operator brings one, in files below ./data. */
async function ownSeal(folder: string) {
  const day = 24 * 60 * 60 * 1000;
  const { key, chain } = await makeSeal({
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
  }, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
  const certificate = pemOf(chain);
  const settings = {
    SEAL_CERTIFICATE: `${folder}/seal.pem`,
    SEAL_KEY: `${folder}/seal.key`,
  };
  await Deno.writeTextFile(settings.SEAL_CERTIFICATE, certificate);
  const pem =
    `-----BEGIN PRIVATE KEY-----\n${key.toBase64()}\n-----END PRIVATE KEY-----\n`;
  await Deno.writeTextFile(settings.SEAL_KEY, pem);
  return { settings, certificate };
}

Deno.test("start serves when all is right, without anything of development, and SIGTERM finishes what is in flight", async () => {
  await using database = await fileDatabase();
  using letters = letterFolder();
  const port = freePort();
  const base = `http://127.0.0.1:${port}`;
  const { settings, certificate } = await ownSeal(letters.path);
  await using server = startTask("start", {
    ...productionSettings(database, { port, letters: letters.path }),
    ...settings,
  });
  await server.said('"event":"ready"');

  const seal = await fetch(`${base}/verify/seal.pem`);
  equal(await seal.text(), certificate);
  const health = await fetch(`${base}/health`);
  equal(health.status, 200);
  match(health.headers.get("content-type") ?? "", /^application\/json/);
  deepEqual(await health.json(), {
    status: "up",
    database: "up",
    store: "up",
  });
  const development = ["", "/outbox", "/clock", "/states", "/ca/dnie.crl"];
  for (const path of development.map((below) => `/dev${below}`)) {
    const answer = await fetch(base + path);
    equal(answer.status, 404);
    await answer.body?.cancel();
    const moved = await fetch(base + path, {
      method: "POST",
      body: new URLSearchParams({ advance: "60" }),
    });
    equal(moved.status, 404);
    await moved.body?.cancel();
  }

  using slow = await slowPost(port, "document=12345678Z");
  // Whoever asks after it is answered: by then the slow one is in flight, and not only on its way.
  for (let asked = 0; asked < 3; asked++) {
    await (await fetch(`${base}/health`)).body?.cancel();
  }
  server.signal("SIGTERM");
  await server.said('"event":"stopping"');
  match(await slow.finish(), /^HTTP\/1\.1 303 /);
  const { code, signal } = await server.ended;
  deepEqual([code, signal], [0, null]);
  deepEqual([...eventsOf(server.out)], ["ready", "request", "stopping"]);
  equal(server.err, "");
});

Deno.test("start makes an electronic seal where it was given none, with the permissions that it has", async () => {
  await using database = await fileDatabase();
  using letters = letterFolder();
  const port = freePort();
  await using server = startTask(
    "start",
    productionSettings(database, { port, letters: letters.path }),
  );
  await server.said('"event":"ready"');
  const seal = await fetch(`http://127.0.0.1:${port}/verify/seal.pem`);
  const { subject, ca } = new X509Certificate(await seal.text());
  match(subject, /^CN=Clave, autoridad de sus sellos$/m);
  equal(ca, true);
});

for (const task of ["start", "dev"] as const) {
  Deno.test(`${task} carries notices to phones, with the permissions that it has`, async () => {
    await using database = await fileDatabase();
    await using receiver = await openPushReceiver();
    using letters = letterFolder();
    const waiting: Message = {
      ...message("m1", "push"),
      ...pushedTo(addressOf(receiver.subscribe(), receiver), {
        kind: "device-retired",
        at: new Date(),
        url: "https://clave.example/es/app",
      }, "an-account"),
      at: new Date(),
    };
    await libsqlOutbox(database.client).send([waiting]);
    const port = freePort();
    await using server = startTask(task, {
      ...productionSettings(database, { port, letters: letters.path }),
      SAMPLE_PORT: String(freePort()),
      PUSH_SERVICES: receiver.host,
      ...await authorityIn(letters.path, receiver.authority),
    });
    const { contact, json } = await receiver.first();
    equal(contact, "mailto:clave@clave.example");
    match(JSON.stringify(json), /Este teléfono ya no le identifica/);
    server.signal("SIGTERM");
    equal((await server.ended).code, 0);
  });
}

/** Whom the process trusts besides everybody else's authorities. */
async function authorityIn(folder: string, pem: string) {
  const file = `${folder}/push.pem`;
  await Deno.writeTextFile(file, pem);
  return { DENO_CERT: file };
}

Deno.test({
  name: "health is 503 once Redis is gone, names the part, and tells no secret",
  ignore: !hasRedis(),
  async fn() {
    await using database = await fileDatabase();
    using letters = letterFolder();
    const redis = await startRedisGateway();
    const port = freePort();
    await using server = startTask("start", {
      ...productionSettings(database, { port, letters: letters.path }),
      UPSTASH_REDIS_REST_URL: redis.url,
      UPSTASH_REDIS_REST_TOKEN: redis.token,
    });
    await server.said('"event":"ready"');
    const well = await fetch(`http://127.0.0.1:${port}/health`);
    equal(well.status, 200);
    await well.body?.cancel();
    await redis.stop();
    const ill = await fetch(`http://127.0.0.1:${port}/health`);
    equal(ill.status, 503);
    deepEqual(await ill.json(), {
      status: "down",
      database: "up",
      store: "down",
    });
    server.signal("SIGTERM");
    equal((await server.ended).code, 0);
  },
});

/** A form of which only the first half has been sent. */
async function slowPost(port: number, body: string) {
  const line = await Deno.connect({ hostname: "127.0.0.1", port });
  const half = body.length / 2 | 0;
  const send = async (text: string) => {
    const writer = line.writable.getWriter();
    await writer.write(new TextEncoder().encode(text));
    writer.releaseLock();
  };
  await send(
    `POST /es/register HTTP/1.1\r\nHost: localhost:${port}\r\n` +
      "Content-Type: application/x-www-form-urlencoded\r\n" +
      `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n` +
      body.slice(0, half),
  );
  return {
    async finish(): Promise<string> {
      await send(body.slice(half));
      return await new Response(line.readable).text();
    },
    [Symbol.dispose]() {
      try {
        line.close();
      } catch {
        // The server closed it.
      }
    },
  };
}
