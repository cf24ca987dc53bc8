// Bytes that are no request, or hardly one, on the wire: refused or dropped, never a fault, and the server goes on (R22, R33).

import { equal, match, ok } from "node:assert/strict";
import { openClave } from "./support/clave.ts";

const end = "\r\n\r\n";
const form = "Content-Type: application/x-www-form-urlencoded";
const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, ...headers].join("\r\n") + end;
const post = (path: string, ...headers: string[]) =>
  [`POST ${path} HTTP/1.1`, "Host: x", form, ...headers].join("\r\n") + end;
const host = "Host: localhost";

const hostile: Readonly<Record<string, string>> = {
  "a host with a space": get("/es", "Host: a b"),
  "a host that is half an IPv6": get("/es", "Host: [::"),
  "a host that is a percent sign": get("/es", "Host: %"),
  "a host with no such port": get("/es", "Host: localhost:99999"),
  "a host with a user": get("/es", "Host: a:b@evil.example"),
  "a host with a path and a query": get("/es", "Host: evil.example/x?"),
  "a host with a fragment": get("/es", "Host: evil.example#"),
  "two hosts": get("/es", "Host: a", "Host: b"),
  "no host": get("/es"),
  "another server's address": get("http://evil.example/es", host),
  "half an address": get("http://[/es", host),
  "a star": `OPTIONS * HTTP/1.1\r\n${host}${end}`,
  "a tunnel": `CONNECT evil.example:443 HTTP/1.1\r\n${host}${end}`,
  "a trace": `TRACE /es HTTP/1.1\r\n${host}${end}`,
  "a path that is a host": get("//evil.example", host),
  "a path with a backslash": get("/\\evil.example", host),
  "a path that climbs": get("/../../etc/passwd", host),
  "a path of broken percent signs": get("/es/%zz%", host),
  "a path of raw bytes": get("/es/\xff\xfe", host),
  "a path with NUL": get("/es/\0", host),
  "a path without a slash": get("es", host),
  "a path without end": get(`/es/${"a".repeat(200_000)}`, host),
  "a header without end": get("/es", host, `X: ${"a".repeat(200_000)}`),
  "headers without end": get("/es", host, ...Array(2000).fill("X: a")),
  "two lengths": post(
    "/es/register",
    "Content-Length: 4",
    "Transfer-Encoding: chunked",
  ) + `0${end}${get("/es", host)}`,
  "a negative length": post("/es/register", "Content-Length: -1"),
  "a chunk of no length": post("/es/register", "Transfer-Encoding: chunked") +
    "zz\r\n",
  "half a form": post("/es/register", "Content-Length: 100") + "docu",
  "half an activation": post("/es/password/activate", "Content-Length: 99") +
    "activation_code=",
  "a link of raw bytes": get("/es/password/link/\xff/\xed\xa0\x80", host),
  "a link with NUL": get("/es/password/link/\0/\0", host),
  "a step that climbs": get("/es/password/step/../../../etc", host),
  "a step without end": get(`/es/password/step/${"a".repeat(200_000)}`, host),
  "half a token request": post("/oidc/token", "Content-Length: 100") + "code",
  "half a posted authorize": post("/oidc/authorize", "Content-Length: 9") + "a",
  "an upgrade": get("/es", host, "Connection: Upgrade", "Upgrade: websocket"),
  "another version": `GET /es HTTP/3.0\r\n${host}${end}`,
  "no version": `GET /es${end}`,
  "a TLS greeting": "\x16\x03\x01\x02\x00\x01\x00\x01",
  "nothing": "",
};

Deno.test("what is hardly a request on the wire is refused or dropped, and the server goes on", async () => {
  await using clave = await openClave();
  const printed: unknown[] = [];
  const real = console.error;
  console.error = (...all: unknown[]) => void printed.push(...all);
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    clave.app.fetch,
  );
  try {
    for (const [name, text] of Object.entries(hostile)) {
      const answer = await said(server.addr.port, text);
      ok(!/^HTTP\/1\.\d 5/.test(answer), `${name}: ${answer.slice(0, 60)}`);
      const [, to = "/"] = /^location: (.*)\r$/im.exec(answer) ?? [];
      match(to, /^\/(?![/\\])|^http:\/\/localhost:8000\//, name);
    }
    const health = await fetch(`http://127.0.0.1:${server.addr.port}/health`);
    equal(health.status, 200);
    await health.body?.cancel();
  } finally {
    console.error = real;
    await server.shutdown();
  }
  equal(printed.join("\n"), "");
  equal(clave.lines.filter(({ level }) => level === "error").length, 0);
});

/** What comes back for these bytes, after which the caller says no more. */
async function said(port: number, text: string): Promise<string> {
  const line = await Deno.connect({ hostname: "127.0.0.1", port });
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  let answer = "";
  const hear = async () => {
    for await (const part of line.readable) {
      answer += new TextDecoder().decode(part);
    }
  };
  const speak = async () => {
    const writer = line.writable.getWriter();
    await writer.write(bytes);
    await line.closeWrite();
  };
  // The server may hang up in the middle of either.
  await Promise.allSettled([hear(), speak()]);
  return answer;
}
