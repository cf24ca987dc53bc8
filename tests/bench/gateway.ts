// Redis for the bench in a process of its own: a real server, and before it the REST protocol that Clave speaks. Prints where.

import { startRedisGateway } from "../support/redis_gateway.ts";

const { url, token, redis, stop } = await startRedisGateway();
console.log(JSON.stringify({ url, token, socket: redis.options.path }));
// Whoever started it holds the other end: it ends when that one does, however that is.
await Deno.stdin.readable.pipeTo(new WritableStream());
await stop();
Deno.exit();
