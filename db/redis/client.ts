// The only door to Redis, through its REST protocol. Calls made in the same tick leave in one request.

import { Redis } from "@upstash/redis/cloudflare";

/** As much of Redis as Clave needs. Throws RedisError when it is out of reach. */
export interface RedisText {
  get(key: string): Promise<string | null>;
  set(key: string, text: string, seconds: number): Promise<void>;
  del(keys: readonly string[]): Promise<void>;
  /** Runs a Lua script, which Redis does atomically. */
  eval(
    script: string,
    keys: readonly string[],
    args: readonly string[],
  ): Promise<unknown>;
  /** Answers when Redis does. */
  ping(): Promise<void>;
}

export interface RedisAddress {
  readonly url: string;
  readonly token: string;
}

/** An outage. It knows the error's class and Redis's own code, never the message: that quotes the command, and so codes and people. */
export class RedisError extends Error {
  constructor(readonly code: string) {
    super(`redis: ${code}`);
    this.name = "RedisError";
  }
}

/** `patience`: for a call with its second try, in milliseconds. */
export function redisClient(
  { url, token }: RedisAddress,
  patience = 1500,
): RedisText {
  const redis = new Redis({
    url,
    token,
    // Otherwise the code "012345" would come back as the number 12345.
    automaticDeserialization: false,
    enableTelemetry: false,
    enableAutoPipelining: true,
    retry: { retries: 1, backoff: () => 50 },
    // A function: with a plain signal the client answers "Aborted" as if that lay in Redis.
    signal: () => AbortSignal.timeout(patience),
  });
  return {
    // GETEX without options is GET, but counts as a write: it leaves in the same request as the
    // writes of its tick (reads go in a second one) and no replica that lags behind answers it.
    get: (key) => outward(redis.getex<string>(key)),
    set: (key, text, seconds) =>
      outward(redis.set(key, text, { ex: seconds })).then(nothing),
    del: (keys) => outward(redis.del(...keys)).then(nothing),
    eval: (script, keys, args) =>
      outward(redis.eval(script, [...keys], [...args])),
    ping: () => outward(redis.ping()).then(nothing),
  };
}

function nothing() {}

async function outward<T>(call: Promise<T>): Promise<T> {
  try {
    const answer = await call;
    // Something between us and Redis answered with JSON of its own.
    if (answer === undefined) throw new TypeError();
    return answer;
  } catch (error) {
    throw new RedisError(codeOf(error));
  }
}

/** "UpstashError WRONGTYPE", "TimeoutError": enough to know what broke. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const said = /^(?:Command failed: )?([A-Z]{2,}|Unauthorized)\b/;
  const code = said.exec(error.message)?.[1];
  return code ? `${error.name} ${code}` : error.name;
}
