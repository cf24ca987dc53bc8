// Counting acts in windows, in libSQL.

import type { Client } from "@libsql/client";
import type { Clock, Limits, Tally } from "../../domain/ports.ts";

/** However many windows, one statement. A lost answer may make an act count twice: that errs to the careful side. */
const count = (windows: number) => `
insert into counted (key, n, until)
values ${Array(windows).fill("(?, 1, ?)").join(", ")}
on conflict (key) do update set
  n = case when until <= ? then 1 else n + 1 end,
  until = case when until <= ? then excluded.until else until end
returning key, n, until`;

export function libsqlLimits(client: Client, now: Clock): Limits {
  return {
    async count(tallies) {
      if (tallies.length === 0) return { kind: "within" };
      const at = now().getTime();
      const windows = tallies.flatMap((tally) => [
        keyOf(tally),
        at + tally.rule.seconds * 1000,
      ]);
      const sql = count(tallies.length);
      const { rows } = await client.execute({
        sql,
        args: [...windows, at, at],
      });
      const most = new Map(tallies.map((t) => [keyOf(t), t.rule.most]));
      const over = rows
        .filter((row) => Number(row.n) > most.get(String(row.key))!)
        .map((row) => Number(row.until));
      return over.length === 0
        ? { kind: "within" }
        : { kind: "over", until: new Date(Math.max(...over)) };
    },
    async forget(tallies) {
      if (tallies.length === 0) return;
      const marks = tallies.map(() => "?").join(", ");
      const sql = `delete from counted where key in (${marks})`;
      await client.execute({ sql, args: tallies.map(keyOf) });
    },
  };
}

const keyOf = ({ rule, of }: Tally) => `${rule.name}:${of}`;
