// The Outbox port over libSQL, and the carriers' side of it: claim, carry, mark (law 8).

import type { Client, InStatement, Row } from "@libsql/client";
import { sql } from "drizzle-orm";
import type {
  Channel,
  Message,
  PastMessage,
  StoredMessage,
} from "../../domain/messages.ts";
import type { Outbox } from "../../domain/ports.ts";
import { allOf, compile, fromJson, names, readRow, rowOf } from "./rows.ts";
import { outbox } from "./schema.ts";

/** What a carrier does with the outbox. Any number of processes may do it at once. */
export interface Dispatch {
  /**
   * The oldest messages that wait for one channel, now this caller's alone until the lease ends; whoever dies frees them so.
   * Channels are claimed apart, so that a PIN never waits behind a slow mail server.
   */
  claim(
    from: { readonly channel: Channel; readonly limit: number },
    now: Date,
    leaseSeconds: number,
  ): Promise<readonly StoredMessage[]>;
  /** It has been carried: its secrets are wiped. */
  markSent(id: string, now: Date): Promise<void>;
  /** It could not be carried: later again, each time twice as late, until `retry.most` tries are spent. Then its secrets are wiped. */
  markFailed(id: string, now: Date, retry: Retry): Promise<FailedAnswer>;
}

export type FailedAnswer = "waiting" | "given-up";

export interface Retry {
  readonly firstAfterSeconds: number;
  readonly most: number;
}

/** What a message that is laid out has not got yet. */
export const automatic = ["number", "sent_at", "failed_at", "tries"];
const id = sql.placeholder("id");
const now = sql.placeholder("now");

/** The id is the idempotency key: laying the same message out again changes nothing. */
const lay = compile(sql`
  insert into ${outbox} (${names(outbox, ...automatic)})
  select ${fromJson(outbox, ...automatic)}
  from json_each(${sql.placeholder("rows")}) where true
  on conflict (id) do nothing`);

const newest = compile(sql`
  select ${allOf(outbox)} from ${outbox} order by ${outbox.number} desc`);

const newestTo = compile(sql`
  select ${allOf(outbox)} from ${outbox}
  where ${outbox.to} = ${sql.placeholder("to")}
  order by ${outbox.number} desc`);

const one = compile(sql`
  select ${allOf(outbox)} from ${outbox} where ${outbox.id} = ${id}`);

const newestOf = compile(sql`
  select ${allOf(outbox)} from ${outbox}
  where ${outbox.person} = ${sql.placeholder("person")}
  and ${outbox.number} < ${sql.placeholder("before")}
  order by ${outbox.number} desc limit ${sql.placeholder("limit")}`);

/** One statement reads and takes: two carriers never get the same row. */
const take = compile(sql`
  update ${outbox} set tries = ${outbox.tries} + 1,
  next_at = ${now} + ${sql.placeholder("lease")}
  where ${outbox.number} in (
    select ${outbox.number} from ${outbox}
    where ${outbox.sentAt} is null and ${outbox.failedAt} is null
    and ${outbox.nextAt} <= ${now}
    and ${outbox.channel} = ${sql.placeholder("channel")}
    order by ${outbox.nextAt}, ${outbox.number}
    limit ${sql.placeholder("limit")})
  returning ${allOf(outbox)}`);

/** Every secret that a message body can hold, and what else its carrier alone needs (domain/messages.ts). */
const wiped = sql`json_replace(${outbox.body}, '$.code', '', '$.csv', '',
  '$.keys.p256dh', '', '$.keys.auth', '', '$.account', '')`;

const sent = compile(sql`
  update ${outbox} set sent_at = ${now}, body = ${wiped}
  where ${outbox.id} = ${id}`);

const failed = compile(sql`
  update ${outbox} set
  next_at = ${now} + (${sql.placeholder("first")} << (${outbox.tries} - 1)),
  failed_at = case when ${outbox.tries} >= ${
  sql.placeholder("most")
} then ${now} end,
  body = case when ${outbox.tries} >= ${
  sql.placeholder("most")
} then ${wiped} else ${outbox.body} end
  where ${outbox.id} = ${id} and ${outbox.sentAt} is null
  returning failed_at`);

export function libsqlOutbox(client: Client): Outbox & Dispatch {
  return {
    async send(messages) {
      for (const statement of outboxStatement(messages)) {
        await client.execute(statement);
      }
    },
    list: (to) => read(to === undefined ? newest({}) : newestTo({ to })),
    get: async (id) => (await read(one({ id })))[0] ?? null,
    async ofPerson(person, { before = Number.MAX_SAFE_INTEGER, limit }) {
      const question = newestOf({ person, before, limit });
      return (await client.execute(question)).rows.map(pastMessage);
    },

    claim: ({ channel, limit }, now, leaseSeconds) =>
      read(take({
        channel,
        limit,
        now: now.getTime(),
        lease: leaseSeconds * 1000,
      })),

    async markSent(id, now) {
      await client.execute(sent({ id, now: now.getTime() }));
    },

    async markFailed(id, now, retry) {
      const { rows } = await client.execute(failed({
        id,
        now: now.getTime(),
        first: retry.firstAfterSeconds * 1000,
        most: retry.most,
      }));
      return rows[0]?.failed_at == null ? "waiting" : "given-up";
    },
  };

  async function read(question: InStatement): Promise<StoredMessage[]> {
    return (await client.execute(question)).rows.map(messageOf);
  }
}

/** One statement for any number of messages, none for none: for whoever writes them with what caused them (law 8). */
export function outboxStatement(messages: readonly Message[]): InStatement[] {
  if (messages.length === 0) return [];
  const rows = messages.map((message) =>
    rowOf(outbox, { ...message, nextAt: message.at })
  );
  return [lay({ rows: JSON.stringify(rows) })];
}

function messageOf(row: Row): StoredMessage {
  const { number: _, ...message } = pastMessage(row);
  return message;
}

function pastMessage(row: Row): PastMessage {
  const { number, id, channel, to, language, person, at, body, sentAt } =
    readRow(outbox, row)!;
  return { number, id, channel, to, language, person, at, body, sentAt };
}
