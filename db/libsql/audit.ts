// The Audit port over libSQL: a table that is only ever added to.

import type { Client, InStatement } from "@libsql/client";
import { sql } from "drizzle-orm";
import type { AuditEvent } from "../../domain/audit.ts";
import type { Audit } from "../../domain/ports.ts";
import { compile, fromJson, names, rowOf } from "./rows.ts";
import { audit } from "./schema.ts";

const add = compile(sql`
  insert into ${audit} (${names(audit, "id")})
  select ${fromJson(audit, "id")} from json_each(${sql.placeholder("rows")})`);

export function libsqlAudit(client: Client): Audit {
  return {
    async record(events) {
      for (const statement of auditStatement(events)) {
        await client.execute(statement);
      }
    },
  };
}

/** One statement for any number of events, none for none: for whoever writes them with what caused them (law 8). */
export function auditStatement(events: readonly AuditEvent[]): InStatement[] {
  if (events.length === 0) return [];
  const rows = events.map(({ at, person, kind, ...details }) =>
    rowOf(audit, { at, person, kind, details })
  );
  return [add({ rows: JSON.stringify(rows) })];
}
