// Short-lived things in Redis.

import {
  casShelf,
  type CasStore,
  type ShelfMeans,
  tombstoneLength,
} from "../cas_shelf.ts";
import type { Shelf, ShelfLabel } from "../../domain/ports.ts";
import type { RedisText } from "./client.ts";

/** ARGV: what is expected ("" for nothing), what comes next, its seconds. Sent whole each time: EVALSHA would cost a second trip on a cold cache. */
const swap = `
local held = redis.call("GET", KEYS[1]) or ""
local gone = ARGV[1] == "" and #held == ${tombstoneLength}
if held ~= ARGV[1] and not gone then return held end
redis.call("SET", KEYS[1], ARGV[2], "EX", ARGV[3])
return ARGV[2]`;

/** A script, so that no replica that lags behind answers it (see `get` of client.ts). */
const getAll = `return redis.call("MGET", unpack(KEYS))`;

export function redisShelf<T>(
  redis: RedisText,
  means: ShelfMeans,
  label: ShelfLabel<T>,
): Shelf<T> {
  return casShelf(redisStore(redis), means, label);
}

function redisStore(redis: RedisText): CasStore {
  return {
    get: (key) => redis.get(key),
    async getAll(keys) {
      return await redis.eval(getAll, keys, []) as (string | null)[];
    },
    put: (key, text, seconds) => redis.set(key, text, seconds),
    async swap({ key, expected, next, seconds }) {
      const args = [expected ?? "", next, String(seconds)];
      const after = await redis.eval(swap, [key], args);
      return after === "" ? null : String(after);
    },
  };
}
