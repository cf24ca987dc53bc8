// Clave, and beside its own pages two ways of telling those who wait that it does not have: server-sent events, by a look at the store for each connection or for all.

import type { Context } from "hono";
import {
  type MobileRequest,
  seenBy,
  shortCodeOf,
} from "../../domain/mobile/request.ts";
import { app } from "../../routes/app.ts";
import { openAttempt } from "../../routes/http/attempt.ts";
import { entrance } from "../../routes/http/entrance.ts";
import type { Env } from "../../routes/http/env.ts";
import { openWorld } from "./world.ts";

const { world, port } = await openWorld();

/** What a connection is sent, after so many looks at the store, so that it stays open and is known to be. */
const beats = 15;
const beat = new TextEncoder().encode(": \n\n");
const changed = new TextEncoder().encode("event: changed\ndata:\n\n");

interface Waiter {
  readonly short: string;
  readonly line: ReadableStreamDefaultController<Uint8Array>;
  /** As it lay in the store at the first look. */
  seen: string | null;
}

const waiters = new Set<Waiter>();

/** The most keys of one MGET. */
const atOnce = 1000;

async function lookForAll() {
  const all = [...waiters];
  for (let from = 0; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce);
    const response = await fetch(Deno.env.get("UPSTASH_REDIS_REST_URL")!, {
      method: "POST",
      headers: {
        authorization: `Bearer ${Deno.env.get("UPSTASH_REDIS_REST_TOKEN")}`,
      },
      body: JSON.stringify(["MGET", ...some.map(({ short }) => `m:${short}`)]),
    });
    const { result } = await response.json();
    for (const [i, text] of (result as (string | null)[]).entries()) {
      const waiter = some[i]!;
      waiter.seen ??= text;
      if (waiter.seen === text || !waiters.delete(waiter)) continue;
      waiter.line.enqueue(changed);
      waiter.line.close();
    }
  }
}

let looking: ReturnType<typeof setInterval> | undefined;

function keepLooking(everyMs: number) {
  let ticks = 0;
  let busy = false;
  looking ??= setInterval(async () => {
    if (busy) return;
    busy = true;
    await lookForAll();
    busy = false;
    if (++ticks % beats > 0) return;
    for (const { line } of waiters) line.enqueue(beat);
  }, everyMs);
}

/** How often the store is looked at. */
function everyMs(c: Context<Env>): number {
  return Number(c.req.query("every"));
}

function together(c: Context<Env>, short: string) {
  keepLooking(everyMs(c));
  let waiter: Waiter;
  const body = new ReadableStream<Uint8Array>({
    start(line) {
      waiter = { short, line, seen: null };
      waiters.add(waiter);
    },
    cancel: () => void waiters.delete(waiter),
  });
  return c.body(body, 200, { "content-type": "text/event-stream" });
}

function each(c: Context<Env>, short: string, attempt: string) {
  let timer: ReturnType<typeof setInterval> | undefined;
  let ticks = 0;
  const look = async (line: ReadableStreamDefaultController<Uint8Array>) => {
    if (++ticks % beats === 0) line.enqueue(beat);
    const held: MobileRequest | null = await world.requests.peek(short);
    const answer = seenBy(held, attempt, world.now());
    if (answer.kind === "waiting") return;
    clearInterval(timer);
    line.enqueue(changed);
    line.close();
  };
  const body = new ReadableStream<Uint8Array>({
    start(line) {
      // A look that fails is made again in a second.
      timer = setInterval(() => look(line).catch(() => {}), everyMs(c));
    },
    cancel: () => clearInterval(timer),
  });
  return c.body(body, 200, { "content-type": "text/event-stream" });
}

const ways = { together, each };
const events = entrance(world).get("/events/:way/:attempt", async (c) => {
  const attempt = await openAttempt(c, c.req.param("attempt"));
  const way = ways[c.req.param("way") as keyof typeof ways];
  if (!attempt || !way) return c.notFound();
  const { shortCodeLength } = world.policy.mobile;
  return way(
    c,
    shortCodeOf(world.mac, attempt.id, shortCodeLength),
    attempt.id,
  );
});

const clave = app(world);
Deno.serve({ port, hostname: "127.0.0.1", onListen() {} }, (request) => {
  const { pathname } = new URL(request.url);
  return pathname.startsWith("/events/")
    ? events.fetch(request)
    : clave.fetch(request);
});
