// Clave and the sample e-office as people meet them: over the network, on free ports of this machine, in this process.

import { sede } from "../../examples/sede.ts";
import { app } from "../../routes/app.ts";
import { devRoutes } from "../../routes/dev.tsx";
import type { Fetch } from "./browser.ts";
import { type Clave, type ClaveOptions, openClave } from "./clave.ts";
import { testClock } from "./clock.ts";
import { routed } from "./routed.ts";

export interface Server extends AsyncDisposable {
  readonly clave: Clave;
  /** Clave's address, without a slash at the end. */
  readonly url: string;
  /** The e-office's. */
  readonly office: string;
  /** Another e-office, whose Clave is away. */
  readonly lonely: string;
  /** What these three answer, at an eighth of what the network and its packing cost. */
  readonly fetch: Fetch;
}

/** A message as /dev/outbox tells it to programs (contract). */
export interface OutboxMessage {
  readonly channel: string;
  readonly to: string;
  readonly text: string;
  readonly attachments: readonly { readonly url: string }[];
}

/** The clock stands still at the real time: the e-office looks at the real one, and believes tokens for some minutes. */
export async function openServer(
  options: Omit<ClaveOptions, "baseUrl" | "clock"> = {},
): Promise<Server> {
  const [front, office, lonely] = [openPort(), openPort(), openPort()];
  const clave = await openClave({
    ...options,
    baseUrl: front.url,
    clock: testClock(new Date().toISOString()),
  });
  const dev = devRoutes(clave.world, {
    now: clave.clock.now,
    advance: (seconds) => clave.clock.advance(seconds * 1000),
  });
  dev.get("/fault", () => fail("Error")).get(
    "/outage",
    () => fail("DatabaseError"),
  );
  front.serve(routed(app(clave.world, dev)).fetch);
  office.serve(sede({ issuer: front.url, origin: office.url }).fetch);
  const nobody = "http://127.0.0.1:1";
  lonely.serve(sede({ issuer: nobody, origin: lonely.url }).fetch);
  return {
    clave,
    url: front.url,
    office: office.url,
    lonely: lonely.url,
    fetch(request) {
      const { origin } = new URL(request.url);
      const port = [front, office, lonely].find(({ url }) => url === origin);
      return port ? port.answer(request) : fetch(request);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([front, office, lonely].map((port) => port.stop()));
      await clave[Symbol.asyncDispose]();
    },
  };
}

/** What was sent to this phone, address or name, the newest first, as anybody may ask in development. */
export async function outboxOf(
  server: Server,
  to = "",
): Promise<readonly OutboxMessage[]> {
  const query = new URLSearchParams(to && { to });
  const answer = await fetch(`${server.url}/dev/outbox?${query}`, {
    headers: { accept: "application/json" },
  });
  return await answer.json();
}

/** What a healthy Clave never does, so that its page can be looked at. */
function fail(name: string): never {
  throw Object.assign(new Error("on purpose"), { name });
}

/** A port whose address is known before there is anything to serve on it. */
function openPort() {
  let handle: Deno.ServeHandler<Deno.NetAddr> = () =>
    new Response(null, { status: 503 });
  const ended = new AbortController();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, signal: ended.signal, onListen() {} },
    (request, info) => handle(request, info),
  );
  return {
    url: `http://localhost:${server.addr.port}`,
    serve(handler: Deno.ServeHandler<Deno.NetAddr>) {
      handle = handler;
    },
    answer: (request: Request) =>
      handle(request, {
        remoteAddr: { transport: "tcp", hostname: "127.0.0.1", port: 1 },
        completed: Promise.resolve(),
      }),
    /** At once: a browser keeps its lines open for as long as it lives. */
    async stop() {
      ended.abort();
      await server.finished;
    },
  };
}
