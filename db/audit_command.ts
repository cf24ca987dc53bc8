// The command `audit verify`: one line for whatever is wrong with the record and where, or that all is well.

import type { Client } from "@libsql/client";
import type { Random } from "../domain/ports.ts";
import type { ImportIo } from "./import_io.ts";
import { openKeys } from "./keys/open.ts";
import { type AuditFault, verifyAudit } from "./libsql/audit_verify.ts";
import { pendingMigrations } from "./libsql/migrate.ts";

export interface AuditedDatabase {
  readonly client: Client;
  readonly secretKey: string;
  readonly random: Random;
}

/** Answers the exit code: 0 all is well, 1 something is wrong, 2 nothing was understood. */
export async function runAudit(
  [verb, ...more]: readonly string[],
  { client, secretKey, random }: AuditedDatabase,
  { out, err }: ImportIo,
): Promise<number> {
  if (verb !== "verify" || more.length > 0) {
    err("usage: audit verify\n");
    return 2;
  }
  if ((await pendingMigrations(client)).length > 0) {
    err("DATABASE_URL lacks migrations: run the task `migrate`\n");
    return 1;
  }
  const keys = await openKeys(client, secretKey, random, "refuse");
  if (!keys.ok) {
    err(`${problems[keys.problem]}\n`);
    return 1;
  }
  const { mac, signer } = keys.value;
  const verifying = verifyAudit({ client, mac, signer });
  let faults = 0;
  let step = await verifying.next();
  for (; !step.done; step = await verifying.next()) {
    out(`${lineOf(step.value)}\n`);
    faults++;
  }
  const { rows, checkpoints } = step.value;
  const size = `${rows} rows, ${checkpoints} checkpoints`;
  out(faults === 0 ? `ok ${size}\n` : `${faults} faults in ${size}\n`);
  return faults === 0 ? 0 : 1;
}

const problems = {
  "malformed-secret-key": "SECRET_KEY is not 32 bytes in base64url",
  "wrong-secret-key":
    "SECRET_KEY is not the one that this database's keys were made under",
  "no-keys": "DATABASE_URL has no keys yet: nothing was ever recorded",
};

function lineOf(fault: AuditFault): string {
  switch (fault.kind) {
    case "altered":
      return `row ${fault.row}${when(fault.at)}: altered, or put in`;
    case "moved":
      return `row ${fault.row}${when(fault.at)}: ` +
        `does not follow on row ${
          fault.row - 1
        }: reordered, or one between them deleted`;
    case "deleted":
      return `${range("row", fault)}: deleted` +
        (fault.at ? `, after ${fault.at.toISOString()}` : "");
    case "repeated":
      return `row ${fault.row}: a copy of another`;
    case "strays":
      return `${fault.count} rows with impossible numbers: put in`;
    case "not-as-signed":
      return `${range("row", fault)}: not what checkpoint ${fault.checkpoint}` +
        `${when(fault.at)} signed: altered, reordered or deleted`;
    case "unsigned":
      return `rows 1 to ${fault.to}: from before the chain, and not signed: start Clave once`;
    case "checkpoint-altered":
      return `checkpoint ${fault.checkpoint}: its signature is wrong`;
    case "checkpoints-deleted":
      return `${range("checkpoint", fault)}: deleted`;
    case "trigger-lost":
      return `trigger ${fault.name}: gone or altered: rows could be changed`;
  }
}

function when(at: Date | null): string {
  return at ? ` (${at.toISOString()})` : "";
}

function range(
  what: string,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return from === to ? `${what} ${from}` : `${what}s ${from} to ${to}`;
}
