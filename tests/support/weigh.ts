// A way to the network that tells what each answer weighed on the wire: `fetch` unpacks what it gets.

import { request as send } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Fetch } from "./browser.ts";

/** Bytes as they came, packed. */
export interface Weight {
  readonly url: string;
  readonly encoding: string;
  readonly headers: number;
  readonly body: number;
}

/** Tells `weighed` of each answer, and hands it on unpacked. */
export function weighing(weighed: (weight: Weight) => void): Fetch {
  return async (request) => {
    const { url, method } = request;
    const body = new Uint8Array(await request.arrayBuffer());
    const headers = {
      "accept-encoding": "gzip, br",
      "content-length": String(body.length),
      ...Object.fromEntries(request.headers),
    };
    return await new Promise((resolve, reject) => {
      const out = send(url, { method, headers, agent: false }, (answer) => {
        const parts: Uint8Array[] = [];
        answer.on("data", (part: Uint8Array) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", async () => {
          const packed = await new Blob(parts as BlobPart[]).bytes();
          const encoding = answer.headers["content-encoding"] ?? "";
          weighed({
            url,
            encoding,
            headers: headerBytes(answer.rawHeaders),
            body: packed.length,
          });
          const { statusCode: status = 0 } = answer;
          resolve(
            new Response(status === 304 ? null : unpack(packed, encoding), {
              status,
              headers: pairs(answer.rawHeaders),
            }),
          );
        });
      });
      out.on("error", reject);
      out.end(body);
    });
  };
}

function unpack(packed: Uint8Array, encoding: string) {
  switch (encoding) {
    case "br":
      return new Uint8Array(brotliDecompressSync(packed));
    case "gzip":
      return new Uint8Array(gunzipSync(packed));
    default:
      return new Uint8Array(packed);
  }
}

/** HTTP/1.1: the status line, each header with its colon, space and line end, and the empty line. */
function headerBytes(raw: readonly string[]): number {
  const lines = pairs(raw).map(([name, value]) =>
    name.length + value.length + 4
  );
  return lines.reduce(
    (sum, line) => sum + line,
    "HTTP/1.1 200 OK\r\n\r\n".length,
  );
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at) =>
    at % 2 === 0 ? [[name, raw[at + 1]!] as [string, string]] : []
  );
}
