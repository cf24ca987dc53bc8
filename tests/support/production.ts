// What a real server is given and what it says, in the tests that start one.

import { deepEqual, match } from "node:assert/strict";
import type { TestDatabase } from "./database.ts";

export const secretKey = "c2VjcmV0LW9mLXRlc3RzLXRoaXJ0eS10d28tYnl0ZXM";
export const gatewayToken = "the-token-of-the-sms-gateway";

/** All that a server on this machine needs. Nobody listens where its carriers send. */
export function productionSettings(
  database: TestDatabase,
  { port, letters }: { readonly port: number; readonly letters: string },
) {
  return {
    PORT: String(port),
    HOST: "127.0.0.1",
    BASE_URL: `http://localhost:${port}`,
    DATABASE_URL: database.url,
    SECRET_KEY: secretKey,
    SMS_GATEWAY_URL: "http://127.0.0.1:1/sms",
    SMS_GATEWAY_TOKEN: gatewayToken,
    SMTP_URL: "smtp://somebody:mail-password@127.0.0.1:1",
    MAIL_FROM: "clave@clave.example",
    LETTER_FOLDER: letters,
  };
}

/** A folder where the task `start` may write: below ./data, and nowhere else. */
export function letterFolder(): Disposable & { readonly path: string } {
  Deno.mkdirSync("data", { recursive: true });
  const path = Deno.makeTempDirSync({ dir: "./data", prefix: "letters-" });
  return {
    path,
    [Symbol.dispose]() {
      try {
        Deno.removeSync(path, { recursive: true });
      } catch {
        // A test broke it on purpose.
      }
    },
  };
}

const fields = [
  ...["at", "level", "event", "method", "route", "status", "ms"],
  ...["reference", "account", "service", "language", "error", "count"],
];

/** The events of a log, whose every line must be JSON of the fields that may be told (law 9). */
export function eventsOf(log: string): Set<string> {
  const lines = log.trimEnd().split("\n").map((line) => JSON.parse(line));
  for (const line of lines) {
    deepEqual(Object.keys(line).filter((name) => !fields.includes(name)), []);
    match(line.at, /^\d{4}-\d\d-\d\dT/);
    match(line.route ?? "/", /^\//);
  }
  return new Set(lines.map(({ event }) => event));
}
