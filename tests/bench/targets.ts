// The servers that are compared, each with its flow: Clave over either store, and the peer.

import type { Redis as RedisClient } from "ioredis";
import { DatabaseSync } from "node:sqlite";
import { openDatabase } from "../../db/libsql/client.ts";
import { migrate } from "../../db/libsql/migrate.ts";
import { putServices } from "../../db/libsql/services.ts";
import { hashSecret } from "../../domain/client_secret.ts";
import type { Algorithm } from "../../domain/ports.ts";
import { demoService } from "../../domain/services.ts";
import { redirectUri, secret } from "./client.ts";
import { claveFlow, type Flow, passwordFlow, peerFlow } from "./flows.ts";
import { fillCensus, register } from "./people.ts";
import {
  firstAnswer,
  freePort,
  type Measured,
  type Program,
  start,
} from "./process.ts";

export interface Target extends AsyncDisposable {
  readonly port: number;
  readonly server: Measured;
  readonly flow: Flow;
  /** The public document of which the discovery row asks. */
  readonly discovery: string;
}

/** Over REST for Clave, over its socket for the peer. */
export interface Redis {
  readonly url: string;
  readonly token: string;
  readonly socket: string;
  /** So far: round trips over REST, and the commands in them. */
  counts(): Promise<{ readonly requests: number; readonly commands: number }>;
}

export const root = new URL("../..", import.meta.url).pathname;
const here = new URL(".", import.meta.url).pathname;

export const secretKey = "YS1zZWNyZXQta2V5LW9mLXRoZS1iZW5jaC1hbG9uZSE";

/** The client's id says how its tokens are signed. */
export const clients = {
  ES256: "bench-ES256",
  EdDSA: "bench-EdDSA",
} as const satisfies Record<Algorithm, string>;

/** A database with the bench's clients, `census` people known and the first `registered` of them registered. */
export async function prepareDatabase(
  path: string,
  { census, registered }: {
    readonly census: number;
    readonly registered: number;
  },
): Promise<void> {
  const client = await openDatabase({ url: `file:${path}` });
  await migrate(client);
  await putServices(
    client,
    (["ES256", "EdDSA"] as const).map((signedWith) => ({
      ...demoService(),
      id: clients[signedWith],
      redirectUris: [redirectUri],
      anyLoopbackPort: false,
      secretHash: hashSecret(secret),
      signedWith,
    })),
  );
  await fillCensus(client, census);
  await register(client, registered);
  await client.execute("pragma wal_checkpoint(truncate)");
  client.close();
}

/** As `start` runs: with its permissions, as deno.json has them. */
export function clave(
  entry: readonly string[],
  env: Readonly<Record<string, string>>,
): Program {
  const { tasks } = JSON.parse(Deno.readTextFileSync(`${root}/deno.json`));
  const [, ...words] = String(tasks.start).split(" ");
  const flags = words.filter((word) => /^(run|--.*)$/.test(word));
  return {
    command: Deno.execPath(),
    args: [...flags, ...entry],
    cwd: root,
    env: {
      SECRET_KEY: secretKey,
      TRUSTED_PROXIES: "127.0.0.1",
      ...env,
    },
  };
}

export async function claveTarget(
  database: string,
  { redis, people, signedWith, by = "pin", policyFile }: {
    readonly redis: Redis | null;
    readonly people: number;
    readonly signedWith: Algorithm;
    /** How people sign in there. */
    readonly by?: "pin" | "password";
    readonly policyFile?: string;
  },
): Promise<Target> {
  const port = freePort();
  const server = start(clave([`${here}server.ts`], {
    PORT: String(port),
    BASE_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: `file:${database}`,
    ...(policyFile && { POLICY_FILE: policyFile }),
    ...(redis && {
      UPSTASH_REDIS_REST_URL: redis.url,
      UPSTASH_REDIS_REST_TOKEN: redis.token,
    }),
  }));
  await firstAnswer(`http://127.0.0.1:${port}/health`);
  const reader = new DatabaseSync(database, { readOnly: true });
  const clientId = clients[signedWith];
  return {
    port,
    server,
    flow: by === "pin"
      ? claveFlow({ clientId, database: reader, people })
      : passwordFlow({ clientId, people }),
    discovery: "/.well-known/openid-configuration",
    async [Symbol.asyncDispose]() {
      reader.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

export async function peerTarget(redis: Redis): Promise<Target> {
  await installPeers();
  const port = freePort();
  const { privateKey } = await crypto.subtle.generateKey(
    { name: "ECDSA", namedCurve: "P-256" },
    true,
    ["sign", "verify"],
  );
  const jwk = await crypto.subtle.exportKey("jwk", privateKey);
  const { kty, crv, x, y, d } = jwk;
  const id = "bench";
  const facts = {
    port,
    redisSocket: redis.socket,
    client: { id, secret, redirectUri },
    signingKey: { kty, crv, x, y, d },
  };
  const server = start({
    command: "node",
    args: ["provider.mjs", JSON.stringify(facts)],
    cwd: `${here}peers`,
    env: { NODE_ENV: "production" },
  });
  const discovery = "/.well-known/openid-configuration";
  await firstAnswer(`http://127.0.0.1:${port}${discovery}`);
  return {
    port,
    server,
    flow: peerFlow(id),
    discovery,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Redis and the gateway before it, until disposed of. They share the first CPU with the driver. */
export async function startRedis(): Promise<Redis & AsyncDisposable> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", `${here}gateway.ts`],
    cwd: root,
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const said = async () => JSON.parse((await lines.read()).value ?? "null");
  const asking = child.stdin.getWriter();
  return {
    ...await said(),
    async counts() {
      await asking.write(Uint8Array.of(10));
      return await said();
    },
    async [Symbol.asyncDispose]() {
      await asking.close();
      await child.status;
    },
  };
}

/** Milliseconds of CPU that Redis has used so far. */
export function cpuOf(client: RedisClient): () => Promise<number> {
  return async () => {
    const said = await client.info("cpu");
    const used = (name: string) =>
      Number(new RegExp(`^${name}:([\\d.]+)`, "m").exec(said)?.[1]) * 1000;
    return used("used_cpu_sys") + used("used_cpu_user");
  };
}

/** By npm, from the lock file, into a folder of their own: the product's packages know nothing of them. */
async function installPeers(): Promise<void> {
  const there = await Deno.stat(`${here}peers/node_modules/oidc-provider`)
    .then(() => true, () => false);
  if (there) return;
  const { success } = await new Deno.Command("npm", {
    args: ["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
    cwd: `${here}peers`,
    stdout: "null",
  }).output();
  if (!success) throw new Error("npm could not install the peers");
}
