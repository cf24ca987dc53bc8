// What the Redis client does when Redis does not do as it should.

import { doesNotMatch, match, rejects } from "node:assert/strict";
import { redisClient, RedisError } from "../../db/redis/client.ts";
import { httpServer } from "../support/http_server.ts";
import { hasRedis } from "../support/install.ts";
import { startRedisGateway } from "../support/redis_gateway.ts";

const secret = "012345";

async function refusal(work: Promise<unknown>): Promise<RedisError> {
  let caught: unknown;
  await rejects(work, (error) => {
    caught = error;
    return error instanceof RedisError;
  });
  return caught as RedisError;
}

Deno.test({
  name: "redisClient() names what broke and never quotes a command",
  ignore: !hasRedis(),
  fn: async () => {
    const gateway = await startRedisGateway();
    const redis = redisClient(gateway);
    const stranger = redisClient({ ...gateway, token: "not-the-token" });
    const script = `return redis.call("INCR", KEYS[1], ARGV[1])`;
    const failures = [
      await refusal(redis.eval(script, [secret], [secret])),
      await refusal(stranger.set(secret, secret, 10)),
    ];
    await gateway.stop();
    failures.push(await refusal(redis.set(secret, secret, 10)));
    for (const error of failures) {
      doesNotMatch(Deno.inspect(error), new RegExp(secret));
      match(error.message, /^redis: \w+( \w+)?$/);
    }
    match(failures[0]!.code, /ERR$/);
    match(failures[1]!.code, /Unauthorized$/);
  },
});

Deno.test("redisClient() never takes a page or a broken answer for a value", async () => {
  for (const body of ["<html>", "{}", `[]`, `[{}]`, `{"result":"x"}`]) {
    const server = await httpServer(() => new Response(body));
    const redis = redisClient({ url: server.url, token: "t" });
    await refusal(redis.get("a"));
    await server.stop();
  }
});

Deno.test("redisClient() gives up on a server that does not answer", async () => {
  const never = Promise.withResolvers<Response>();
  const server = await httpServer(() => never.promise);
  const redis = redisClient({ url: server.url, token: "t" });
  const error = await refusal(redis.get("a"));
  match(error.code, /^TimeoutError/);
  never.resolve(new Response());
  await server.stop();
});
