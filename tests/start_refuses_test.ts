// `task start` refuses what is unsafe, and names all of it at once (contract, R13).

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { fileDatabase } from "./support/database.ts";
import { freePort, startTask } from "./support/process.ts";
import {
  gatewayToken,
  letterFolder,
  productionSettings,
} from "./support/production.ts";
import { tempFolder } from "./support/temp.ts";

function namesIn(err: string): string[] {
  const [title, ...lines] = err.trimEnd().split("\n");
  equal(title, "Clave does not start:");
  return lines.map((line) => /^ {2}([A-Z_]+) \S/.exec(line)?.[1] ?? line);
}

Deno.test("start names at once whatever is missing, unsafe or out of reach, and tells no secret", async () => {
  await using server = startTask("start", {
    PORT: "eighty",
    BASE_URL: "http://clave.example",
    DATABASE_URL: "http://127.0.0.1:1",
    DATABASE_AUTH_TOKEN: "a-database-token",
    UPSTASH_REDIS_REST_URL: "http://127.0.0.1:1",
    UPSTASH_REDIS_REST_TOKEN: "a-redis-token",
    SMS_GATEWAY_URL: "https://sms.example",
    MAIL_FROM: "clave@clave.example",
    PUSH_SERVICES: "https://push.example",
    OPERATOR_NAME: "Villaclara",
    OPERATOR_CONTACT: "http://villaclara.example",
  });
  equal((await server.ended).code, 1);
  equal(server.out, "");
  deepEqual(namesIn(server.err).toSorted(), [
    "BASE_URL",
    "DATABASE_URL",
    "LETTER_FOLDER",
    "OPERATOR_CONTACT",
    "PORT",
    "PUSH_SERVICES",
    "SECRET_KEY",
    "SMS_GATEWAY_TOKEN",
    "SMTP_URL",
    "UPSTASH_REDIS_REST_URL",
  ]);
  ok(!/a-database-token|a-redis-token/.test(server.err));
});

Deno.test("start names pending migrations, the other halves of the pairs, and a key of the wrong size", async () => {
  using folder = tempFolder();
  await using server = startTask("start", {
    BASE_URL: "https://clave.example/path",
    DATABASE_URL: `file:${folder.path}/new.db`,
    SECRET_KEY: "dG9vLXNob3J0",
    UPSTASH_REDIS_REST_TOKEN: "a-redis-token",
    SMS_GATEWAY_TOKEN: gatewayToken,
    SMTP_URL: "not an address",
    LETTER_FOLDER: "/proc/no-folder",
    SEAL_KEY: "./data/seal.key",
    OPERATOR_NAME: "Villaclara",
  });
  equal((await server.ended).code, 1);
  deepEqual(namesIn(server.err).toSorted(), [
    "BASE_URL",
    "DATABASE_URL",
    "LETTER_FOLDER",
    "MAIL_FROM",
    "OPERATOR_CONTACT",
    "SEAL_CERTIFICATE",
    "SECRET_KEY",
    "SMS_GATEWAY_URL",
    "SMTP_URL",
    "UPSTASH_REDIS_REST_URL",
  ]);
  match(server.err, /DATABASE_URL lacks \d+ migrations/);
  ok(!server.err.includes("dG9vLXNob3J0"));
});

Deno.test("start refuses a seal whose files are none, or do not belong together", async () => {
  await using database = await fileDatabase();
  using letters = letterFolder();
  const settings = productionSettings(database, {
    port: freePort(),
    letters: letters.path,
  });
  for (
    const [certificate, key, fault] of [
      [
        "no.pem",
        "no.key",
        /SEAL_CERTIFICATE is no file[^]*SEAL_KEY is no file/,
      ],
      ["LICENSE", "LICENSE", /SEAL_CERTIFICATE is no file of certificates/],
    ] as const
  ) {
    await using server = startTask("start", {
      ...settings,
      SEAL_CERTIFICATE: certificate,
      SEAL_KEY: key,
    });
    equal((await server.ended).code, 1);
    match(server.err, fault);
  }
});

Deno.test("start refuses the secret key that everybody knows", async () => {
  await using database = await fileDatabase();
  using letters = letterFolder();
  const known = "Y2xhdmUtZGV2ZWxvcG1lbnQtb25seS1zZWNyZXQta2U";
  await using server = startTask("start", {
    ...productionSettings(database, {
      port: freePort(),
      letters: letters.path,
    }),
    SECRET_KEY: known,
  });
  equal((await server.ended).code, 1);
  deepEqual(namesIn(server.err), ["SECRET_KEY"]);
});

Deno.test("start names a trust folder that holds no authorities, and a rule for revocation that is none", async () => {
  await using database = await fileDatabase();
  using letters = letterFolder();
  const settings = productionSettings(database, {
    port: freePort(),
    letters: letters.path,
  });
  await using server = startTask("start", {
    ...settings,
    CERTIFICATE_TRUST: letters.path,
    CERTIFICATE_REVOCATION: "perhaps",
  });
  equal((await server.ended).code, 1);
  deepEqual(namesIn(server.err).toSorted(), [
    "CERTIFICATE_REVOCATION",
    "CERTIFICATE_TRUST",
  ]);
  // Outside what the task may read.
  await using outside = startTask("start", {
    ...settings,
    CERTIFICATE_TRUST: "/etc/ssl",
  });
  equal((await outside.ended).code, 1);
  deepEqual(namesIn(outside.err), ["CERTIFICATE_TRUST"]);
});
