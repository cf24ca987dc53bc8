// `deno task bench [--quick]`: Clave beside a peer on this machine, turn by turn, and what its parts cost. Linux and loopback only.

import { Redis as RedisClient } from "ioredis";
import {
  firstAnswer,
  freePort,
  pinDriver,
  runMeasured,
  start,
} from "./process.ts";
import {
  cheapFile,
  givePasswords,
  guesses,
  hashings,
  policies,
  type PolicyName,
} from "./passwords.ts";
import { report, type Results, summaryOf } from "./report.ts";
import { addressRounds, signInRounds } from "./rounds.ts";
import { startups } from "./startup.ts";
import {
  clave,
  claveTarget,
  cpuOf,
  peerTarget,
  prepareDatabase,
  root,
  startRedis,
} from "./targets.ts";
import { waitings } from "./waiting.ts";

const quick = Deno.args.includes("--quick");

/** More people than can reach the limit of SMS for one person in the sign-ins of a run. */
const size = quick
  ? {
    people: 2000,
    warm: 300,
    each: 300,
    rounds: 3,
    seconds: 2,
    census: [1000, 10_000],
    starts: 3,
    passwords: 100,
    guesses: 100,
    waiters: 1000,
    minutes: 7,
  }
  : {
    people: 4000,
    warm: 1500,
    each: 2900,
    rounds: 3,
    seconds: 5,
    census: [1000, 1_000_000],
    starts: 5,
    passwords: 300,
    guesses: 2000,
    waiters: 10_000,
    minutes: 40,
  };

/** Whatever hangs, the bench ends, and with it all that it started. */
const tooLong = setTimeout(() => {
  console.error(`not done in ${size.minutes} minutes`);
  Deno.exit(1);
}, size.minutes * 60_000);

await using stack = new AsyncDisposableStack();
const folder = await Deno.makeTempDir({ prefix: "clave-bench-" });
stack.defer(() => Deno.remove(folder, { recursive: true }));
const say = (text: string) => console.error(`· ${text}`);

await pinDriver();
say(`registering ${size.people} people`);
const fresh = `${folder}/fresh.db`;
const { people, rounds, seconds } = size;
await prepareDatabase(fresh, { census: people, registered: people });
const databaseOf = async (name: string) => {
  await Deno.copyFile(fresh, `${folder}/${name}.db`);
  return `${folder}/${name}.db`;
};

const redis = stack.use(await startRedis());
const redisClient = stack.adopt(
  new RedisClient(redis.socket),
  (client) => client.disconnect(),
);
const redisCpu = cpuOf(redisClient);

const ours = async (
  name: string,
  given: Omit<Parameters<typeof claveTarget>[1], "people">,
) => stack.use(await claveTarget(await databaseOf(name), { ...given, people }));
const competitors = [
  {
    name: "Clave, libSQL",
    target: await ours("libsql", { redis: null, signedWith: "ES256" }),
  },
  {
    name: "Clave, Redis",
    target: await ours("redis", { redis, signedWith: "ES256" }),
  },
  {
    name: "Clave, libSQL, EdDSA",
    target: await ours("eddsa", { redis: null, signedWith: "EdDSA" }),
  },
  {
    name: "oidc-provider, Redis",
    target: stack.use(await peerTarget(redis)),
  },
];
const peer = competitors.at(-1)!;

say("signing in");
const signIns = await signInRounds(competitors, { ...size, redisCpu });

say("signing in with passwords");
const withPassword = async (name: PolicyName, policyFile?: string) => {
  const database = await databaseOf(`password-${name}`);
  await givePasswords(database, policies[name]);
  return stack.use(
    await claveTarget(database, {
      ...{ redis: null, signedWith: "ES256", by: "password", people },
      ...(policyFile && { policyFile }),
    }),
  );
};
const passwordSignIns = await signInRounds([
  {
    name: "PIN",
    target: await ours("pin", { redis: null, signedWith: "ES256" }),
  },
  { name: "password", target: await withPassword("argon2") },
  {
    name: "password, next to no hashing",
    target: await withPassword("cheap", cheapFile),
  },
], {
  ...{ warm: size.passwords, each: size.passwords, rounds },
  redisCpu: () => Promise.resolve(0),
});

say("hashing at full tilt");
const hashing = await hashings(seconds);

say("guessing passwords");
const passwords = {
  signIns: passwordSignIns,
  hashing,
  guesses: {
    argon2: await guesses("argon2", size.guesses),
    cheap: await guesses("cheap", size.guesses),
  },
};

say("asking for one address");
const hello = await startHello();
const addresses = await addressRounds([
  { name: "hello", target: hello, path: "/" },
  ...[competitors[0]!, peer].map(({ name, target }) => ({
    name: `discovery, ${name}`,
    target,
    path: target.discovery,
  })),
  {
    name: "page, Clave",
    target: competitors[0]!.target,
    path: "/es/about",
  },
], { rounds, seconds });

say(`waiting, ${size.waiters} at once`);
const waiting = await waitings({
  ...{ waiters: size.waiters, seconds: 4 * seconds, redis, redisCpu },
  database: await databaseOf("waiting"),
});

say("timing the parts");
const units: Record<string, number>[] = [];
const unitsDatabase = await databaseOf("units");
for (let round = 0; round < rounds; round++) {
  const entry = new URL("units.ts", import.meta.url).pathname;
  const costs = await runMeasured(clave([entry, String(people)], {
    DATABASE_URL: `file:${unitsDatabase}`,
    UPSTASH_REDIS_REST_URL: redis.url,
    UPSTASH_REDIS_REST_TOKEN: redis.token,
  }));
  units.push(costs as Record<string, number>);
}

say(`starting with ${size.census.join(" and ")} people in the census`);
const starts = await startups(folder, {
  sizes: size.census,
  rounds: size.starts,
});

const results: Results = {
  at: new Date().toISOString(),
  quick,
  load: Deno.loadavg(),
  deno: Deno.version.deno,
  signIns,
  passwords,
  addresses,
  waiting,
  units,
  starts,
};
console.log(report(results));
const out = `${root}tests/bench/out`;
await Deno.mkdir(out, { recursive: true });
const file = `${out}/${results.at.replaceAll(":", "")}.json`;
const whole = { ...results, summary: summaryOf(results) };
await Deno.writeTextFile(file, JSON.stringify(whole, null, 2));
console.log(`\n${file}`);
clearTimeout(tooLong);

async function startHello() {
  const port = freePort();
  const entry = new URL("hello.ts", import.meta.url).pathname;
  const server = stack.use(start(clave([entry, String(port)], {})));
  await firstAnswer(`http://127.0.0.1:${port}/`);
  return { port, server };
}
