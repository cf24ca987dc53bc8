// The Audit port over libSQL: a table that is only ever added to, each row hanging on the one before it.

import type { Client, InStatement, Row } from "@libsql/client";
import { sql } from "drizzle-orm";
import type { AuditEvent, PastEvent, Personal } from "../../domain/audit.ts";
import type { Audit, Mac } from "../../domain/ports.ts";
import { fromBase64url, toBase64url } from "../keys/base64url.ts";
import { cipher } from "../keys/cipher.ts";
import { macOf } from "./audit_row.ts";
import { libsqlPersonKeys, type PersonKeyMeans } from "./person_keys.ts";
import { allOf, compile, fromJson, names, readRow, rowOf } from "./rows.ts";
import { audit, personKeys } from "./schema.ts";

export interface AuditMeans extends PersonKeyMeans {
  readonly mac: Mac;
}

/** For whoever writes events with what caused them (law 8). */
export interface AuditWriter {
  /** One statement for any number of events, none for none. */
  statements(events: readonly AuditEvent[]): Promise<InStatement[]>;
}

/**
 * The row before is looked up by the statement that adds the new one: whoever writes holds the lock, so that nobody comes
 * between and nobody has to try again. Those that come together hang on one another. A connection that breaks is tried again
 * below us: what had arrived all the same is not written twice. (`on conflict do nothing` would use up a number.)
 */
const add = compile(sql`
  insert into ${audit} (${names(audit, "id", "previous")}, previous)
  select ${fromJson(audit, "id", "previous")}, coalesce(
    value ->> 'previous',
    (select mac from audit order by id desc limit 1))
  from json_each(${sql.placeholder("rows")})
  where not exists (
    select 1 from audit where event_id = value ->> 'event_id')`);

const past = compile(sql`
  select ${allOf(audit)}, ${personKeys.wrapped} from ${audit}
  left join ${personKeys} on ${personKeys.person} = ${audit.person}
  where ${audit.person} = ${sql.placeholder("person")}
  and ${audit.id} < ${sql.placeholder("before")}
  order by ${audit.id} desc limit ${sql.placeholder("limit")}`);

const pastOfKinds = compile(sql`
  select ${allOf(audit)}, ${personKeys.wrapped} from ${audit}
  left join ${personKeys} on ${personKeys.person} = ${audit.person}
  where ${audit.person} = ${sql.placeholder("person")}
  and ${audit.id} < ${sql.placeholder("before")}
  and ${audit.kind} in (select value from json_each(${
  sql.placeholder("kinds")
}))
  order by ${audit.id} desc limit ${sql.placeholder("limit")}`);

/** The time first: the index grows at its end, where its pages are at hand. */
function newEventId({ now, random }: AuditMeans): string {
  const time = now().getTime().toString(16).padStart(12, "0");
  return time + random(10).toHex();
}

export function libsqlAudit(
  client: Client,
  means: AuditMeans,
): Audit & AuditWriter {
  const { mac, random } = means;
  const keys = libsqlPersonKeys(client, means);

  async function rowFor(event: AuditEvent): Promise<Record<string, unknown>> {
    const { at, person, kind, personal, ...details } = event;
    const eventId = newEventId(means);
    const closed = personal
      ? close(personal, await keys.of(event.person), eventId)
      : null;
    const row = { at, person, kind, details, eventId, personal: closed };
    return rowOf(audit, row);
  }

  function close(personal: Personal, key: Uint8Array, eventId: string): string {
    const plain = new TextEncoder().encode(JSON.stringify(personal));
    return toBase64url(cipher(key, random).encrypt(plain, eventId));
  }

  async function statements(
    events: readonly AuditEvent[],
  ): Promise<InStatement[]> {
    if (events.length === 0) return [];
    const rows: Record<string, unknown>[] = [];
    for (const event of events) {
      const row = await rowFor(event);
      const previous = rows.at(-1)?.mac ?? null;
      rows.push({ ...row, mac: macOf(row, mac), previous });
    }
    return [add({ rows: JSON.stringify(rows) })];
  }

  async function pastEvent(row: Row): Promise<PastEvent> {
    const found = readRow(audit, row)!;
    const { id, at, person, kind, details, personal: closed } = found;
    const personal = closed === null ? null : await open(found, row.wrapped);
    return {
      id,
      event: {
        ...{ at, person, kind, ...details },
        ...(personal && { personal }),
      } as AuditEvent,
      erased: closed !== null && personal === null,
    };
  }

  async function open(
    { person, personal, eventId }: typeof audit.$inferSelect,
    wrapped: unknown,
  ): Promise<Personal | null> {
    const bytes = fromBase64url(personal ?? "");
    if (wrapped === null || !person || !bytes) return null;
    const key = await keys.unwrap(person, String(wrapped));
    const plain = cipher(key, random).decrypt(bytes, eventId ?? "");
    return plain && JSON.parse(new TextDecoder().decode(plain));
  }

  return {
    statements,
    async record(events) {
      for (const statement of await statements(events)) {
        await client.execute(statement);
      }
    },
    async history(person, { before = Number.MAX_SAFE_INTEGER, limit }, kinds) {
      const asked = { person, before, limit };
      const { rows } = await client.execute(
        kinds
          ? pastOfKinds({ ...asked, kinds: JSON.stringify(kinds) })
          : past(asked),
      );
      return await Promise.all(rows.map(pastEvent));
    },
    erase: (person) => keys.destroy(person),
  };
}
