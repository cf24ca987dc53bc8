// A database with a record in it that an attacker may lay hands on: whoever has the file, but not SECRET_KEY.

import type { Client, InStatement } from "@libsql/client";
import { type Keys, openKeys } from "../../db/keys/open.ts";
import { libsqlAudit } from "../../db/libsql/audit.ts";
import { signAudit } from "../../db/libsql/audit_keeper.ts";
import { type AuditFault, verifyAudit } from "../../db/libsql/audit_verify.ts";
import { openDatabase } from "../../db/libsql/client.ts";
import { libsqlPeople } from "../../db/libsql/people.ts";
import { developmentSecretKey } from "../../db/settings.ts";
import type { AuditEvent } from "../../domain/audit.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type { LogLine } from "../../domain/ports.ts";
import { receiptKeys } from "./receipt_keys.ts";
import { testClock } from "./clock.ts";

/** All that a process has to do with the record, over one connection. */
export async function auditing(client: Client, clock = testClock()) {
  const { now, random } = clock;
  const opened = await openKeys(client, developmentSecretKey, random);
  if (!opened.ok) throw new Error(opened.problem);
  const keys: Keys = opened.value;
  const { mac, signer } = keys;
  const lines: LogLine[] = [];
  const log = (line: LogLine) => {
    lines.push(line);
  };
  const policy = defaultPolicy;
  const audit = libsqlAudit(client, {
    ...{ mac, keySeal: keys.keySeal, random, now },
    policy: policy.audit,
  });
  const world = { mac, signer, now, policy, log };
  return {
    audit,
    people: libsqlPeople(client, { audit, receipts: receiptKeys }),
    clock,
    keys,
    lines,
    sign: (when: "now" | "where-due" = "now") =>
      signAudit({ client, world }, when),
    /** What verifying tells, and in the end the totals. */
    async verify() {
      const verifying = verifyAudit({ client, mac, signer });
      const faults: AuditFault[] = [];
      let step = await verifying.next();
      for (; !step.done; step = await verifying.next()) faults.push(step.value);
      return { faults, totals: step.value };
    },
  };
}

export function signedOut(person: string, minute = 0): AuditEvent {
  const at = new Date(Date.UTC(2026, 10, 22, 12, minute));
  return { kind: "signed-out", at, person };
}

/** The same database again and again, each time as it was. */
export async function template(
  client: Client,
  url: string,
): Promise<() => Promise<{ client: Client } & AsyncDisposable>> {
  await client.execute("pragma wal_checkpoint(truncate)");
  const bytes = await Deno.readFile(url.slice("file:".length));
  return async () => {
    const folder = await Deno.makeTempDir();
    await Deno.writeFile(`${folder}/copy.db`, bytes);
    const copy = await openDatabase({ url: `file:${folder}/copy.db` });
    return {
      client: copy,
      async [Symbol.asyncDispose]() {
        copy.close();
        await Deno.remove(folder, { recursive: true });
      },
    };
  };
}

/** Takes the triggers away, does it, and puts them back, so that nothing but the rows can tell. */
export async function tamper(
  client: Client,
  ...statements: readonly InStatement[]
): Promise<void> {
  const { rows } = await client.execute(
    "select name, sql from sqlite_master where type = 'trigger'",
  );
  await client.batch([
    ...rows.map(({ name }) => `drop trigger ${name}`),
    ...statements,
    ...rows.map(({ sql }) => String(sql)),
  ], "write");
}

/** All that the record holds, letter by letter. */
export async function everythingIn(client: Client): Promise<string> {
  const audit = await client.execute(`
    select json_array(id, typeof(at), hex(at), hex(person), typeof(person),
      hex(kind), typeof(kind), hex(details), typeof(details), hex(event_id),
      typeof(event_id), hex(personal), typeof(personal), hex(mac), typeof(mac),
      hex(previous), typeof(previous)) as it from audit order by id`);
  const signed = await client.execute(`
    select json_array(number, typeof(jws), hex(jws)) as it
    from audit_checkpoints order by number`);
  return [...audit.rows, ...signed.rows].map(({ it }) => it).join("\n");
}
