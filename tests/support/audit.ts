// An audit, and people whose decisions it records, under keys that every test has: processes of one test open one another's rows.

import type { Client } from "@libsql/client";
import { mac } from "../../db/keys/mac.ts";
import { seal } from "../../db/keys/seal.ts";
import { type AuditMeans, libsqlAudit } from "../../db/libsql/audit.ts";
import { libsqlPeople } from "../../db/libsql/people.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { receiptKeys } from "./receipt_keys.ts";
import { testClock } from "./clock.ts";

const clock = testClock();
const key = new Uint8Array(32).fill(5);

export const testMac = mac(key);

export function auditOf(client: Client, given: Partial<AuditMeans> = {}) {
  return libsqlAudit(client, {
    mac: testMac,
    keySeal: seal([{ number: 1, key }], clock.random),
    random: clock.random,
    now: clock.now,
    policy: defaultPolicy.audit,
    ...given,
  });
}

export function peopleOf(client: Client) {
  return libsqlPeople(client, {
    audit: auditOf(client),
    receipts: receiptKeys,
  });
}
