// Counting acts in windows, in Redis.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { LimitAnswer, Limits, Tally } from "../../domain/ports.ts";
import type { ShelfMeans } from "../cas_shelf.ts";
import type { RedisText } from "./client.ts";

/**
 * A window is "acts end mark". ARGV: now, the mark of this act, then for each key the most acts and the end of a window that
 * would start now; times in milliseconds. Answers which window was the first to be full and when it ends, having counted
 * nothing; or nothing, having counted in all. An act that finds its own mark was counted before, and its answer lost.
 */
const count = `
local now, mark, windows = tonumber(ARGV[1]), ARGV[2], {}
for i, key in ipairs(KEYS) do
  local most, fresh = tonumber(ARGV[2 * i + 1]), ARGV[2 * i + 2]
  local window = redis.call("GET", key) or ""
  local acts, ends, by = string.match(window, "^(%d+) (%d+) (%S+)$")
  if not acts or tonumber(ends) <= now then acts, ends, by = 0, fresh, "" end
  if by == mark then return "" end
  if tonumber(acts) >= most then return (i - 1) .. " " .. ends end
  windows[i] = {acts + 1, ends}
end
for i, key in ipairs(KEYS) do
  local acts, ends = windows[i][1], windows[i][2]
  local seconds = math.ceil((tonumber(ends) - now) / 1000)
  redis.call("SET", key, acts .. " " .. ends .. " " .. mark, "EX", seconds)
end
return ""`;

/** ARGV: now, then for each key the most acts. Answers as `count` does. */
const full = `
for i, key in ipairs(KEYS) do
  local window = redis.call("GET", key) or ""
  local acts, ends = string.match(window, "^(%d+) (%d+) ")
  if acts and tonumber(ends) > tonumber(ARGV[1])
    and tonumber(acts) >= tonumber(ARGV[i + 1]) then
    return (i - 1) .. " " .. ends
  end
end
return ""`;

/** KEYS: windows that hold an act too many. */
const giveBack = `
for _, key in ipairs(KEYS) do
  local acts, rest = string.match(redis.call("GET", key) or "", "^(%d+)( .+)$")
  if acts and tonumber(acts) > 1 then
    redis.call("SET", key, (acts - 1) .. rest, "KEEPTTL")
  elseif acts then
    redis.call("DEL", key)
  end
end`;

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
      return read(tallies, await redis.eval(count, tallies.map(keyOf), args));
    },
    async full(tallies) {
      if (tallies.length === 0) return { kind: "within" };
      const most = tallies.map(({ rule }) => String(rule.most));
      const args = [String(now().getTime()), ...most];
      return read(tallies, await redis.eval(full, tallies.map(keyOf), args));
    },
    async forget(tallies) {
      if (tallies.length > 0) await redis.del(tallies.map(keyOf));
    },
    async giveBack(tallies) {
      if (tallies.length > 0) {
        await redis.eval(giveBack, tallies.map(keyOf), []);
      }
    },
  };
}

function read(tallies: readonly Tally[], answer: unknown): LimitAnswer {
  const over = String(answer);
  if (over === "") return { kind: "within" };
  const [which, ends] = over.split(" ").map(Number);
  const { rule } = tallies[which!]!;
  return { kind: "over", until: new Date(ends!), rule };
}

const keyOf = ({ rule, of }: Tally) => `l:${rule.name}:${of}`;
