// A whole Clave over real stores, with the sample census, a clock that a test moves, and counts of what it cost.

import { Hono } from "hono";
import { censusImport } from "../../db/census_import.ts";
import { openKeys } from "../../db/keys/open.ts";
import { developmentSecretKey } from "../../db/settings.ts";
import { openWorld, type TrustSettings } from "../../db/world.ts";
import type { StoredMessage } from "../../domain/messages.ts";
import { defaultPushServices } from "../../domain/mobile/push.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";
import type { LogLine, Operator, World } from "../../domain/ports.ts";
import { app } from "../../routes/app.ts";
import { devRoutes } from "../../routes/dev.tsx";
import type { Env } from "../../routes/http/env.ts";
import { type TestClock, testClock } from "./clock.ts";
import { counting, type SqlCounts } from "./counting.ts";
import { fileDatabase, type TestDatabase } from "./database.ts";
import {
  redisBehind,
  type RedisGateway,
  startRedisGateway,
} from "./redis_gateway.ts";
import { routed } from "./routed.ts";

export interface Clave extends AsyncDisposable {
  readonly world: World;
  readonly app: Hono<Env>;
  readonly clock: TestClock;
  readonly database: TestDatabase;
  readonly sql: SqlCounts;
  readonly redis: RedisGateway | null;
  readonly lines: LogLine[];
  /** The newest message to this phone or address. */
  lastMessageTo(to: string): Promise<StoredMessage>;
  /** The code in the newest message to this phone. */
  lastCodeTo(phone: string): Promise<string>;
}

export interface ClaveOptions {
  readonly store?: "libsql" | "redis";
  readonly baseUrl?: string;
  readonly policy?: Policy;
  /** Where not given, no certificate is asked for. */
  readonly certificates?: TrustSettings & {
    readonly url: string;
    readonly proxies: readonly string[];
  };
  /** Where not given, nobody has said who answers for the site. */
  readonly operator?: Operator;
  /** Hosts of push services; where not given, those that browsers have. */
  readonly pushServices?: readonly string[];
  /** Where not given, it stands at noon of 22 November 2026. */
  readonly clock?: TestClock;
}

export async function openClave(options: ClaveOptions = {}): Promise<Clave> {
  const database = await fileDatabase();
  const clock = options.clock ?? testClock();
  const redis = options.store === "redis" ? await startRedisGateway() : null;
  const { client, counts: sql } = counting(database.client);
  const keys = await openKeys(client, developmentSecretKey, clock.random);
  if (!keys.ok) throw new Error(keys.problem);
  const seed = new URL("../../db/seed/census.csv", import.meta.url);
  await censusImport(client, (await Deno.open(seed)).readable);
  const lines: LogLine[] = [];
  const world = openWorld({
    client,
    redis: redis && redisBehind(redis),
    keys: keys.value,
    config: {
      baseUrl: options.baseUrl ?? "http://localhost:8000",
      dev: true,
      trustedProxies: [],
      certificateUrl: options.certificates?.url ?? null,
      certificateProxies: options.certificates?.proxies ?? [],
      operator: options.operator ?? null,
      pushServices: options.pushServices ?? defaultPushServices,
    },
    policy: options.policy ?? defaultPolicy,
    now: clock.now,
    random: clock.random,
    ...(options.certificates && { certificates: options.certificates }),
    log: (line) => lines.push(line),
  });
  const movable = {
    now: clock.now,
    advance: (seconds: number) => clock.advance(seconds * 1000),
  };
  const lastMessageTo = async (to: string) => {
    const [newest] = await world.outbox.list(to);
    if (!newest) throw new Error("no message");
    return newest;
  };
  return {
    world,
    app: routed(app(world, devRoutes(world, movable))),
    clock,
    database,
    sql,
    redis,
    lines,
    lastMessageTo,
    async lastCodeTo(phone) {
      const { body } = await lastMessageTo(phone);
      if (!("code" in body)) throw new Error("no code");
      return body.code;
    },
    async [Symbol.asyncDispose]() {
      await redis?.stop();
      await database[Symbol.asyncDispose]();
    },
  };
}
