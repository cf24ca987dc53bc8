// Every way of keeping short-lived things, each opened anew for a test: what the conformance suites run over.

import type { Limits, Shelf, ShelfLabel } from "../../domain/ports.ts";
import type { ShelfMeans } from "../../db/cas_shelf.ts";
import { openDatabase } from "../../db/libsql/client.ts";
import { libsqlLimits } from "../../db/libsql/limits.ts";
import { libsqlShelf } from "../../db/libsql/shelf.ts";
import { redisLimits } from "../../db/redis/limits.ts";
import { redisShelf } from "../../db/redis/shelf.ts";
import { fileDatabase } from "./database.ts";
import { hasRedis } from "./install.ts";
import { remoteDatabase } from "./libsql_server.ts";
import { redisBehind, startRedisGateway } from "./redis_gateway.ts";

export interface Stores {
  shelf<T>(means: ShelfMeans, label: ShelfLabel<T>): Shelf<T>;
  limits(means: ShelfMeans): Limits;
}

export interface StoreBench extends AsyncDisposable {
  /** A new connection to the same store: another process, or this one after a restart. */
  connect(): Promise<Stores>;
}

interface StoreKind {
  readonly name: string;
  /** What is not installed here. */
  readonly ignore: boolean;
  open(): Promise<StoreBench>;
}

export const storeKinds: readonly StoreKind[] = [
  { name: "libSQL file", ignore: false, open: fileBench },
  { name: "libSQL server", ignore: false, open: serverBench },
  { name: "Redis", ignore: !hasRedis(), open: redisBench },
];

async function fileBench(): Promise<StoreBench> {
  const database = await fileDatabase();
  return libsqlBench(database, { url: database.url });
}

async function serverBench(): Promise<StoreBench> {
  const database = await remoteDatabase();
  const { url, token } = database.server;
  return libsqlBench(database, { url, authToken: token });
}

function libsqlBench(
  database: AsyncDisposable,
  address: Parameters<typeof openDatabase>[0],
): StoreBench {
  const stack = new AsyncDisposableStack();
  stack.use(database);
  return {
    async connect() {
      const client = await openDatabase(address);
      stack.defer(() => client.close());
      return {
        shelf: (means, label) => libsqlShelf(client, means, label),
        limits: ({ now }) => libsqlLimits(client, now),
      };
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

async function redisBench(): Promise<StoreBench> {
  const gateway = await startRedisGateway();
  return {
    connect() {
      const redis = redisBehind(gateway);
      return Promise.resolve({
        shelf: (means, label) => redisShelf(redis, means, label),
        limits: (means) => redisLimits(redis, means),
      });
    },
    [Symbol.asyncDispose]: () => gateway.stop(),
  };
}
