// Redis for the bench in a process of its own: a real server, and before it the REST protocol that Clave speaks. Prints where, and what it counted.

import { startRedisGateway } from "../support/redis_gateway.ts";

const { url, token, redis, counts, stop } = await startRedisGateway();
console.log(JSON.stringify({ url, token, socket: redis.options.path }));
// Whoever started it holds the other end: it ends when that one does, however that is. Asked by any byte, it says what it counted.
await Deno.stdin.readable.pipeTo(
  new WritableStream({ write: () => console.log(JSON.stringify(counts)) }),
);
await stop();
Deno.exit();
