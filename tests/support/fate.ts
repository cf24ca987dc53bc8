// What may befall a process on its way to its stores: every call that leaves for one is a place to die at, or to be refused.

import type { Client } from "@libsql/client";
import { DatabaseError } from "../../db/libsql/client.ts";
import { RedisError } from "../../db/redis/client.ts";
import type { Between } from "./nodes.ts";

/**
 * `dies`: the process is gone before the call leaves, and so nothing leaves any more. `refused` and `unanswered`: this call
 * and all after it fail, before or after the store has done its part.
 */
export type Blow = "dies" | "refused" | "unanswered";

export interface Fate {
  readonly between: Between;
  /** Rejects with `Died` when the process does. */
  readonly end: Promise<never>;
  /** Whether the blow has fallen. */
  readonly struck: () => boolean;
  /** An outage ends; a death does not. */
  relent(): void;
}

export class Died extends Error {}

/** The blow falls on the call of this number, from 0. */
export function fate(at: number, blow: Blow): Fate {
  let calls = 0;
  let relented = false;
  const { promise: end, reject } = Promise.withResolvers<never>();
  end.catch(() => {});

  const through = async <T>(
    call: () => Promise<T>,
    outage: () => Error,
  ): Promise<T> => {
    const number = calls++;
    if (number < at || relented) return await call();
    if (blow === "refused") throw outage();
    if (blow === "unanswered") {
      await call();
      throw outage();
    }
    reject(new Died());
    return await new Promise<never>(() => {});
  };

  return {
    between: {
      database: (client) =>
        new Proxy(client, {
          get(target, name: keyof Client) {
            if (name !== "execute" && name !== "batch") return target[name];
            return (...given: [never]) =>
              through<unknown>(
                () => target[name](...given),
                () => new DatabaseError("SQLITE_BUSY"),
              );
          },
        }),
      redis: (redis) => {
        const lost = () => new RedisError("TimeoutError");
        return {
          get: (key) => through(() => redis.get(key), lost),
          set: (...given) => through(() => redis.set(...given), lost),
          del: (keys) => through(() => redis.del(keys), lost),
          eval: (...given) => through(() => redis.eval(...given), lost),
          ping: () => through(() => redis.ping(), lost),
        };
      },
    },
    end,
    struck: () => calls > at,
    relent: () => {
      relented = true;
    },
  };
}
