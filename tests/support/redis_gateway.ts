// What Upstash is to Clave in production: the REST protocol of @upstash/redis, here over a real redis-server, with every round trip counted.

import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import type { Redis } from "ioredis";
import { Buffer } from "node:buffer";
import { redisClient, type RedisText } from "../../db/redis/client.ts";
import { httpServer } from "./http_server.ts";
import { startRedis } from "./redis_server.ts";

export interface RedisGateway {
  readonly url: string;
  readonly token: string;
  /** Since the start or the last reset. A pipeline is one request however many its commands. */
  readonly counts: { requests: number; commands: number };
  resetCounts(): void;
  /** Straight to the server, past gateway and counts. */
  readonly redis: Redis;
  /** Does what the next request asks, and hangs up instead of answering. */
  loseNextAnswer(): void;
  stop(): Promise<void>;
}

/** A client that waits for as long as hundreds of requests at once may keep a process from hearing the answer. */
export function redisBehind(gateway: RedisGateway): RedisText {
  return redisClient(gateway, 60_000);
}

type Command = readonly [string, ...string[]];
type Answer = { result: unknown } | { error: string };

export async function startRedisGateway(): Promise<RedisGateway> {
  const server = await startRedis();
  const redis = server.connect();
  const token = "a-token-for-tests";
  const counts = { requests: 0, commands: 0 };
  const http = await httpServer(gateway(redis, token, counts).fetch);
  return {
    url: http.url,
    token,
    counts,
    resetCounts: () => Object.assign(counts, { requests: 0, commands: 0 }),
    redis,
    loseNextAnswer: http.loseNextAnswer,
    async stop() {
      await http.stop();
      redis.disconnect();
      await server.stop();
    },
  };
}

function gateway(redis: Redis, token: string, counts: RedisGateway["counts"]) {
  const counted = (commands: readonly Command[]) => {
    counts.requests++;
    counts.commands += commands.length;
  };
  return new Hono()
    // A refusal that is not JSON makes the client fail on parsing instead.
    .use(bearerAuth({ token, invalidToken: { message: refusal } }))
    .post("/", async (c) => {
      const command = readCommand(await c.req.json());
      counted([command]);
      const answer = await run(redis, command);
      return c.json(answer, "error" in answer ? 400 : 200);
    })
    .post("/pipeline", async (c) => {
      const commands = readCommands(await c.req.json());
      counted(commands);
      return c.json(await Promise.all(commands.map((it) => run(redis, it))));
    })
    .post("/multi-exec", async (c) => {
      const commands = readCommands(await c.req.json());
      counted(commands);
      const multi = redis.multi();
      for (const [name, ...args] of commands) multi.callBuffer(name, ...args);
      const answers = await multi.exec() ?? [];
      return c.json(
        answers.map(([error, value]) =>
          error ? { error: error.message } : { result: encode(value) }
        ),
      );
    });
}

const refusal = { error: "Unauthorized" };

async function run(redis: Redis, [name, ...args]: Command): Promise<Answer> {
  try {
    return { result: encode(await redis.callBuffer(name, ...args)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Strings travel in base64, at any depth; only a status "OK" goes as it is. */
function encode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encode);
  if (!(value instanceof Uint8Array)) return value;
  const bytes = Buffer.from(value);
  return bytes.toString() === "OK" ? "OK" : bytes.toString("base64");
}

function readCommands(body: unknown): Command[] {
  if (!Array.isArray(body)) throw new Error("not a list of commands");
  return body.map(readCommand);
}

function readCommand(body: unknown): Command {
  if (!Array.isArray(body) || body.length === 0) {
    throw new Error("not a command");
  }
  const [name, ...args] = body.map(String);
  return [name!, ...args];
}
