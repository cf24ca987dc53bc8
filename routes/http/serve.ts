// A server that finishes what is in flight before it stops.

export interface Serving {
  /** Finishes what is in flight, and takes no more. */
  stop(): Promise<void>;
}

/** How long a slow sender may keep a server that was told to stop, in milliseconds. */
const grace = 10_000;

/** Deno's server, which stops as people would want it to. */
export function serve(
  port: number,
  hostname: string,
  handler: { fetch: Deno.ServeHandler },
): Serving {
  const inFlight = new Set<Promise<unknown>>();
  const server = Deno.serve(
    { port, hostname, onListen() {} },
    async (request, info) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      inFlight.add(promise);
      try {
        return await handler.fetch(request, info);
      } finally {
        inFlight.delete(promise);
        resolve();
      }
    },
  );
  return {
    async stop() {
      // Deno's shutdown cuts off bodies that are still arriving (denoland/deno#36809), so they are let in first.
      const late = AbortSignal.timeout(grace);
      const patience = new Promise((end) =>
        late.addEventListener("abort", end)
      );
      while (inFlight.size > 0 && !late.aborted) {
        await Promise.race([Promise.all(inFlight), patience]);
      }
      await server.shutdown();
    },
  };
}
