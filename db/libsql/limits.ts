// Counting acts in windows, in libSQL.

import type { Client } from "@libsql/client";
import type { Clock, Limits, Tally } from "../../domain/ports.ts";

/**
 * However many windows, one statement. Where one is full already, only the first such is touched: its row says so, and the
 * others have counted nothing. A lost answer may make an act count twice: that errs to the careful side.
 */
const count = (windows: number) => `
with asked (turn, key, most, until) as (
  values ${Array(windows).fill("(?, ?, ?, ?)").join(", ")}
), full (turn) as (
  select asked.turn from asked join counted on counted.key = asked.key
  where counted.until > ? and counted.n >= asked.most
)
insert into counted (key, n, until)
select key, 1, until from asked
where not exists (select 1 from full)
  or asked.turn = (select min(full.turn) from full)
on conflict (key) do update set
  n = case when counted.until <= ? then 1 else counted.n + 1 end,
  until = case when counted.until <= ? then excluded.until else counted.until end
returning key, n, until`;

const marks = (tallies: readonly Tally[]) => tallies.map(() => "?").join(", ");

export function libsqlLimits(client: Client, now: Clock): Limits {
  return {
    async count(tallies) {
      if (tallies.length === 0) return { kind: "within" };
      const at = now().getTime();
      const windows = tallies.flatMap((tally, turn) => [
        turn,
        keyOf(tally),
        tally.rule.most,
        at + tally.rule.seconds * 1000,
      ]);
      const sql = count(tallies.length);
      const args = [...windows, at, at, at];
      const { rows } = await client.execute({ sql, args });
      const counted = new Map(rows.map((row) => [String(row.key), row]));
      for (const tally of tallies) {
        const row = counted.get(keyOf(tally));
        if (row && Number(row.n) > tally.rule.most) {
          const until = new Date(Number(row.until));
          return { kind: "over", until, rule: tally.rule };
        }
      }
      return { kind: "within" };
    },
    async full(tallies) {
      if (tallies.length === 0) return { kind: "within" };
      const sql = `select key, n, until from counted
        where until > ? and key in (${marks(tallies)})`;
      const args = [now().getTime(), ...tallies.map(keyOf)];
      const { rows } = await client.execute({ sql, args });
      for (const tally of tallies) {
        const row = rows.find(({ key }) => key === keyOf(tally));
        if (row && Number(row.n) >= tally.rule.most) {
          const until = new Date(Number(row.until));
          return { kind: "over", until, rule: tally.rule };
        }
      }
      return { kind: "within" };
    },
    async forget(tallies) {
      if (tallies.length === 0) return;
      const sql = `delete from counted where key in (${marks(tallies)})`;
      await client.execute({ sql, args: tallies.map(keyOf) });
    },
    async giveBack(tallies) {
      if (tallies.length === 0) return;
      const keys = tallies.map(keyOf);
      const these = `key in (${marks(tallies)})`;
      // A window of nothing is none: its end would tell of an act that was given back.
      await client.batch([
        { sql: `update counted set n = n - 1 where ${these}`, args: keys },
        { sql: `delete from counted where n < 1 and ${these}`, args: keys },
      ], "write");
    },
  };
}

const keyOf = ({ rule, of }: Tally) => `${rule.name}:${of}`;
