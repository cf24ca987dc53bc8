// More nodes of one Clave: worlds of their own, with connections of their own, over the stores that an open Clave has.

import type { Client } from "@libsql/client";
import { Hono } from "hono";
import { openKeys } from "../../db/keys/open.ts";
import { openDatabase } from "../../db/libsql/client.ts";
import type { RedisText } from "../../db/redis/client.ts";
import { developmentSecretKey } from "../../db/settings.ts";
import { openWorld } from "../../db/world.ts";
import type { World } from "../../domain/ports.ts";
import { app } from "../../routes/app.ts";
import type { Env } from "../../routes/http/env.ts";
import type { Clave } from "./clave.ts";
import { redisBehind } from "./redis_gateway.ts";
import { routed } from "./routed.ts";

export interface Node extends Disposable {
  readonly world: World;
  readonly app: Hono<Env>;
}

/** What stands between a node and its stores, where a test wants something there. */
export interface Between {
  database?(client: Client): Client;
  redis?(redis: RedisText): RedisText;
}

/** As a process that starts now would: it opens the stores and unwraps the keys that it finds there. */
export async function openNode(
  clave: Clave,
  between: Between = {},
): Promise<Node> {
  const own = await openDatabase({ url: clave.database.url });
  const client = between.database?.(own) ?? own;
  const redis = clave.redis && redisBehind(clave.redis);
  const { config, policy, now, random } = clave.world;
  const keys = await openKeys(own, developmentSecretKey, random);
  if (!keys.ok) throw new Error(keys.problem);
  const world = openWorld({
    client,
    redis: redis && (between.redis?.(redis) ?? redis),
    keys: keys.value,
    config,
    policy,
    now,
    random,
    log: (line) => clave.lines.push(line),
  });
  return {
    world,
    app: routed(app(world)),
    [Symbol.dispose]: () => own.close(),
  };
}
