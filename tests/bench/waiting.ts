// What people cost who wait for their phone to answer: asking every two seconds, against two ways of server-sent events.

import { defaultPolicy } from "../../domain/policy.ts";
import { authorizeQuery } from "./client.ts";
import { connect } from "./connection.ts";
import { Redis as RedisClient } from "ioredis";
import { firstAnswer, freePort, pinDriver, start } from "./process.ts";
import { waitingTable } from "./report.ts";
import {
  clave,
  clients,
  cpuOf,
  prepareDatabase,
  type Redis,
  startRedis,
} from "./targets.ts";
import { visitor } from "./visitor.ts";
import { waiters } from "./waiters.ts";

export interface WaitingCosts {
  readonly ways: readonly WaitingCost[];
  /** Of a QR code drawn anew, in microseconds of the server's CPU: whichever the way, each that shows one asks for it. */
  readonly drawn: number;
  readonly drawnEverySeconds: number;
}

/** One way of waiting, all of it of one process. */
export interface WaitingCost {
  readonly name: string;
  readonly waiters: number;
  /** Of the server's CPU, in milliseconds for each second. */
  readonly cpu: number;
  /** Of Redis's own. */
  readonly redisCpu: number;
  readonly roundTrips: number;
  readonly commands: number;
  readonly answers: number;
  /** Bytes of the server for each that waits. */
  readonly memory: number;
  readonly odd: number;
}

interface Given {
  readonly waiters: number;
  readonly seconds: number;
  /**
   * On a machine that is too small or too busy for so many: all is done so many times more seldom, and what a second costs is told
   * as if it were not. More calls then leave for Redis in a request of their own.
   */
  readonly stretch?: number;
  readonly database: string;
  readonly redis: Redis;
  redisCpu(): Promise<number>;
}

const here = new URL(".", import.meta.url).pathname;
const pollSeconds = 2;
const lookSeconds = 1;
/** As if the QR code had just been drawn, however long the bench takes; and as if it were long ago. */
const undrawn = 9e15;
const longAgo = 0;

export async function waitings(given: Given): Promise<WaitingCosts> {
  const { stretch = 1 } = given;
  const port = freePort();
  const { sealed, cookie } = await openRequests(given, port);
  const drawn = await drawing(given, {
    ...{ port, cookie },
    path: waitPath(sealed[0]!, longAgo),
  });
  const ways = [
    {
      name: `asking every ${pollSeconds} s`,
      everySeconds: pollSeconds * stretch,
      path: (attempt: string) => waitPath(attempt, undrawn),
    },
    ...(["together", "each"] as const).map((way) => ({
      name: `events, a look a second for ${way}`,
      everySeconds: null,
      path: (attempt: string) =>
        `/events/${way}/${attempt}?every=${lookSeconds * 1000 * stretch}`,
    })),
  ];
  const costs: WaitingCost[] = [];
  for (const { name, everySeconds, path } of ways) {
    const paths = sealed.map(path);
    const line = { port, cookie, everySeconds };
    const cost = { name, ...await costOf(given, { ...line, paths }) };
    console.error("· ", JSON.stringify(cost));
    costs.push(cost);
  }
  return {
    ways: costs,
    drawn,
    drawnEverySeconds: defaultPolicy.mobile.qr.drawnEverySeconds,
  };
}

function waitPath(attempt: string, drawn: number): string {
  return `/es/signin/${attempt}/mobile/wait?seen=open&drawn=${drawn}`;
}

async function drawing(
  given: Given,
  { port, cookie, path }: Omit<Line, "paths" | "everySeconds"> & {
    readonly path: string;
  },
): Promise<number> {
  await using server = await serve(given, port);
  using connection = await connect(port);
  const headers = { Cookie: cookie, "HX-Request": "true" };
  const draw = async (times: number) => {
    for (let i = 0; i < times; i++) {
      const { status } = await connection.send({
        method: "GET",
        path,
        headers,
      });
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    }
  };
  await draw(500);
  const before = server.cpu();
  const times = 1000;
  await draw(times);
  return (server.cpu() - before) * 1000 / times;
}

type Line = Parameters<typeof waiters>[0];

async function costOf(
  given: Given,
  line: Line,
): Promise<Omit<WaitingCost, "name">> {
  const { seconds, stretch = 1, redis, redisCpu } = given;
  await using server = await serve(given, line.port);
  await warm(line);
  const idle = server.memory();
  using all = await waiters(line);
  await pause(pollSeconds * stretch / 2);
  const at = async () =>
    [
      server.cpu(),
      await redisCpu(),
      await redis.counts(),
      all.answers,
      performance.now(),
    ] as const;
  const [cpu, ofRedis, counts, answers, from] = await at();
  await pause(seconds * stretch);
  const memory = server.memory();
  const after = await at();
  const passed = (after[4] - from) / 1000 / stretch;
  return {
    waiters: line.paths.length,
    cpu: (after[0] - cpu) / passed,
    redisCpu: (after[1] - ofRedis) / passed,
    roundTrips: (after[2].requests - counts.requests) / passed,
    commands: (after[2].commands - counts.commands) / passed,
    answers: (after[3] - answers) / passed,
    memory: (memory - idle) / line.paths.length,
    odd: all.odd,
  };
}

/** Its code is compiled and its heap has the size of one at work before anybody is counted. */
async function warm(line: Line): Promise<void> {
  const paths = line.paths.slice(0, 50);
  const everySeconds = line.everySeconds && 0.25;
  using _ = await waiters({ ...line, paths, everySeconds });
  await pause(8);
}

async function serve({ database, redis }: Given, port: number) {
  const server = start(clave([`${here}waiting_server.ts`], {
    PORT: String(port),
    BASE_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: `file:${database}`,
    POLICY_FILE: `${here}waiting.json`,
    UPSTASH_REDIS_REST_URL: redis.url,
    UPSTASH_REDIS_REST_TOKEN: redis.token,
  }));
  await firstAnswer(`http://127.0.0.1:${port}/health`);
  return server;
}

/** How many tabs show each visit: opening so many would take longer than measuring them. */
const tabs = 4;

/** Visits of one browser, each with a QR code on its screen. */
async function openRequests(given: Given, port: number) {
  await using _ = await serve(given, port);
  using connection = await connect(port);
  const at = visitor(connection);
  const sealed: string[] = [];
  for (let i = 0; i < given.waiters / tabs; i++) {
    const query = authorizeQuery(clients.ES256, String(i));
    const path = `/oidc/authorize?${query}`;
    const hall = await at.step({ method: "GET", path });
    await at.page(`${hall}/mobile`);
    sealed.push(hall.split("/").at(-1)!);
  }
  const all = Array.from(
    { length: given.waiters },
    (_, i) => sealed[i % sealed.length]!,
  );
  return { sealed: all, cookie: at.cookie };
}

function pause(seconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, seconds * 1000));
}

// By itself: `deno run -A tests/bench/waiting.ts [how many [stretch [seconds]]]`.
if (import.meta.main) {
  await pinDriver();
  const folder = await Deno.makeTempDir({ prefix: "clave-bench-" });
  const database = `${folder}/clave.db`;
  await prepareDatabase(database, { census: 1, registered: 1 });
  await using redis = await startRedis();
  const client = new RedisClient(redis.socket);
  const costs = await waitings({
    waiters: Number(Deno.args[0] ?? 10_000),
    stretch: Number(Deno.args[1] ?? 1),
    seconds: Number(Deno.args[2] ?? 20),
    database,
    redis,
    redisCpu: cpuOf(client),
  });
  console.log(waitingTable(costs));
  const odd = costs.ways.map((one) => one.odd).join(" ");
  console.log(`odd: ${odd}; load average ${Deno.loadavg().join(" ")}`);
  client.disconnect();
  await Deno.remove(folder, { recursive: true });
}
