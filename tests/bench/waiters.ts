// Thousands of browsers that wait, each with a connection of its own, in as little of the driver as can be.

import { endOfHead, writeAll, written } from "./connection.ts";

export interface Waiters extends Disposable {
  /** So far. */
  readonly answers: number;
  /** Answers that say something, and lines that broke off: where all wait undisturbed there is neither. */
  readonly odd: number;
}

export interface Waiting {
  readonly port: number;
  readonly paths: readonly string[];
  readonly cookie: string;
  /** How often each asks; null: once, and then it listens. */
  readonly everySeconds: number | null;
}

/** Resolves when all have come; their first questions are spread over one interval. */
export async function waiters(
  { port, paths, cookie, everySeconds }: Waiting,
): Promise<Waiters> {
  const lines: Deno.TcpConn[] = [];
  const found = { answers: 0, odd: 0 };
  let over = false;
  const wait = async (line: Deno.TcpConn, path: string) => {
    const headers = {
      Cookie: cookie,
      Accept: everySeconds ? "text/html" : "text/event-stream",
      ...(everySeconds && { "HX-Request": "true" }),
    };
    const bytes = new TextEncoder().encode(
      written({ method: "GET", path, headers }, port),
    );
    const buffer = new Uint8Array(2048);
    const interval = (everySeconds ?? 0) * 1000;
    await pause(Math.random() * interval);
    while (!over) {
      const from = performance.now();
      await writeAll(line, bytes);
      await headOf(line, buffer);
      // `HTTP/1.1 204`
      const status = new TextDecoder().decode(buffer.subarray(9, 12));
      found.answers++;
      if (status !== (everySeconds ? "204" : "200")) found.odd++;
      if (!everySeconds) return await listen(line, buffer);
      await pause(interval - (performance.now() - from));
    }
  };
  const listen = async (line: Deno.TcpConn, buffer: Uint8Array) => {
    while (!over && await line.read(buffer) !== null);
    if (!over) found.odd++;
  };
  const waiting = [...paths];
  await Promise.all(Array.from({ length: 50 }, async () => {
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      const line = await Deno.connect({ hostname: "127.0.0.1", port });
      lines.push(line);
      wait(line, path).catch(() => over || found.odd++);
    }
  }));
  return {
    get answers() {
      return found.answers;
    },
    get odd() {
      return found.odd;
    },
    [Symbol.dispose]() {
      over = true;
      for (const line of lines) line.close();
    },
  };
}

async function headOf(line: Deno.TcpConn, buffer: Uint8Array): Promise<void> {
  for (let held = 0; endOfHead(buffer, held) < 0;) {
    const read = await line.read(buffer.subarray(held));
    if (!read) throw new Error("the server hung up");
    held += read;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, milliseconds)));
}
