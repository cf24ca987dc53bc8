// Writes to people before something of theirs ends. Any number of processes may do so at once: each is told once.

import type { Client } from "@libsql/client";
import { type SQL, sql, type SQLWrapper } from "drizzle-orm";
import { dayOf } from "../../domain/calendar.ts";
import {
  type Ending,
  endingsOf,
  noticeFor,
  type NoticeKind,
  type NoticeStep,
  stepsOf,
} from "../../domain/notices.ts";
import type { World } from "../../domain/ports.ts";
import { toBase64url } from "../keys/base64url.ts";
import { pause } from "../pause.ts";
import { automatic } from "./outbox.ts";
import { allOf, compile, fromJson, names, readRow, rowOf } from "./rows.ts";
import { accounts, census, notices, outbox, passwordSetAt } from "./schema.ts";

export interface Telling {
  readonly client: Client;
  readonly world: Pick<World, "mac" | "random" | "now" | "policy" | "log">;
}

interface Began {
  /** Where it stands. An index on it keeps the look short. */
  readonly at: SQL;
  /** The column that is null where nothing began. */
  readonly held: SQLWrapper;
  of(account: typeof accounts.$inferSelect): Date | null;
}

/** When that began of which each kind tells. */
const began: Record<NoticeKind, Began> = {
  presence: {
    at: sql`${accounts.presentAt}`,
    held: accounts.presentAt,
    of: ({ presentAt }) => presentAt,
  },
  password: {
    at: passwordSetAt,
    held: accounts.password,
    of: ({ password }) => password?.setAt ?? null,
  },
};

/** Those who have not been told yet. A notice of an end that is past is none of this one. */
function dueOf(kind: NoticeKind) {
  const { at: since, held } = began[kind];
  return compile(sql`
  select ${allOf(accounts)} from ${accounts}
  where ${held} is not null and ${since} >= ${hole("begin")} and ${since} < ${
    hole("end")
  }
  and ${accounts.state} = 'active' and ${accounts.email} is not null
  and not exists (
    select 1 from ${notices} where ${notices.account} = ${accounts.id}
    and ${notices.kind} = ${hole("kind")} and ${notices.days} = ${hole("days")}
    and ${notices.until} >= ${hole("today")})
  and not exists (
    select 1 from ${census} where ${census.document} = ${accounts.document}
    and ${census.status} = 'deceased')
  order by ${since} limit ${hole("limit")}`);
}

/** One look of each kind; a test asks how it is done. */
export const due: Record<NoticeKind, ReturnType<typeof dueOf>> = {
  presence: dueOf("presence"),
  password: dueOf("password"),
};

/** Whose account has changed since it was looked at is left for the next look; whom somebody else tells, to him. */
const claim = compile(sql`
  insert into ${notices} (${names(notices)})
  select ${fromJson(notices)} from json_each(${hole("rows")})
  where exists (
    select 1 from ${accounts} where ${accounts.id} = value ->> 'account'
    and ${accounts.version} = value ->> 'version')
  on conflict (account, kind, until, days) do nothing`);

/** In the same transaction: a message for each that was claimed here. */
const lay = compile(sql`
  insert into ${outbox} (${names(outbox, ...automatic)})
  select ${fromJson(outbox, ...automatic)} from json_each(${hole("rows")})
  where value ->> 'id' = (
    select message from ${notices}
    where (account, kind, until, days) = (value ->> 'account',
      value ->> 'kind', value ->> 'until', value ->> 'days'))
  on conflict (id) do nothing`);

const forget = compile(sql`
  delete from ${notices} where ${notices.until} < ${hole("today")}`);

function hole(name: string): SQL {
  return sql`${sql.placeholder(name)}`;
}

/** Looks every hour until told to stop. An outage is no reason to stop looking. */
export async function keepTelling(
  telling: Telling,
  until: AbortSignal,
): Promise<void> {
  const { policy, log } = telling.world;
  while (!until.aborted) {
    const count = await tellOfEndings(telling).catch(() => 0);
    if (count > 0) log({ level: "info", event: "notices", count });
    await pause(policy.notices.lookSeconds * 1000, until);
  }
}

/** Lays out what is due, and answers how many messages that was. */
export async function tellOfEndings(telling: Telling): Promise<number> {
  const { client, world } = telling;
  const { policy, now } = world;
  const at = now();
  let told = 0;
  for (const [kind, ending] of Object.entries(endingsOf(policy))) {
    for (const step of stepsOf(ending, at)) {
      told += await tellAll(telling, kind as NoticeKind, ending, step);
    }
  }
  await client.execute(forget({ today: dayOf(at) }));
  return told;
}

/** Some at a time: requests wait for no more than that. */
async function tellAll(
  { client, world }: Telling,
  kind: NoticeKind,
  ending: Ending,
  { days, from, before }: NoticeStep,
): Promise<number> {
  const { mac, random, now, policy } = world;
  const limit = policy.notices.atOnce;
  const asked = {
    ...{ kind, days, limit },
    begin: from.getTime(),
    end: before.getTime(),
    today: dayOf(now()),
  };
  for (let all = 0;;) {
    const { rows } = await client.execute(due[kind](asked));
    if (rows.length === 0) return all;
    const written = rows.map((row) => {
      const account = readRow(accounts, row)!;
      const { id, document, version, email, language } = account;
      const until = ending.lastDay(dayOf(began[kind].of(account)!));
      const message = noticeFor(
        { email: email!, language },
        ending.body(until),
        {
          id: toBase64url(random(16)),
          person: mac("person", document),
          at: now(),
        },
      );
      const notice = { account: id, kind, until, days, message: message.id };
      return {
        ...rowOf(outbox, { ...message, nextAt: message.at }),
        ...rowOf(notices, notice),
        version,
      };
    });
    const given = { rows: JSON.stringify(written) };
    const [, laid] = await client.batch([claim(given), lay(given)], "write");
    all += laid!.rowsAffected;
    if (rows.length < limit || laid!.rowsAffected === 0) return all;
    // The embedded driver is synchronous: without this, requests would wait for the whole of it.
    await new Promise((done) => setTimeout(done, 0));
  }
}
