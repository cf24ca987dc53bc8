// One connection of HTTP/1.1 that stays open, so plain that the driver costs little beside what it measures.

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** As it came: packed, if the server packed it. */
  readonly body: Uint8Array;
}

export interface Sent {
  readonly method: "GET" | "POST";
  /** With its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
}

export interface Connection extends Disposable {
  /** One at a time. Throws when the server hangs up. */
  send(sent: Sent): Promise<Answer>;
}

/** What a present-day browser sends with each request, give or take a version. */
const browserHeaders = {
  "User-Agent":
    "Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
  "Accept":
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
  "Accept-Language": "es-ES,es;q=0.9",
  "Accept-Encoding": "gzip, deflate, br, zstd",
  "Sec-Fetch-Site": "same-origin",
  "Sec-Fetch-Mode": "navigate",
  "Sec-Fetch-Dest": "document",
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Only to this machine: a bench never talks to another. */
export async function connect(port: number): Promise<Connection> {
  const connection = await Deno.connect({ hostname: "127.0.0.1", port });
  connection.setNoDelay();
  const buffer = new Uint8Array(64 * 1024);
  let held = 0;

  async function fill(): Promise<void> {
    const read = await connection.read(buffer.subarray(held));
    if (read === null || read === 0) throw new Error("the server hung up");
    held += read;
  }

  return {
    async send(sent) {
      await writeAll(connection, encoder.encode(written(sent, port)));
      held = 0;
      let end = -1;
      while (end < 0) {
        await fill();
        end = endOfHead(buffer, held);
      }
      const [first = "", ...lines] = decoder.decode(buffer.subarray(0, end))
        .split("\r\n");
      const headers = new Headers(
        lines.map((line) => {
          const colon = line.indexOf(":");
          return [line.slice(0, colon), line.slice(colon + 1).trim()];
        }),
      );
      const from = end + 4;
      const length = headers.get("content-length");
      if (length === null) throw new Error("an answer without its length");
      while (held < from + Number(length)) await fill();
      return {
        status: Number(first.split(" ")[1]),
        headers,
        body: buffer.slice(from, from + Number(length)),
      };
    },
    [Symbol.dispose]: () => connection.close(),
  };
}

/** A whole request as it goes over the line. */
export function written(
  { method, path, headers, form }: Sent,
  port: number,
): string {
  const body = form ? new URLSearchParams(form).toString() : "";
  const lines = Object.entries({
    Host: `127.0.0.1:${port}`,
    ...browserHeaders,
    ...headers,
    ...(form && {
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": String(body.length),
    }),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

export async function writeAll(
  to: Deno.Conn,
  bytes: Uint8Array,
): Promise<void> {
  let done = 0;
  while (done < bytes.length) done += await to.write(bytes.subarray(done));
}

/** Where the empty line begins, or -1. */
export function endOfHead(bytes: Uint8Array, length: number): number {
  for (let at = 3; at < length; at++) {
    const ends = bytes[at] === 10 && bytes[at - 1] === 13 &&
      bytes[at - 2] === 10 && bytes[at - 3] === 13;
    if (ends) return at - 3;
  }
  return -1;
}
