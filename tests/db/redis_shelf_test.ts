// What a shelf costs in Redis, and what it does when an answer is lost on the way.

import { deepEqual, equal, ok } from "node:assert/strict";
import { redisLimits } from "../../db/redis/limits.ts";
import { redisShelf } from "../../db/redis/shelf.ts";
import { codeMac } from "../../domain/codes.ts";
import { codeLabel, sendCode } from "../../domain/one_time_code.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { testClock } from "../support/clock.ts";
import { hasRedis } from "../support/install.ts";
import { redisBehind, startRedisGateway } from "../support/redis_gateway.ts";
import { add, label, take } from "./shelf_conformance.ts";

const rule = { name: "r", most: 3, seconds: 60 };

async function openRedis() {
  const gateway = await startRedisGateway();
  const clock = testClock();
  const redis = redisBehind(gateway);
  return {
    ...gateway,
    /** Requests and commands that `work` took. */
    async cost(work: () => Promise<unknown>) {
      gateway.resetCounts();
      await work();
      return [gateway.counts.requests, gateway.counts.commands];
    },
    clock,
    client: redis,
    shelf: redisShelf(redis, clock, label),
    limits: redisLimits(redis, clock),
    [Symbol.asyncDispose]: gateway.stop,
  };
}

function given(
  criteria: string,
  check: (it: Awaited<ReturnType<typeof openRedis>>) => Promise<void>,
) {
  Deno.test({
    name: criteria,
    ignore: !hasRedis(),
    fn: async () => {
      await using redis = await openRedis();
      await check(redis);
    },
  });
}

given("redisShelf() makes a fresh thing in one round trip", async (it) => {
  deepEqual(await it.cost(() => it.shelf.change("a", add)), [1, 1]);
});

given("redisShelf() changes a held thing in two", async (it) => {
  await it.shelf.put("a", { left: 5 });
  deepEqual(await it.cost(() => it.shelf.change("a", take)), [2, 2]);
  deepEqual(await it.cost(() => it.shelf.change("a", add)), [2, 2]);
});

given("redisShelf() makes anew what was just let go in one", async (it) => {
  await it.shelf.put("a", { left: 1 });
  await it.shelf.change("a", take);
  deepEqual(await it.cost(() => it.shelf.change("a", add)), [1, 1]);
});

given("redisShelf() writes nothing when nothing changes", async (it) => {
  const look = () =>
    it.shelf.change("a", (held) => ({ keep: held, answer: held }));
  deepEqual(await it.cost(look), [1, 1]);
  await it.shelf.put("a", { left: 5 });
  deepEqual(await it.cost(look), [1, 1]);
  deepEqual(await it.cost(() => it.shelf.peek("a")), [1, 1]);
});

given("redisClient() sends what is asked in one tick together", async (it) => {
  const tallies = [{ rule, of: "a" }, { rule, of: "b" }];
  deepEqual(
    await it.cost(() =>
      Promise.all([
        it.shelf.put("a", { left: 1 }),
        it.shelf.change("b", add),
        it.shelf.peek("c"),
        it.limits.count(tallies),
        it.limits.forget(tallies),
      ])
    ),
    [1, 5],
  );
});

given("redisShelf() spends once when the answer is lost", async (it) => {
  await it.shelf.put("a", { left: 1 });
  const spend = (held: { left: number } | null) => {
    // The read has been answered by now; what is lost is the answer to the swap.
    if (held) it.loseNextAnswer();
    return take(held);
  };
  deepEqual(await it.cost(() => it.shelf.change("a", spend)), [3, 3]);
  equal(await it.shelf.change("a", take), 0);
});

// On a connection that it used before the runtime itself sends again; on a new one the Upstash client does.
for (const connection of ["new", "used"]) {
  const connect = async (it: { client: { ping(): Promise<void> } }) => {
    if (connection === "used") await it.client.ping();
  };

  given(
    `redisShelf() makes once when a ${connection} connection loses the answer`,
    async (it) => {
      await connect(it);
      it.loseNextAnswer();
      deepEqual(await it.cost(() => it.shelf.change("a", add)), [2, 2]);
      deepEqual(await it.shelf.peek("a"), { left: 1 });
    },
  );

  given(
    `redisLimits() counts once when a ${connection} connection loses the answer`,
    async (it) => {
      await connect(it);
      const act = () => it.limits.count([{ rule, of: "a" }]);
      it.loseNextAnswer();
      deepEqual(await it.cost(act), [2, 2]);
      for (let i = 0; i < 2; i++) equal((await act()).kind, "within");
      equal((await act()).kind, "over");
    },
  );
}

given("redisShelf() lets Redis clean up in its own time", async (it) => {
  await it.shelf.put("a", { left: 2 });
  equal(await it.redis.ttl("t:a"), 60);
  it.clock.advance(20_000);
  await it.shelf.change("a", take);
  equal(await it.redis.ttl("t:a"), 40);
  await it.limits.count([{ rule, of: "a" }]);
  equal(await it.redis.ttl("l:r:a"), 60);
});

given(
  "redisShelf() lets Redis keep what is renewed as long anew",
  async (it) => {
    const renewed = { ...label, name: "r", renewed: true } as const;
    const shelf = redisShelf(it.client, it.clock, renewed);
    await shelf.change("a", add);
    it.clock.advance(40_000);
    await shelf.change("a", add);
    equal(await it.redis.ttl("r:a"), 60);
  },
);

given("redisShelf() keeps two pending codes in 200 bytes", async (it) => {
  const codes = redisShelf(it.client, it.clock, codeLabel(defaultPolicy));
  const id = "i".repeat(22);
  const send = (code: string) => {
    const mac = codeMac(() => "m".repeat(43), id, code);
    return codes.change(id, sendCode(mac, it.clock.now(), defaultPolicy.pin));
  };
  await send("012345");
  it.clock.advance(90_000);
  await send("678901");
  equal((await codes.peek(id))?.codes.length, 2);
  const bytes = await it.redis.memory("USAGE", `code:${id}`);
  ok(Number(bytes) <= 200, `${bytes} bytes`);
});
