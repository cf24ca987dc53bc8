// An HTTP server on a free port that can lose an answer on purpose: the work is done, and the line goes dead.

export interface HttpServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Does what the next request asks, and hangs up instead of answering. */
  loseNextAnswer(): void;
  /** At once, whatever is under way. */
  stop(): Promise<void>;
}

type Handler = (request: Request) => Response | Promise<Response>;

/** `Deno.serve` cannot hang up before its headers, so a relay of bytes stands before it, and can. */
export function httpServer(handle: Handler): Promise<HttpServer> {
  const address = { hostname: "127.0.0.1", port: 0 };
  const stopping = new AbortController();
  const { signal } = stopping;
  const server = Deno.serve({ ...address, signal, onListen() {} }, handle);
  const front = Deno.listen(address);
  let losing = false;

  const lossy = () =>
    new TransformStream<Uint8Array<ArrayBuffer>>({
      transform(bytes, onward) {
        if (!losing) return onward.enqueue(bytes);
        losing = false;
        onward.error(new Error("lost on purpose"));
      },
    });
  const relay = async (near: Deno.TcpConn) => {
    const far = await Deno.connect({ ...address, port: server.addr.port });
    near.setNoDelay();
    far.setNoDelay();
    // Either way's end closes both ends of both lines.
    const ended = new AbortController();
    const until = { signal: AbortSignal.any([signal, ended.signal]) };
    const end = () => ended.abort();
    const out = far.readable.pipeThrough(lossy(), until);
    near.readable.pipeTo(far.writable, until).then(end, end);
    out.pipeTo(near.writable, until).then(end, end);
  };
  (async () => {
    for await (const near of front) relay(near).catch(() => near.close());
  })();

  return Promise.resolve({
    url: `http://127.0.0.1:${front.addr.port}`,
    loseNextAnswer: () => {
      losing = true;
    },
    async stop() {
      front.close();
      stopping.abort();
      await server.finished;
    },
  });
}
