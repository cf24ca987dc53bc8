// Short-lived things in libSQL, for whoever runs no Redis. Each act is one statement: interactive transactions would wait for one another.

import type { Client } from "@libsql/client";
import {
  casShelf,
  type CasStore,
  type ShelfMeans,
  tombstoneLength,
} from "../cas_shelf.ts";
import type { Clock, Shelf, ShelfLabel } from "../../domain/ports.ts";

export function libsqlShelf<T>(
  client: Client,
  means: ShelfMeans,
  label: ShelfLabel<T>,
): Shelf<T> {
  return casShelf(libsqlStore(client, means.now), means, label);
}

const put = `
insert into held (key, text, until) values (?, ?, ?)
on conflict (key) do update set text = excluded.text, until = excluded.until`;

const putWhereNothing = `${put}
where held.until <= ? or length(held.text) = ${tombstoneLength}`;

const replace =
  "update held set text = ?, until = ? where key = ? and text = ?";

const getAll =
  "select key, text from held where key in (select value from json_each(?))";

function libsqlStore(client: Client, now: Clock): CasStore {
  const get = async (key: string) => {
    const sql = "select text from held where key = ?";
    const [row] = (await client.execute({ sql, args: [key] })).rows;
    return row ? String(row.text) : null;
  };
  return {
    get,
    async getAll(keys) {
      const args = [JSON.stringify(keys)];
      const { rows } = await client.execute({ sql: getAll, args });
      const texts = new Map(
        rows.map(({ key, text }) => [String(key), String(text)]),
      );
      return keys.map((key) => texts.get(key) ?? null);
    },
    async put(key, text, seconds) {
      const args = [key, text, now().getTime() + seconds * 1000];
      await client.execute({ sql: put, args });
    },
    async swap({ key, expected, next, seconds }) {
      const at = now().getTime();
      const until = at + seconds * 1000;
      const { rowsAffected } = await client.execute(
        expected === null
          ? { sql: putWhereNothing, args: [key, next, until, at] }
          : { sql: replace, args: [next, until, key, expected] },
      );
      return rowsAffected === 1 ? next : await get(key);
    },
  };
}
