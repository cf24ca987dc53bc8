// Counting acts in windows, in Redis.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { Limits, Tally } from "../../domain/ports.ts";
import type { ShelfMeans } from "../cas_shelf.ts";
import type { RedisText } from "./client.ts";

/**
 * A window is "acts end mark". ARGV: now, the mark of this act, then for each key the most acts and the end of a window that
 * would start now; times in milliseconds. Answers the latest end of the windows that are over, or 0.
 * An act that finds its own mark was counted before, and its answer lost: it is not counted twice.
 */
const count = `
local now, mark, over = tonumber(ARGV[1]), ARGV[2], 0
for i, key in ipairs(KEYS) do
  local most, fresh = tonumber(ARGV[2 * i + 1]), ARGV[2 * i + 2]
  local window = redis.call("GET", key) or ""
  local acts, ends, by = string.match(window, "^(%d+) (%d+) (%S+)$")
  if not acts or tonumber(ends) <= now then acts, ends, by = 0, fresh, "" end
  if by ~= mark then
    acts = acts + 1
    local seconds = math.ceil((tonumber(ends) - now) / 1000)
    redis.call("SET", key, acts .. " " .. ends .. " " .. mark, "EX", seconds)
  end
  if tonumber(acts) > most then over = math.max(over, tonumber(ends)) end
end
return over`;

export function redisLimits(
  redis: RedisText,
  { now, random }: ShelfMeans,
): Limits {
  return {
    async count(tallies) {
      if (tallies.length === 0) return { kind: "within" };
      const at = now().getTime();
      const mark = encodeBase64urlNoPadding(random(6));
      const windows = tallies.flatMap(({ rule }) => [
        String(rule.most),
        String(at + rule.seconds * 1000),
      ]);
      const args = [String(at), mark, ...windows];
      const over = Number(await redis.eval(count, tallies.map(keyOf), args));
      return over === 0
        ? { kind: "within" }
        : { kind: "over", until: new Date(over) };
    },
    async forget(tallies) {
      if (tallies.length > 0) await redis.del(tallies.map(keyOf));
    },
  };
}

const keyOf = ({ rule, of }: Tally) => `l:${rule.name}:${of}`;
